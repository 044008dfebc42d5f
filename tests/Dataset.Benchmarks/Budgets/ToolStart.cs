using Dataset.Benchmarks.Measuring;
using Dataset.Benchmarks.Synthesis;

namespace Dataset.Benchmarks.Budgets;

/// <summary>The tool as its package holds it, started for each call.</summary>
internal static class ToolStart
{
    // One run takes tenths of a second, and what else the machine does as much again.
    private const int RunsEach = 3;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Measures a check of the repository's own data against the smallest program there is, and how a check grows.</summary>
    /// <param name="folder">A folder to write projects into.</param>
    /// <param name="largest">How many made-up facts.</param>
    /// <param name="runs">A third of the runs of each, alternating.</param>
    public static IEnumerable<Budget> Measure(string folder, int largest, int runs)
    {
        var (tool, hello) = (Publish(folder), BuildHello(folder));
        var (small, large) = (Synthesize(folder, 1_000), Synthesize(folder, largest));
        List<Spent> hellos = [], checks = [], smalls = [], larges = [];
        for (var i = -1; i < runs * RunsEach; i++)
        {
            Take(hellos, i, folder, hello);
            Take(checks, i, Repository.Folder, tool, "check", "data");
            Take(smalls, i, small, tool, "check", "data");
        }

        for (var i = 0; i < runs; i++)
        {
            Take(larges, i, large, tool, "check", "data");
        }

        yield return Budget.OfTime("dataset check, the repository's own data : hello", 3, Spent.Median(checks), Spent.Median(hellos));
        if (largest == 1_000)
        {
            yield break;
        }

        var (one, all) = (Spent.Median(smalls), Spent.Median(larges));
        yield return Budget.OfTime(FormattableString.Invariant($"dataset check, 1,000 facts among {largest:#,0} : alone"), 1, new Spent(all.Wall * 1_000 / largest, all.Cpu * 1_000 / largest), one);
    }

    // The first fills the caches of the file system.
    private static void Take(List<Spent> all, int run, string folder, params string[] arguments)
    {
        var spent = FreshProcess.Run(folder, arguments).Spent;
        if (run >= 0)
        {
            all.Add(spent);
        }
    }

    private static string Publish(string folder)
    {
        var published = Path.Combine(folder, "tool");
        FreshProcess.Run(Repository.Folder, "publish", "src/Dataset.Tool", "-c", "Release", "-o", published, "-nologo", "-v:quiet", "-nodeReuse:false");
        return Path.Combine(published, "dataset.dll");
    }

    private static string BuildHello(string folder)
    {
        var written = Directory.CreateDirectory(Path.Combine(folder, "hello")).FullName;
        foreach (var name in SyntheticProjects.SettingsOfRepositories)
        {
            File.WriteAllText(Path.Combine(written, name), "<Project />\n");
        }

        File.WriteAllText(Path.Combine(written, "hello.csproj"), Project);
        File.WriteAllText(Path.Combine(written, "Program.cs"), "System.Console.WriteLine(\"Hello\");\n");
        FreshProcess.Run(written, "build", "-c", "Release", "-o", "built", "-nologo", "-v:quiet", "-nodeReuse:false");
        return Path.Combine(written, "built", "hello.dll");
    }

    private static string Synthesize(string folder, int facts)
    {
        var written = Path.Combine(folder, FormattableString.Invariant($"facts-{facts}"));
        SyntheticProjects.Write(written, facts);
        return written;
    }
}
