using System.Diagnostics;
using Dataset.Schema.Language;
using Dataset.Schema.Yaml;
using Dataset.Tests.Mutating;
var w = Stopwatch.StartNew();
var judge = new DatasetJudge(DataFolder.Load(args[0]));
Console.WriteLine($"baseline {w.ElapsedMilliseconds} {judge.Baseline.Problems.Count}");
w.Restart(); judge.JudgeWhole(judge.Data.Files[3].Yaml); Console.WriteLine($"whole again {w.ElapsedMilliseconds}");
for (var k = 0; k < 2; k++)
{
long yaml = 0, header = 0, entity = 0, all = 0; var n = 0;
foreach (var part in ClaimPart.Of(judge.Baseline.Written))
  foreach (var m in DigitMutations.OfValues(judge, part, toEach: true))
  {
    n++;
    var text = m.Apply(judge.TextOf(m.Path));
    w.Restart(); var f = YamlFile.Read(m.Path, text); yaml += w.ElapsedTicks;
    if (f.Tree is null) continue;
    w.Restart(); var h = HeaderParser.Parse(m.Path, f.Tree!); header += w.ElapsedTicks;
    w.Restart(); var e = EntityParser.Parse(h.Header!, f.Tree!, judge.Baseline.Schema); entity += w.ElapsedTicks;
    w.Restart(); judge.Judge(m); all += w.ElapsedTicks;
  }
var t = Stopwatch.Frequency / 1000;
Console.WriteLine($"{n}: yaml {yaml / t} header {header / t} entity {entity / t} all {all / t} ms");
}
