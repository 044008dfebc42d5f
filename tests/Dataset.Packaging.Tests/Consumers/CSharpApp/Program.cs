using MetaAiHistory;
using StandardLibrary;

Console.WriteLine(Describe(700_000_000));
Console.WriteLine(Describe(1));

var large = AiModel.All.Where(static model => model.Facts.Parameters.HasValue && model.Facts.Parameters.Value >= 65_000_000_000).Select(static model => model.Name);
Console.WriteLine(string.Join(", ", large.Intersect(["Llama65B", "Llama2"])));
Console.WriteLine(Llama2.Facts.MonthlyActiveUserLimit.Evidence[0].Source.Publisher);
Console.WriteLine(MetaAiHistoryDataset.Digest.Length);
Console.WriteLine(Losses.InBillions(2022));

static string Describe(long users)
{
    switch (users)
    {
        case Llama2.MonthlyActiveUserLimit:
            return "at the limit";
        default:
            return "elsewhere";
    }
}
