#:package MetaAiHistory@0.0.0-packed
#:property PublishAot=false

using MetaAiHistory;

Console.WriteLine(Llama2.MonthlyActiveUserLimit);
Console.WriteLine(AiModel.All.Count(static model => model.Name == "Llama2"));
