using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>The functions of checks.</summary>
internal static class CheckFunctions
{
    public static CheckValue Apply(CheckContext context, CheckFunction function, IReadOnlyList<CheckValue> arguments, TextSpan span)
    {
        if (arguments.Any(static argument => argument.Kind == CheckValueKind.Invalid))
        {
            return CheckValue.Invalid(span);
        }

        return function switch
        {
            CheckFunction.Count => Count(arguments, span),
            CheckFunction.Sum => Sum(context, Flatten(arguments), span),
            CheckFunction.Min or CheckFunction.Max => Extreme(context, function, Flatten(arguments), span),
            CheckFunction.Abs => Abs(context, arguments[0], span),
            _ => Between(context, function, arguments[0], arguments[1], span),
        };
    }

    private static List<CheckValue> Flatten(IReadOnlyList<CheckValue> arguments) =>
        [.. arguments.SelectMany(static argument => argument.Kind == CheckValueKind.Many ? argument.Items : new EquatableArray<CheckValue>([argument]))];

    private static CheckValue Count(IReadOnlyList<CheckValue> arguments, TextSpan span)
    {
        var values = Flatten(arguments);
        var undecided = values.FirstOrDefault(static value => value.Unknown is not null && !value.IsAbsent)?.Unknown;
        return CheckValue.Number(span, undecided is null ? Interval.Exactly(values.Count(static value => !value.IsAbsent)) : null, CheckUnit.Tally) with { Unknown = undecided };
    }

    private static CheckValue Sum(CheckContext context, List<CheckValue> values, TextSpan span)
    {
        if (values.FirstOrDefault(static value => value.Kind is not (CheckValueKind.Number or CheckValueKind.Elapsed)) is { } other)
        {
            return CheckArithmetic.Misfit(context, span, other, "sum adds numbers and lengths of time");
        }

        foreach (var fact in values.Select(static value => value.Period).OfType<CheckRead>().GroupBy(static read => read.Entity + "." + read.Property, StringComparer.Ordinal))
        {
            if (CheckPeriods.Overlap(fact.Select(static read => read.Period!.Value)) is { } overlap)
            {
                return context.Fail(RuleCatalogue.CheckPeriodsOverlap, span, $"the sum counts time twice: {overlap.First} and {overlap.Second} of {fact.Key} overlap");
            }
        }

        var total = values[0];
        for (var i = 1; i < values.Count && total.Kind != CheckValueKind.Invalid; i++)
        {
            total = CheckArithmetic.Combine(context, '+', total with { Span = values[0].Span, Name = values[0].Name }, values[i], values[i].Span);
        }

        return total.Of(span);
    }

    private static CheckValue Extreme(CheckContext context, CheckFunction function, List<CheckValue> values, TextSpan span)
    {
        var name = function == CheckFunction.Min ? "min" : "max";
        var best = values[0];
        foreach (var value in values)
        {
            if (value.Kind == CheckValueKind.Other)
            {
                return CheckArithmetic.Misfit(context, span, value, $"{name} takes figures and dates");
            }

            if (!CheckComparison.TryAlign(best, value, out var left, out var right))
            {
                return CheckArithmetic.Differ(context, best, value, span, $"compared by {name}");
            }

            best = left with { Range = Choose(function, left.Range, right.Range), Months = Choose(function, left.Months, right.Months), Unknown = left.Unknown ?? right.Unknown };
        }

        return best.Of(span);
    }

    private static Interval? Choose(CheckFunction function, Interval? left, Interval? right) =>
        left is not { } a || right is not { } b ? null : function == CheckFunction.Min ? IntervalArithmetic.Min(a, b) : IntervalArithmetic.Max(a, b);

    private static CheckValue Abs(CheckContext context, CheckValue value, TextSpan span) => value.Kind is CheckValueKind.Number or CheckValueKind.Elapsed
        ? CheckArithmetic.Map(value, span, IntervalArithmetic.Abs)
        : CheckArithmetic.Misfit(context, span, value, "abs takes one number or length of time");

    private static CheckValue Between(CheckContext context, CheckFunction function, CheckValue from, CheckValue to, TextSpan span)
    {
        foreach (var value in (CheckValue[])[from, to])
        {
            if (value.Kind != CheckValueKind.Date)
            {
                return CheckArithmetic.Misfit(context, span, value, $"{function.ToString().ToLowerInvariant()} takes two dates");
            }
        }

        return CheckTime.Count(function, from, to, span);
    }
}
