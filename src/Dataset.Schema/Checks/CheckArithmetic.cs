using System.Numerics;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>The operators <c>+ - * /</c> and the sign, over figures with units, dates and lengths of time.</summary>
internal static class CheckArithmetic
{
    // 616 digits: far beyond any figure, and little enough for thousands of operations on fractions in no time.
    private static readonly BigInteger Largest = BigInteger.One << 2048;

    public static CheckValue Negate(CheckContext context, CheckValue value, TextSpan span)
    {
        if (value.Kind == CheckValueKind.Invalid)
        {
            return CheckValue.Invalid(span);
        }

        return value.Kind is CheckValueKind.Number or CheckValueKind.Elapsed
            ? Map(value, span, IntervalArithmetic.Negate)
            : Misfit(context, span, value, "a sign stands before numbers and lengths of time");
    }

    public static CheckValue Combine(CheckContext context, char operation, CheckValue left, CheckValue right, TextSpan span)
    {
        if (left.Kind == CheckValueKind.Invalid || right.Kind == CheckValueKind.Invalid)
        {
            return CheckValue.Invalid(span);
        }

        foreach (var side in (CheckValue[])[left, right])
        {
            if (side.Kind is CheckValueKind.Many or CheckValueKind.Other)
            {
                return Misfit(context, side.Span, side, $"'{operation}' takes one figure on each side");
            }
        }

        var value = operation switch
        {
            '+' or '-' => AddOrSubtract(context, operation, left, right, span),
            _ => MultiplyOrDivide(context, operation, left, right, span),
        };
        return Bounded(context, value.Of(span) with { Unknown = left.Unknown ?? right.Unknown ?? value.Unknown });
    }

    /// <summary>The value as a number of the unit of time that the other is in; itself where it is no elapsed time or the other no length of time.</summary>
    public static CheckValue Like(CheckValue value, CheckValue other) => value.Kind != CheckValueKind.Elapsed || other.Kind != CheckValueKind.Number ? value
        : other.Unit.IsMonths ? value with { Kind = CheckValueKind.Number, Range = value.Months, Unit = other.Unit }
        : other.Unit.IsDays ? value with { Kind = CheckValueKind.Number, Unit = other.Unit }
        : value;

    /// <summary>Does the same to the days and months of a value.</summary>
    public static CheckValue Map(CheckValue value, TextSpan span, Func<Interval, Interval> map) => value.Of(span) with
    {
        Range = value.Range is { } range ? map(range) : null,
        Months = value.Months is { } months ? map(months) : null,
    };

    /// <summary>An error for a value that an operation does not take.</summary>
    public static CheckValue Misfit(CheckContext context, TextSpan span, CheckValue value, string demand)
    {
        var hint = value.Kind switch
        {
            CheckValueKind.Many => "; sum, count, min or max makes one figure of them",
            CheckValueKind.Other => "; words and entities can only be counted",
            _ => "",
        };
        return context.Fail(RuleCatalogue.CheckTypeMismatch, value.Span, $"{demand}, and {context.NameOf(value)} is {CheckContext.Describe(value)}{hint}") with { Span = span };
    }

    /// <summary>An error for two values whose units, or kinds, do not mix.</summary>
    public static CheckValue Differ(CheckContext context, CheckValue left, CheckValue right, TextSpan span, string verb)
    {
        var message = $"{context.NameOf(left)} is {CheckContext.Describe(left)} and {context.NameOf(right)} is {CheckContext.Describe(right)}: they cannot be {verb}";
        if (left.Kind != CheckValueKind.Number || right.Kind != CheckValueKind.Number)
        {
            return context.Fail(RuleCatalogue.CheckTypeMismatch, span, left, right, message);
        }

        return context.Fail(RuleCatalogue.CheckUnitsDiffer, span, left, right, message + UnitHint(left.Unit, right.Unit));
    }

    private static string UnitHint(CheckUnit left, CheckUnit right)
    {
        var (plain, other) = left.IsPure && left.Pure == PureNumber.Plain ? (left, right) : (right, left);
        if (plain.IsPure && plain.Pure == PureNumber.Plain)
        {
            return other.Label.Length > 0 && other.Label.IndexOf(' ') < 0 ? $"; a number is written with its unit, as in 1 {other.Label}" : "";
        }

        return (left.IsMonths && right.IsDays) || (left.IsDays && right.IsMonths) ? "; months have no fixed number of days" : "";
    }

