using System.Globalization;

namespace Dataset.Tool.Tests;

/// <summary>What the tool prints and writes is the same in every culture.</summary>
public sealed class CultureTests
{
    private static readonly string[][] Calls =
    [
        ["check", "data"],
        ["check", "data", "--output-format", "json"],
        ["check", "data", "--output-format", "sarif"],
        ["export", "data", "--format", "jsonl", "-o", "out.jsonl"],
        ["export", "data", "--format", "csv", "-o", "out.csv"],
        ["diff", "before", "data"],
        ["diff", "before", "data", "--output-format", "json"],
        ["fmt", "data"],
        ["schema", "data"],
        ["verify", "data", "--articles", "articles"],
        ["cover", "data", "--articles", "articles"],
        ["read", "--lang", "en", "about -1,234.5 million dollars in July 2023"],
        ["read", "--lang", "zh", "--json", "约45.3亿美元，下降20.5%，2023年7月19日15时"],
    ];

    private static readonly Lazy<string> Expected = new(static () => In(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    [InlineData("de-DE")]
    public void A_culture_changes_no_output(string culture) => Assert.Equal(Expected.Value, In(CultureInfo.GetCultureInfo(culture)));

    // On a thread of its own: a culture set here must reach no other test.
    private static string In(CultureInfo culture)
    {
        var told = "";
        var thread = new Thread(() => told = Told()) { CurrentCulture = culture, CurrentUICulture = culture };
        thread.Start();
        thread.Join();
        return told;
    }

    private static string Told()
    {
        using var sample = TemporarySample.Create();
        foreach (var path in Directory.GetFiles(sample.PathOf("data"), "*.yaml", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(sample.PathOf("data"), path);
            sample.Write(Path.Combine("before", relative), File.ReadAllText(path));
        }

        sample.Edit("data/entities/Port/PortElsa.yaml", "value: 14", "value: 15");
        var told = Calls.Select(call => sample.Run(call)).Select(static run => $"{run.Code}\n{run.Out}{run.Error}").ToList();
        told.AddRange(Directory.GetFiles(sample.Root, "*", SearchOption.AllDirectories)
            .Where(static path => !path.EndsWith(".sqlite", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(sample.Root, path) + "\n" + File.ReadAllText(path)));
        return string.Join("\n----\n", told);
    }
}
