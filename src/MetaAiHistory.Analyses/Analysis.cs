using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>A question put to the facts. Derive, write <see cref="Write"/>, and add it to <see cref="All"/>.</summary>
internal abstract class Analysis(string name, string title)
{
    /// <summary>All analyses, in the order in which they run.</summary>
    public static IReadOnlyList<Analysis> All { get; } =
    [
        new RealityLabsLosses(),
        new AboveTheLlamaLimit(),
        new TokensPerParameter(),
        new TimelineOfMetaAi(),
        new PlannedAgainstCame(),
        new Contradictions(),
        new Disagreements(),
        new ScaleAiRounds(),
        new GoogleShare(),
        new Attrition(),
        new ComputingPower(),
        new Witnesses(),
    ];

    /// <summary>Its name on the command line.</summary>
    public string Name { get; } = name;

    /// <summary>Its title.</summary>
    public string Title { get; } = title;

    /// <summary>The analysis of that name; <c>null</c> where there is none.</summary>
    public static Analysis? Find(string name) => All.FirstOrDefault(analysis => string.Equals(analysis.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Puts the question. Constants that are gone do not compile; a fact that lost its value while its name stayed makes a report that says so.</summary>
    public Report Run()
    {
        var report = new ReportBuilder(Name, Title);
        try
        {
            Write(report);
            return report.Build();
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException)
        {
            return new ReportBuilder(Name, Title).Say("The data no longer hold what this analysis rests on. " + exception.Message).Build();
        }
    }

    /// <summary>Writes the answer, each figure with the mark of its fact.</summary>
    protected abstract void Write(ReportBuilder report);
}
