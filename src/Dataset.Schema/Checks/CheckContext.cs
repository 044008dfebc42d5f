using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>What one evaluation reads from and writes to.</summary>
internal sealed class CheckContext(string text, ICheckFacts facts, SchemaSpec schema)
{
    public ICheckFacts Facts => facts;

    public SchemaSpec Schema => schema;

    /// <summary>What is wrong with the check.</summary>
    public List<CheckFinding> Findings { get; } = [];

    /// <summary>The facts read.</summary>
    public List<CheckReading> Readings { get; } = [];

    /// <summary>Whether a fact that the check reads broke a rule of its own.</summary>
    public bool IsSkipped { get; set; }

    /// <summary>The characters of a part, for messages.</summary>
    public string TextOf(TextSpan span) => CheckFormat.Clip(text.Substring(span.Start, span.Length));

    /// <summary>What messages call a value.</summary>
    public string NameOf(CheckValue value) => value.Name ?? TextOf(value.Span);

    /// <summary>Tells an error.</summary>
    public CheckValue Fail(Rule rule, TextSpan span, string message)
    {
        Findings.Add(new CheckFinding(rule, span, message));
        return CheckValue.Invalid(span);
    }

    /// <summary>Tells that two parts do not go together, at the second.</summary>
    public CheckValue Fail(Rule rule, TextSpan part, CheckValue first, CheckValue second, string message)
    {
        Findings.Add(new CheckFinding(rule, second.Span, message, first.Span, $"{NameOf(first)} is {Describe(first)}"));
        return CheckValue.Invalid(part);
    }

    /// <summary>What a value is, for messages about types and units.</summary>
    public static string Describe(CheckValue value) => value.Kind switch
    {
        CheckValueKind.Date => "a date",
        CheckValueKind.Elapsed => "the time between two dates",
        CheckValueKind.Other => "no figure",
        CheckValueKind.Many => "several values",
        _ when value.Unit.IsPure => value.Unit.Label.Length > 0 ? "in " + value.Unit.Label : value.Unit.Title,
        _ => "in " + value.Unit.Title,
    };
}
