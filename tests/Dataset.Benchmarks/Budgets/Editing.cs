using System.Globalization;
using System.Text.RegularExpressions;
using Dataset.Benchmarks.Measuring;
using Dataset.Benchmarks.Synthesis;

namespace Dataset.Benchmarks.Budgets;

/// <summary>The generator in an editor: 10,000 facts in 1,000 files.</summary>
internal static partial class Editing
{
    private const int Files = 1_000;
    private const int FactsPerFile = 10;

    // Roslyn gathers tracked steps by every way through the pipeline: 0.1 s for 10 files, 5 s for 30, no end in sight for 1,000.
    private const int TrackedFiles = 10;

    /// <summary>Measures what a keystroke in C# and an edited value bring about.</summary>
    public static IEnumerable<Budget> Measure(int runs)
    {
        var tracked = new GeneratorSession(SyntheticDataset.Files(TrackedFiles * FactsPerFile, FactsPerFile), isTracked: true);
        tracked.Run();
        tracked.Keystroke();
        var steps = GeneratorSession.StepsRun(tracked.Run());
        yield return new Budget("steps run after a keystroke in C#", 0, steps, null, "100 facts in 10 files");

        var files = SyntheticDataset.Files(Files * FactsPerFile, FactsPerFile);
        var path = files.Keys.First(static path => path.StartsWith("data/entities/", StringComparison.Ordinal));
        var text = files[path];
        var session = new GeneratorSession(files);
        List<Spent> cold = [], edited = [];
        for (var i = -1; i < runs; i++)
        {
            session = new GeneratorSession(files);
            var run = Spent.By(() => session.Run());
            if (i >= 0)
            {
                cold.Add(run);
            }
        }

        // The way through the caches is optimized in time, too.
        for (var i = -5; i < runs * 3; i++)
        {
            text = Edit(text);
            session.Edit(path, text);
            var run = Spent.By(() => session.Run());
            if (i >= 0)
            {
                edited.Add(run);
            }
        }

        yield return Budget.OfTime("one value edited among 1,000 files, driver : cold", 0.02, Spent.Median(edited), Spent.Median(cold));
    }

    // Value and words, or it would be an error.
    private static string Edit(string text)
    {
        var days = long.Parse(Days().Match(text).Groups["days"].Value, CultureInfo.InvariantCulture);
        return Days().Replace(text, match => match.Value.Replace(match.Groups["days"].Value, (days + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"TrainingTime:\n    value: (?<days>\d+)\n.*?for \k<days> days")]
    private static partial Regex Days();
}
