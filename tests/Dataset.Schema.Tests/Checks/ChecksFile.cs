using Dataset.Facts;
using Dataset.Schema.Checks;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Checks;

/// <summary>A checks.yaml, read and judged against the facts of <see cref="World"/> or others.</summary>
internal sealed class ChecksFile
{
    private readonly YamlFile file;

    public ChecksFile(string text, ICheckFacts? facts = null)
    {
        file = YamlFile.Read("checks.yaml", text);
        Assert.Empty(file.Problems);
        (Spec, var problems) = ChecksParser.Parse(file.Path, file.Tree!);
        Report = CheckRules.Run(Spec, facts ?? World.Facts, World.Schema, static read => new NodePlace($"{read.Entity}.yaml", 0));
        Problems = [.. problems, .. Report.Problems];
    }

    public ChecksSpec Spec { get; }

    public CheckReport Report { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The problems as rule, offending characters, and message.</summary>
    public IEnumerable<string> Told => Problems.Select(problem => $"{problem.Rule.Id} «{TextAt(problem.Place)}» {problem.Message}");

    /// <summary>The characters of the file at a place.</summary>
    public string TextAt(NodePlace place)
    {
        var span = file.Places.SpanOf(place.Node, place.Start, place.Length);
        return Text.Substring(span.Start, span.Length);
    }

    public required string Text { get; init; }

    public static ChecksFile Of(string text, ICheckFacts? facts = null) => new(text, facts) { Text = text };

    /// <summary>Facts of one company of the schema of <see cref="World"/>.</summary>
    public static CheckFacts FactsOf(params CompiledFact[] facts) => new([World.Entity("Meta", "Company", facts)], ["Meta"], static (_, _) => false);

    public static CompiledClaim Rejected(CompiledClaim claim) => claim with { IsLead = false, Rank = Rank.Rejected };
}