    private static CheckValue AddOrSubtract(CheckContext context, char operation, CheckValue left, CheckValue right, TextSpan span)
    {
        var isSum = operation == '+';
        switch (left.Kind, right.Kind)
        {
            case (CheckValueKind.Date, CheckValueKind.Date) when !isSum:
                return CheckTime.Between(right, left, span);
            case (CheckValueKind.Date, CheckValueKind.Number) when right.Unit.IsMonths || right.Unit.IsDays:
            case (CheckValueKind.Date, CheckValueKind.Elapsed):
                return CheckTime.Shift(left, isSum ? right : Map(right, right.Span, IntervalArithmetic.Negate));
            case (CheckValueKind.Number, CheckValueKind.Date) when isSum && (left.Unit.IsMonths || left.Unit.IsDays):
            case (CheckValueKind.Elapsed, CheckValueKind.Date) when isSum:
                return CheckTime.Shift(right, left);
            case (CheckValueKind.Elapsed, CheckValueKind.Elapsed):
                return left with { Range = Sum(left.Range, right.Range, isSum), Months = Sum(left.Months, right.Months, isSum) };
        }

        (left, right) = (Like(left, right), Like(right, left));
        return left.Kind == CheckValueKind.Number && right.Kind == CheckValueKind.Number && CheckUnit.Common(left.Unit, right.Unit) is { } unit
            ? CheckValue.Number(span, Sum(left.Range, right.Range, isSum), unit)
            : Differ(context, left, right, span, isSum ? "added" : "subtracted");
    }

    private static CheckValue MultiplyOrDivide(CheckContext context, char operation, CheckValue left, CheckValue right, TextSpan span)
    {
        var isProduct = operation == '*';
        (left, right) = !isProduct && left.Kind == CheckValueKind.Elapsed && right.Kind == CheckValueKind.Elapsed
            ? (left with { Kind = CheckValueKind.Number, Unit = CheckUnit.Days }, right with { Kind = CheckValueKind.Number, Unit = CheckUnit.Days })
            : (Like(left, right), Like(right, left));
        if (!isProduct && right is { Kind: CheckValueKind.Number, Range: { } divisor } && divisor.Contains(Rational.Zero))
        {
            if (divisor.IsExact)
            {
                return context.Fail(RuleCatalogue.CheckDivisionByZero, right.Span, $"division by zero: {context.NameOf(right)} is 0") with { Span = span };
            }

            right = right with { Range = null, Unknown = $"the divisor {context.NameOf(right)} may be zero: it is {CheckFormat.Show(right)}" };
        }

        return ((left.Kind, right.Kind) switch
        {
            (CheckValueKind.Number, CheckValueKind.Number) => CheckValue.Number(span, Product(left.Range, Factor(right, isProduct)), isProduct ? CheckUnit.Product(left.Unit, right.Unit) : CheckUnit.Quotient(left.Unit, right.Unit)),
            (CheckValueKind.Elapsed, CheckValueKind.Number) when right.Unit.IsPure => Scaled(left, Factor(right, isProduct)),
            (CheckValueKind.Number, CheckValueKind.Elapsed) when left.Unit.IsPure && isProduct => Scaled(right, left.Range),
            _ => Differ(context, left, right, span, isProduct ? "multiplied" : "divided"),
        }) with
        { Unknown = left.Unknown ?? right.Unknown };
    }

    private static Interval? Factor(CheckValue right, bool isProduct) =>
        isProduct || right.Range is not { } range ? right.Range : IntervalArithmetic.Divide(Interval.Exactly(Rational.One), range);

    private static Interval? Product(Interval? left, Interval? right) => left is { } a && right is { } b ? IntervalArithmetic.Multiply(a, b) : null;

    private static CheckValue Scaled(CheckValue elapsed, Interval? factor) => elapsed with { Range = Product(elapsed.Range, factor), Months = Product(elapsed.Months, factor) };

    private static Interval? Sum(Interval? left, Interval? right, bool isSum) =>
        left is not { } a || right is not { } b ? null : isSum ? IntervalArithmetic.Add(a, b) : IntervalArithmetic.Subtract(a, b);

    private static CheckValue Bounded(CheckContext context, CheckValue value) =>
        IsBounded(value.Range?.Low) && IsBounded(value.Range?.High) && IsBounded(value.Months?.Low) && IsBounded(value.Months?.High)
            ? value
            : context.Fail(RuleCatalogue.CheckTypeMismatch, value.Span, "the figure grows beyond 616 digits");

    private static bool IsBounded(Rational? value) => value is not { } number || (BigInteger.Abs(number.Numerator) <= Largest && number.Denominator <= Largest);
}
