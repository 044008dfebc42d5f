using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Benchmarks.Measuring;
using Dataset.Benchmarks.Synthesis;

namespace Dataset.Benchmarks.Comparison;

/// <summary>Builds and runs a program for each form that facts can have, and prints what each costs.</summary>
internal sealed record ComparisonTable(int Facts, int Runs, string? JsonFile)
{
    private const int StartsPerRun = 5;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs all measurements.</summary>
    /// <exception cref="InvalidOperationException">A project does not build, or a program does not print what the others print.</exception>
    public void Run()
    {
        var contenders = new Contenders(SyntheticDataset.Files(Facts));
        var root = Directory.CreateTempSubdirectory("dataset-comparison-");
        try
        {
            // The folder may lie inside a repository whose settings are not for these projects.
            foreach (var settings in SyntheticProjects.SettingsOfRepositories)
            {
                File.WriteAllText(Path.Combine(root.FullName, settings), "<Project />\n");
            }

            contenders.Library.Write(root.FullName);
            Build(contenders.Library.Project(root.FullName), "-restore");
            List<Contender> all = [contenders.Nothing, .. contenders.All];
            foreach (var contender in all)
            {
                contender.Write(root.FullName);
                Build(contender.Project(root.FullName), "-restore");
                Prove(contender, root.FullName, contenders.Asked);
            }

            Print(Measure(all, root.FullName), contenders.Count);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private List<ComparisonRow> Measure(List<Contender> all, string root)
    {
        var (builds, values, sources) = (Times(all), Times(all), Times(all));
        for (var run = 0; run < Runs; run++)
        {
            foreach (var contender in all)
            {
                builds[contender].Add(Timed(() => Build(contender.Project(root), "-t:Rebuild")));
                for (var start = 0; start < StartsPerRun; start++)
                {
                    values[contender].Add(Timed(() => Start(contender, root, "value")));
                    sources[contender].Add(Timed(() => Start(contender, root, "source")));
                }
            }
        }

        return
        [
            .. all.Select(contender => new ComparisonRow(
                contender.Name,
                contender.Guard,
                Spent.MedianOf(builds[contender]),
                1_000 * Spent.MedianOf(values[contender]),
                contender.HasSources ? 1_000 * Spent.MedianOf(sources[contender]) : null,
                new FileInfo(contender.Assembly(root)).Length)),
        ];
    }

    private void Print(List<ComparisonRow> rows, int count)
    {
        Console.WriteLine(FormattableString.Invariant($"{count:#,0} facts; {Environment.ProcessorCount} cores, load {Load.Now ?? "not known"}; medians of {Runs} builds and {Runs * StartsPerRun} starts; beyond a program without facts: {rows[0].Build:0.00} s and {rows[0].Value:0} ms"));
        Console.WriteLine();
        Console.WriteLine("| form | the compiler tells | build, s | start and a value, ms | start and its source, ms | assembly, KB |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|");
        foreach (var row in rows.Skip(1))
        {
            var source = row.Source is { } time ? (time - rows[0].Value).ToString("+0;-0;0", CultureInfo.InvariantCulture) : "none";
            Console.WriteLine(FormattableString.Invariant($"| {row.Form} | {row.Guard} | {row.Build - rows[0].Build:+0.00;-0.00;0.00} | {row.Value - rows[0].Value:+0;-0;0} | {source} | {row.Bytes / 1024} |"));
        }

        if (JsonFile is not null)
        {
            File.WriteAllText(JsonFile, JsonSerializer.Serialize(new { facts = count, runs = Runs, load = Load.Now, rows }, Json) + "\n");
        }
    }

    private static Dictionary<Contender, List<double>> Times(List<Contender> all) => all.ToDictionary(static contender => contender, static _ => new List<double>());

    private static double Timed(Action action)
    {
        var clock = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(clock).TotalSeconds;
    }

    // Each form compiles in a compiler of its own: a server would be warm for the last of them and cold for the first.
    private static void Build(string project, string target) =>
        Dotnet("build", project, "-c", "Release", "-nologo", "-v:quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false", target == "-restore" ? "-t:Build" : "--no-restore", target == "-restore" ? "" : target);

    private static string Start(Contender contender, string root, string what) => Dotnet("exec", contender.Assembly(root), what);

    /// <summary>A form that printed something else would be compared with what it does not do.</summary>
    private static void Prove(Contender contender, string root, ComparedFact asked)
    {
        foreach (var (what, expected) in new[] { ("value", asked.Value), ("source", asked.Phrase) })
        {
            var printed = Start(contender, root, what);
            if (contender.Guard.Length > 0 && (what == "value" || contender.HasSources) && !printed.Contains(expected, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{contender.Name} prints '{printed}' for the {what}, not '{expected}'");
            }
        }
    }

    private static string Dotnet(params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments.Where(static argument => argument.Length > 0)) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{errors.Result}");
    }
}
