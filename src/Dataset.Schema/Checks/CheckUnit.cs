using System.Globalization;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>What a number without unit is; it decides what it may be added to and compared with.</summary>
internal enum PureNumber
{
    /// <summary>A number written in the check, or of a property without unit.</summary>
    Plain,

    /// <summary>A multiple or share: <c>fraction</c>, <c>times</c>, one amount divided by another of its unit.</summary>
    Ratio,

    /// <summary>Hundredths. It mixes with ratios, never with plain numbers: 20 is not 20 percent.</summary>
    Percent,

    /// <summary>How many values there are: it takes the unit of the count it meets.</summary>
    Tally,
}

/// <summary>The unit of a figure in a check: a product of powers of units, and how it is shown.</summary>
/// <param name="Powers">The powers, ordered by unit; none for a pure number.</param>
/// <param name="Pure">What a pure number is.</param>
/// <param name="Label">Its name in messages; empty for a pure number without one.</param>
/// <param name="Scale">How much one of the shown unit is in the unit that figures are kept in: 12 for years, which are kept in months.</param>
internal sealed record CheckUnit(EquatableArray<UnitPower> Powers, PureNumber Pure, string Label, Rational Scale)
{
    public const string MonthsName = "calendar months";
    public const string DaysName = "days of 24 hours";

    public static CheckUnit Plain { get; } = new(default, PureNumber.Plain, "", Rational.One);

    public static CheckUnit Ratio { get; } = new(default, PureNumber.Ratio, "", Rational.One);

    public static CheckUnit Percent { get; } = new(default, PureNumber.Percent, "percent", new Rational(1, 100));

    public static CheckUnit Tally { get; } = new(default, PureNumber.Tally, "", Rational.One);

    public static CheckUnit Days { get; } = Time(DaysName, "days", 1);

    public static CheckUnit Months { get; } = Time(MonthsName, "months", 1);

    public static CheckUnit Years { get; } = Time(MonthsName, "years", 12);

    public bool IsPure => Powers.Count == 0;

    public bool IsMonths => IsSingle(MonthsName);

    public bool IsDays => IsSingle(DaysName);

    /// <summary>What it is called where units differ.</summary>
    public string Title => Label.Length > 0 ? Label : Pure switch
    {
        PureNumber.Ratio => "a ratio",
        PureNumber.Tally => "a count of values",
        _ => "a number without unit",
    };

    public static CheckUnit Named(string name, bool isCount) => new(new([new UnitPower(name, 1, isCount)]), PureNumber.Plain, name, Rational.One);

    public static CheckUnit Time(string name, string label, Rational scale) => new(new([new UnitPower(name, 1, IsCount: false)]), PureNumber.Plain, label, scale);

    /// <summary>The unit of a sum, difference or comparison; <c>null</c> where the two do not mix.</summary>
    public static CheckUnit? Common(CheckUnit a, CheckUnit b)
    {
        if (a.IsPure && b.IsPure)
        {
            return (a.Pure, b.Pure) switch
            {
                (PureNumber.Percent, PureNumber.Percent or PureNumber.Ratio) or (PureNumber.Ratio, PureNumber.Ratio or PureNumber.Plain) => a,
                (PureNumber.Ratio, PureNumber.Percent) or (PureNumber.Plain, PureNumber.Ratio) => b,
                (PureNumber.Plain or PureNumber.Tally, PureNumber.Plain or PureNumber.Tally) => a,
                _ => null,
            };
        }

        return a.TakesUnitOf(b) ? b : b.TakesUnitOf(a) || a.Powers == b.Powers ? a : null;
    }

    public static CheckUnit Product(CheckUnit a, CheckUnit b) => Multiply(a, b, 1);

    public static CheckUnit Quotient(CheckUnit a, CheckUnit b) => Multiply(a, b, -1);

    private static CheckUnit Multiply(CheckUnit a, CheckUnit b, int sign)
    {
        // A pure number leaves the other's unit, and the way it is shown, alone: 10 years * 2 are years.
        if (b.IsPure && !(a.IsPure && b.Pure != PureNumber.Plain))
        {
            return a;
        }

        if (a.IsPure && b.IsPure)
        {
            return a.Pure == PureNumber.Plain && sign > 0 ? b : Ratio;
        }

        if (a.IsPure && sign > 0)
        {
            return b;
        }

        var powers = a.Powers
            .Concat(b.Powers.Select(power => power with { Exponent = sign * power.Exponent }))
            .GroupBy(static power => power.Unit, StringComparer.Ordinal)
            .Select(static group => group.First() with { Exponent = group.Sum(static power => power.Exponent) })
            .Where(static power => power.Exponent != 0)
            .OrderBy(static power => power.Unit, StringComparer.Ordinal)
            .ToEquatableArray();
        return powers.Count == 0 ? Ratio : new CheckUnit(powers, PureNumber.Plain, LabelOf(powers), Rational.One);
    }

    private static string LabelOf(EquatableArray<UnitPower> powers)
    {
        var over = string.Join(" * ", powers.Where(static power => power.Exponent > 0).Select(static power => LabelOf(power.Unit, power.Exponent)));
        var under = string.Concat(powers.Where(static power => power.Exponent < 0).Select(static power => " / " + LabelOf(power.Unit, -power.Exponent)));
        return (over.Length > 0 ? over : "1") + under;
    }

    private static string LabelOf(string unit, int exponent)
    {
        var name = unit switch
        {
            MonthsName => "months",
            DaysName => "days",
            _ => unit,
        };
        return exponent == 1 ? name : name + "^" + exponent.ToString(CultureInfo.InvariantCulture);
    }

    private bool TakesUnitOf(CheckUnit other) => IsPure && Pure == PureNumber.Tally && other.Powers.Count == 1 && other.Powers[0] is { Exponent: 1, IsCount: true };

    private bool IsSingle(string name) => Powers.Count == 1 && Powers[0].Exponent == 1 && string.Equals(Powers[0].Unit, name, StringComparison.Ordinal);
}

/// <summary>A power of one unit.</summary>
/// <param name="Unit">The unit's name; lengths of time are kept in <see cref="CheckUnit.MonthsName"/> or <see cref="CheckUnit.DaysName"/>, which no name of a schema can be.</param>
/// <param name="Exponent">The power, not zero.</param>
/// <param name="IsCount">Whether the unit counts things.</param>
internal sealed record UnitPower(string Unit, int Exponent, bool IsCount);
