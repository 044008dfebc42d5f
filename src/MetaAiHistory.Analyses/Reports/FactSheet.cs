using System.Globalization;
using Dataset.Facts;
using static MetaAiHistory.Analyses.Rendering.MarkdownText;

namespace MetaAiHistory.Analyses.Reports;

/// <summary>Every claim of the dataset on one page of Markdown: a section a kind, a subsection an entity, a row a claim.</summary>
internal static class FactSheet
{
    /// <summary>The command that writes the page of the repository.</summary>
    public const string Command = "dotnet run --project src/MetaAiHistory.Analyses -- --facts data/FACTS.md";

    /// <summary>Writes the page; the same dataset gives the same bytes.</summary>
    public static void Write(TextWriter output)
    {
        var facts = MetaAiHistoryDataset.Facts;
        output.Write($"# Facts of {MetaAiHistoryDataset.Name}\n\n");
        output.Write(
            $"Written by `{Command}`; edit the YAML instead. "
            + $"{Text.Of(facts.Count)} facts with {Text.Of(facts.Sum(static fact => fact.Claims.Count))} claims on {Text.Of(MetaAiHistoryDataset.Entities.Count)} entities.\n\n");
        WriteSources(output);
        foreach (var kind in MetaAiHistoryDataset.Entities.GroupBy(static entity => entity.Kind))
        {
            output.Write($"\n## {kind.Key}\n");
            foreach (var entity in kind)
            {
                WriteEntity(entity, output);
            }
        }
    }

    private static void WriteSources(TextWriter output)
    {
        output.Write(Row("source", "publisher", "published", "title", "copies") + "\n" + Row("---", "---", "---", "---", "---") + "\n");
        foreach (var source in MetaAiHistoryDataset.Sources)
        {
            output.Write(Row(source.Name, Escape(source.Publisher), source.Published.ToString(), Escape(source.Title), string.Join(", ", source.DependsOn)) + "\n");
        }
    }

    private static void WriteEntity(IEntity entity, TextWriter output)
    {
        output.Write($"\n### {entity.Name}\n\n{Escape(entity.Summary)}\n");
        if (entity.AllFacts.Count == 0)
        {
            return;
        }

        output.Write("\n" + Row("property", "value", "can be", "standing", "source, line, phrase") + "\n" + Row("---", "---", "---", "---", "---") + "\n");
        foreach (var fact in entity.AllFacts)
        {
            foreach (var claim in fact.Claims)
            {
                var property = fact.Property.Name + (fact.Period.IsNone ? "" : $" {fact.Period}");
                var words = string.Join("; ", claim.Evidence.Select(Words));
                output.Write(Row(property, Escape(Text.ValueOf(claim)), Bounds(claim), Escape(Standing(fact, claim)), words) + "\n");
            }
        }
    }

    private static string Bounds(IClaim claim) => claim.Interval is { IsExact: false } interval ? Text.Of(interval) : "";

    // Status, rank, speaker and dates, where they are not the usual ones.
    private static string Standing(IFact fact, IClaim claim)
    {
        var parts = new List<string>();
        Add(claim.Status != Status.Actual, Text.Words(claim.Status.ToString()));
        Add(!claim.AsOf.IsDefault, $"as of {claim.AsOf}");
        Add(claim.SaidBy is not null, $"said by {claim.SaidBy?.Name}");
        Add(!claim.SaidOn.IsDefault, $"said {claim.SaidOn}");
        Add(claim.Rank != Rank.Normal, $"{Text.Words(claim.Rank.ToString())}: {claim.Reason}");
        Add(fact.State == FactState.Conflict, "in conflict");
        Add(claim.Note.Length > 0, claim.Note);
        return string.Join("; ", parts);

        void Add(bool holds, string part)
        {
            if (holds)
            {
                parts.Add(part);
            }
        }
    }

    private static string Words(Evidence evidence) =>
        $"{evidence.Source.Name} {evidence.Line.ToString(CultureInfo.InvariantCulture)}{Text.HedgeColon(evidence.Hedge)} ({Escape(evidence.Text)})"
        + (evidence.Repair.Length == 0 ? "" : $" (to be read {Escape(evidence.Repair)})");
}
