using System.Globalization;
using System.Text;

namespace Dataset.Facts;

/// <summary>Writes facts, evidence and sources for people to quote.</summary>
internal static class Citation
{
    public static string OfFact(IFact fact, CitationFormat format) => format switch
    {
        CitationFormat.Text => Line(fact, static text => text, static source => source.Title.Length == 0 ? "" : "\"" + source.Title + "\""),
        CitationFormat.Markdown => Line(fact, Markup.Markdown, MarkdownTitle),
        CitationFormat.BibTeX => string.Join("\n", fact.Evidence.GroupBy(static evidence => evidence.Source).Select(group => BibTeX(group.Key, string.Join("; ", group.Select(Place))))),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    public static string OfSource(Source source, CitationFormat format) => format switch
    {
        CitationFormat.Text => Join(". ", source.Author.TrimEnd('.'), source.Title.TrimEnd('.'), Join(", ", source.Publisher, source.Published.ToString()), source.Url),
        CitationFormat.Markdown => Join(". ", Markup.Markdown(source.Author.TrimEnd('.')), MarkdownTitle(source), Markup.Markdown(Join(", ", source.Publisher, source.Published.ToString()))),
        CitationFormat.BibTeX => BibTeX(source, ""),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    public static string OfEvidence(Evidence evidence) => Join(", ", evidence.Source.Publisher, evidence.Source.Published.ToString(), Place(evidence));

    public static string OfSubject(IFact fact) =>
        fact.Entity.Name + "." + fact.Property.Name + (fact.Period.IsNone ? "" : "[" + fact.Period + "]");

    public static string OfValues(IFact fact)
    {
        var leads = fact.Claims.Where(claim => claim.IsLead && claim.Status == fact.Status).ToList();
        return fact.State switch
        {
            FactState.NotStated => "not stated",
            FactState.Conflict => "in conflict: " + string.Join("; ", fact.Claims.Select(OfValue)),
            _ when leads.Count == 0 => "rejected: " + string.Join("; ", fact.Claims.Select(OfValue)),
            _ => string.Join("; ", leads.Select(OfValue)),
        };
    }

    public static string OfValue(IClaim claim)
    {
        var value = claim.ValueText;
        if (claim.Kind is ClaimKind.Single or ClaimKind.Range && claim.Interval is not null)
        {
            value = DigitGroups.Separate(value).Replace("..", " to ");
            value = claim.Unit.Name.Length == 0 ? value : value + " " + (claim.Unit.IsUnstated ? "(currency not stated)" : claim.Unit.Name);
        }

        return claim.Status == Status.Actual ? value : value + " (" + StatusName(claim.Status) + ")";
    }

    public static string WhyNoValue(IFact fact) => $"{OfSubject(fact)} has no single actual value: {OfValues(fact)}.";

    private static string Line(IFact fact, Func<string, string> escape, Func<Source, string> title) =>
        escape(fact.ToString()!)
        + string.Concat(fact.Evidence.GroupBy(static evidence => evidence.Source).Select((group, index) =>
            (index == 0 ? ". " : "; ")
            + Join(", ", escape(group.Key.Publisher), title(group.Key), group.Key.Published.ToString(), escape(string.Join("; ", group.Select(Place))))))
        + ".";

    private static string Place(Evidence evidence) =>
        "line " + evidence.Line.ToString(CultureInfo.InvariantCulture)
        + (evidence.Hedge == Hedge.None ? "" : ": " + HedgeWords(evidence.Hedge))
        + " (" + evidence.Text + ")";

    private static string HedgeWords(Hedge hedge) => hedge switch
    {
        Hedge.AtLeast => "at least",
        Hedge.AtMost => "at most",
        _ => hedge.ToString().ToLowerInvariant(),
    };

    private static string StatusName(Status status) => status.ToString().ToLowerInvariant();

    private static string MarkdownTitle(Source source) =>
        source.Title.Length == 0 ? ""
        : source.Url.Length == 0 ? "*" + Markup.Markdown(source.Title) + "*"
        : "[" + Markup.Markdown(source.Title) + "](" + Markup.MarkdownAddress(source.Url) + ")";

    private static string BibTeX(Source source, string note)
    {
        var entry = new StringBuilder("@misc{").Append(source.Name);
        Field("author", source.Author);
        Field("title", source.Title);
        Field("howpublished", source.Publisher);
        Field("date", source.Published.ToString());
        Field("url", source.Url);
        Field("note", note);
        return entry.Append("\n}").ToString();

        void Field(string name, string value)
        {
            if (value.Length > 0)
            {
                entry.Append(",\n  ").Append(name).Append(" = {").Append(Markup.BibTeX(value)).Append('}');
            }
        }
    }

    private static string Join(string separator, params string[] parts) => string.Join(separator, parts.Where(static part => part.Length > 0));
}
