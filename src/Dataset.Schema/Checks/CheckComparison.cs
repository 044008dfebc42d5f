using Dataset.Schema.Numbers;

namespace Dataset.Schema.Checks;

/// <summary>Sets two figures against one another, three-valued.</summary>
internal static class CheckComparison
{
    /// <summary>Brings two values to one unit, or dates to one grain; <c>false</c> where they do not compare.</summary>
    public static bool TryAlign(CheckValue first, CheckValue second, out CheckValue left, out CheckValue right)
    {
        (left, right) = (first, second);
        switch (first.Kind, second.Kind)
        {
            case (CheckValueKind.Date, CheckValueKind.Date):
                (left, right) = CheckTime.SameGrain(first, second);
                return true;
            case (CheckValueKind.Elapsed, CheckValueKind.Elapsed):
                return true;
        }

        (left, right) = (CheckArithmetic.Like(first, second), CheckArithmetic.Like(second, first));
        if (left.Kind != CheckValueKind.Number || right.Kind != CheckValueKind.Number || CheckUnit.Common(left.Unit, right.Unit) is not { } unit)
        {
            return false;
        }

        (left, right) = (left with { Unit = unit }, right with { Unit = unit });
        return true;
    }

    /// <summary>The verdict on two sets of possible figures.</summary>
    public static CheckVerdict Compare(CheckRelation relation, Interval left, Interval right) => relation switch
    {
        CheckRelation.Equal when !left.Meets(right) => CheckVerdict.Refuted,
        CheckRelation.Equal when left.IsExact && right.IsExact => CheckVerdict.Exact,
        CheckRelation.Equal => MeetsWithoutLimitless(left, right) ? CheckVerdict.Consistent : CheckVerdict.Weak,
        CheckRelation.NotEqual when !left.Meets(right) => CheckVerdict.True,
        CheckRelation.NotEqual => left.IsExact && right.IsExact ? CheckVerdict.False : CheckVerdict.Undecidable,
        CheckRelation.Less => Decide(IsBelow(left, right, orEqual: false), IsBelow(right, left, orEqual: true)),
        _ => Decide(IsBelow(left, right, orEqual: true), IsBelow(right, left, orEqual: false)),
    };

    /// <summary>Whether the sides still meet when an open-ended one is taken for the figure it names: "over 15" meets 15, and meets 40 only for want of a limit.</summary>
    private static bool MeetsWithoutLimitless(Interval left, Interval right) =>
        (left.IsUnbounded || right.IsUnbounded) is false
        || ((left.Low ?? left.High) is not null && (right.Low ?? right.High) is not null && Named(left).Meets(Named(right)));

    private static Interval Named(Interval range) => range.IsUnbounded ? Interval.Exactly((range.Low ?? range.High)!.Value) : new Interval(range.Low, true, range.High, true);

    private static CheckVerdict Decide(bool holds, bool fails) => holds ? CheckVerdict.True : fails ? CheckVerdict.False : CheckVerdict.Undecidable;

    /// <summary>Whether every number of one lies below every number of the other.</summary>
    private static bool IsBelow(Interval a, Interval b, bool orEqual) =>
        a.High is { } high && b.Low is { } low && (high < low || (high == low && (orEqual || !(a.HighIncluded && b.LowIncluded))));
}
