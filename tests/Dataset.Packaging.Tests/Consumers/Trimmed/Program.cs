using System;
using System.Linq;
using MetaAiHistory;

Console.WriteLine(AiModel.All.Single(model => model.Name == "Llama2").MonthlyActiveUserLimit);
Console.WriteLine(Llama2.Facts.MonthlyActiveUserLimit.Evidence[0].Source.Publisher);
Console.WriteLine(MetaAiHistoryDataset.Facts.Count > 100);
