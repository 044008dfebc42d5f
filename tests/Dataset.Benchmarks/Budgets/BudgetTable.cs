using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Benchmarks.Measuring;

namespace Dataset.Benchmarks.Budgets;

/// <summary>Measures the whole table, and prints each row when it is known.</summary>
internal sealed record BudgetTable(int Facts, int Runs, bool ByCpu, string? JsonFile)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs all measurements; <c>true</c> where every budget is kept.</summary>
    public bool Run()
    {
        var load = Load.Now;
        Console.WriteLine(FormattableString.Invariant($"{Environment.ProcessorCount} cores, load {load ?? "not known"}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}; medians of {Runs} runs"));
        Console.WriteLine(FormattableString.Invariant($"{"what",-72} {"at most",8} {"wall",8} {"cores",8}"));
        var rows = new List<Budget>();
        var folder = Directory.CreateTempSubdirectory("dataset-budgets-");
        try
        {
            foreach (var row in Rows(folder.FullName))
            {
                rows.Add(row);
                Console.WriteLine(FormattableString.Invariant($"{row.What,-72} {row.AtMost,8:0.##} {row.Measured,8:0.000} {row.MeasuredCpu,8:0.000} {(row.IsKept(ByCpu) ? "kept  " : "MISSED")}  {row.Detail}"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        if (JsonFile is not null)
        {
            var report = new
            {
                cores = Environment.ProcessorCount,
                loadBefore = load,
                loadAfter = Load.Now,
                runtime = RuntimeInformation.FrameworkDescription,
                runs = Runs,
                judgedBy = ByCpu ? "cpu" : "wall",
                budgets = rows.Select(row => new { row.What, row.AtMost, row.Measured, row.MeasuredCpu, kept = row.IsKept(ByCpu), row.Detail }),
            };
            File.WriteAllText(JsonFile, JsonSerializer.Serialize(report, Json) + "\n");
        }

        return rows.TrueForAll(row => row.IsKept(ByCpu));
    }

    private IEnumerable<Budget> Rows(string folder)
    {
        for (var facts = 1_000; facts <= Facts; facts *= 10)
        {
            foreach (var row in FreshCompiler.Measure(folder, facts, Runs))
            {
                yield return row;
            }
        }

        foreach (var row in WarmCompiler.Measure(Facts, Runs).Concat(YamlReading.Measure(Math.Min(Facts, 10_000), Runs)).Concat(Editing.Measure(Runs)).Concat(ToolStart.Measure(folder, Facts, Runs)))
        {
            yield return row;
        }
    }
}
