using System.Globalization;
using Dataset.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;

namespace Dataset.Tool.Export;

/// <summary>The two tables of the data package.</summary>
internal static class CsvTables
{
    private const string Text = "string";

    /// <summary>One row a claim.</summary>
    public static CsvTable<ClaimRow> Claims { get; } = new("claims", "One statement of one property's value.",
    [
        new("claim", Text, "The claim's name: entity, property, period, number among the claims of the fact.", true, static row => row.Id),
        new("entity", Text, "The entity's identifier.", true, static row => row.Entity),
        new("kind", Text, "The entity's kind.", true, static row => row.Kind),
        new("property", Text, "The property's name.", true, static row => row.Property),
        new("period", Text, "The period or point in time of a timeline: a partial date, a length such as P18M, or unknown.", false, static row => row.Period),
        new("type", Text, "The property's type.", true, static row => row.Type) { OneOf = WordsOf<PropertyType>() },
        new("value", Text, "Exact: a number in digits or as a fraction, a partial date, words, an entity's identifier, unknown or none. Percent as written: 20 % is 20.", true, static row => row.Value),
        new("valueMax", Text, "The upper end of a range, exact.", false, static row => row.ValueMax),
        new("unit", Text, "The unit's name.", false, static row => row.Unit),
        new("status", Text, "What kind of statement it is.", true, static row => row.Status) { OneOf = WordsOf<Status>() },
        new("rank", Text, "Editorial judgement.", true, static row => row.Rank) { OneOf = WordsOf<Rank>() },
        new("reason", Text, "Why the claim has its rank.", false, static row => row.Reason),
        new("leads", "boolean", "Whether it stands for its fact among the claims of its status.", true, static row => row.Leads ? "true" : "false"),
        new("asOf", Text, "The day a stock holds for, or the deadline of a plan: a partial date.", false, static row => row.AsOf),
        new("saidBy", Text, "Who says it, if not the author: an entity's identifier.", false, static row => row.SaidBy),
        new("saidOn", Text, "When it was said: a partial date.", false, static row => row.SaidOn),
        new("note", Text, "A note for readers.", false, static row => row.Note),
    ]);

    /// <summary>One row a phrase.</summary>
    public static CsvTable<(ClaimRow Claim, EvidenceRow Evidence)> Evidence { get; } = new("evidence", "One phrase of a source that carries or supports a claim.",
    [
        new("claim", Text, "The claim it belongs to.", true, static row => row.Claim.Id),
        new("witness", "integer", "Which of the claim's witnesses it belongs to, from 1.", true, static row => Number(row.Evidence.Witness)),
        new("role", Text, "What the phrase does: it carries the value, is the date another counts from, or names subject, period or currency.", true, static row => row.Evidence.Role) { OneOf = ["value", "base", "context"] },
        new("source", Text, "The key of the source's card.", true, static row => row.Evidence.Source),
        new("line", "integer", "The line of the source, from 1.", true, static row => Number(row.Evidence.Line)),
        new("text", Text, "The words, verbatim.", true, static row => row.Evidence.Text),
        new("hedge", Text, "The vagueness in the words.", false, static row => row.Evidence.Hedge) { OneOf = WordsOf<Hedge>().Where(static word => word != "none").ToArray() },
        new("repair", Text, "What the words would read had the page not garbled them.", false, static row => row.Evidence.Repair),
    ]);

    private static string[] WordsOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(static value => Words.For(value)).ToArray();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
