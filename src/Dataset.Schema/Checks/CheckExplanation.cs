namespace Dataset.Schema.Checks;

/// <summary>Says in one line what a check found.</summary>
internal static class CheckExplanation
{
    public static string Of(CheckContext context, CheckExpression expression, CheckValue left, CheckValue right, CheckVerdict verdict, string? unknown) =>
        Phrase(context, expression.Left, left) + ", " + Phrase(context, expression.Right, right) + ": " + Say(expression.Relation, left, right, verdict, unknown);

    private static string Phrase(CheckContext context, Text.EquatableArray<CheckInstruction> side, CheckValue value) =>
        side.Count == 1 && side[0] is PushNumber or PushDate ? CheckFormat.Show(value) : context.TextOf(value.Span) + " is " + CheckFormat.Show(value);

    private static string Say(CheckRelation relation, CheckValue left, CheckValue right, CheckVerdict verdict, string? unknown) => verdict switch
    {
        CheckVerdict.Exact => "exact",
        CheckVerdict.Consistent => "consistent",
        CheckVerdict.Weak => "consistent only because a side is open-ended",
        CheckVerdict.Refuted => "refuted" + Apart(left, right),
        CheckVerdict.True => "true",
        CheckVerdict.False => relation == CheckRelation.NotEqual ? "false, they are the same" : "false" + Apart(left, right),
        _ => "undecidable, " + (unknown ?? (relation == CheckRelation.NotEqual ? "they may be the same" : "the ranges overlap")),
    };

    private static string Apart(CheckValue left, CheckValue right)
    {
        if (left.Range is not { } a || right.Range is not { } b)
        {
            return "";
        }

        var gap = a.High < b.Low ? b.Low - a.High : b.High < a.Low ? a.Low - b.High : null;
        if (gap is not { Sign: > 0 } distance)
        {
            return "";
        }

        var isTime = left.Kind is CheckValueKind.Date or CheckValueKind.Elapsed;
        var label = isTime ? "days" : left.Unit.Label;
        return ", " + CheckFormat.Number(isTime ? distance : distance / left.Unit.Scale) + (label.Length > 0 ? " " + label : "") + " apart";
    }
}
