using System.Globalization;
using System.Numerics;
using Dataset.Schema.Numbers;

namespace Dataset.Schema.Checks;

/// <summary>Shows figures of checks to people.</summary>
internal static class CheckFormat
{
    private const int MostText = 100;

    /// <summary>The side's possible figures with their unit.</summary>
    public static string Show(CheckValue value) => value.Range is not { } range ? "not known" : value.Kind switch
    {
        CheckValueKind.Date => ShowDates(range, value.Grain),
        CheckValueKind.Elapsed => WithUnit(Show(range, Number), "days"),
        _ => ShowNumber(value, range),
    };

    /// <summary>A stretch of a check's text, shortened in its middle where it is long.</summary>
    public static string Clip(string text) => text.Length <= MostText ? text : text.Substring(0, MostText / 2) + " … " + text.Substring(text.Length - (MostText / 2));

    /// <summary>An exact number where it has a short form, otherwise its first digits.</summary>
    public static string Number(Rational value)
    {
        if (value.IsInteger || Scale(value.Denominator) is >= 0 and <= 6)
        {
            return NumberNotation.Display(value);
        }

        if (BigInteger.Abs(value.Numerator) < 10_000 && value.Denominator < 10_000)
        {
            return value.ToString();
        }

        // Four digits after the point, and more where the number is that small.
        var decimals = 4;
        for (var rest = Rational.Abs(value); rest < new Rational(1, 10) && decimals < 60; decimals++)
        {
            rest *= 10;
        }

        var shifted = value * Rational.PowerOfTen(decimals);
        var rounded = CalendarArithmetic.Floor(shifted + new Rational(1, 2)) * Rational.PowerOfTen(-decimals);
        return "about " + NumberNotation.Display(rounded);
    }

    private static string ShowNumber(CheckValue value, Interval range)
    {
        var shown = range.Scale(Rational.One / value.Unit.Scale);
        var text = Show(shown, Number);
        var stated = value.Stated is { } figure && !range.IsExact ? Number(figure / value.Unit.Scale) + ", " : "";
        return stated + WithUnit(text, value.Unit.Label);
    }

    private static string ShowDates(Interval range, Rational grain) => range switch
    {
        { Low: null, High: null } => "any date",
        { Low: { } low, High: null } => $"{Moment(low, grain)} or later",
        { Low: null, High: { } high } => $"{Moment(high, grain)} or earlier",
        _ => Show(range, moment => Moment(moment, grain)),
    };

    private static string Show(Interval range, Func<Rational, string> show) => range switch
    {
        { Low: null, High: null } => "anything",
        { Low: { } low, High: null } => (range.LowIncluded ? "at least " : "over ") + show(low),
        { Low: null, High: { } high } => (range.HighIncluded ? "at most " : "under ") + show(high),
        { Low: { } low } when range.IsExact => show(low),
        _ => (range.LowIncluded ? "[" : "(") + show(range.Low!.Value) + ", " + show(range.High!.Value) + (range.HighIncluded ? "]" : ")"),
    };

    private static string Moment(Rational moment, Rational grain)
    {
        var day = CalendarArithmetic.DateOf(moment);
        var minutes = (int)CalendarArithmetic.Floor((moment - CalendarArithmetic.Floor(moment)) / CalendarArithmetic.Minute);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            + (grain == Rational.One ? "" : "T" + (minutes / 60).ToString("00", CultureInfo.InvariantCulture) + ":" + (minutes % 60).ToString("00", CultureInfo.InvariantCulture));
    }

    private static string WithUnit(string text, string unit) => unit.Length == 0 ? text : text + " " + unit;

    /// <summary>The digits after the point; -1 where there is no end to them.</summary>
    private static int Scale(BigInteger denominator)
    {
        var scale = 0;
        for (var power = BigInteger.One; scale <= 6; scale++, power *= 10)
        {
            if ((power % denominator).IsZero)
            {
                return scale;
            }
        }

        return -1;
    }
}
