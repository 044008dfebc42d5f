using System.Numerics;
using Dataset.Schema.Numbers;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>Lengths of time, and the dates they count to: 两个月后, 7年前.</summary>
internal static class ChineseDurations
{
    /// <summary>Adds a length of time; where 前 or 后 follows it, the date first, which is then the likelier sense.</summary>
    public static int Add(ChineseScan scan, ChineseFigure figure)
    {
        var text = scan.Text;
        var compound = ReadCompound(text, figure);
        var shift = ReadShift(text, compound.End, out var end);
        if (shift != 0 && RelativeDateOf(compound, shift, text) is { } relative)
        {
            var nothing = Interval.Exactly(Rational.Zero);
            var span = text.SpanOf(compound.Start, end);
            var numeral = text.SpanOf(compound.NumeralStart, compound.NumeralEnd);
            scan.Add(new Reading(ReadingKind.Date, Rational.Zero, null, "", compound.Hedge, nothing, nothing, span, numeral) { Relative = relative }, end);
        }

        return Math.Max(scan.Add(compound), shift != 0 ? end : 0);
    }

    // 前沿, 后台: words of their own.
    private static int ReadShift(ChineseText text, int p, out int end)
    {
        var q = text[p] is '之' or '以' ? p + 1 : p;
        end = q + 1;
        return text[q] switch
        {
            '前' when "沿后景端夕锋段身台言三两".IndexOf(text[end]) < 0 => -1,
            '后' when "来期台面续端果备方卫退勤悔".IndexOf(text[end]) < 0 => 1,
            _ => 0,
        };
    }

    private static RelativeDate? RelativeDateOf(ChineseFigure figure, int direction, ChineseText text)
    {
        var (unit, factor) = figure.Unit.Duration switch
        {
            DurationUnit.Years => (DurationUnit.Years, 1),
            DurationUnit.Quarters => (DurationUnit.Months, 3),
            DurationUnit.Months => (DurationUnit.Months, 1),
            DurationUnit.Weeks => (DurationUnit.Days, 7),
            DurationUnit.Days => (DurationUnit.Days, 1),
            _ => (DurationUnit.Seconds, 0),
        };
        if (factor == 0)
        {
            return null;
        }

        // 一年半后 and 半年后 count months.
        if (unit == DurationUnit.Years && !figure.Value.IsInteger)
        {
            (unit, factor) = (DurationUnit.Months, 12);
        }

        Rational low, high;
        if (figure.Hedge is Hedge.None or Hedge.About)
        {
            (low, high) = (figure.Value, figure.Max ?? figure.Value);
        }
        else
        {
            var range = figure.ToReading(text).Range;
            if (range.Low is not { } bottom || range.High is not { } top)
            {
                return null;
            }

            (low, high) = (bottom, top);
            if (bottom.IsInteger && top.IsInteger && figure.Hedge == Hedge.Several)
            {
                high -= 1;
            }
        }

        low *= factor;
        high *= factor;
        if (!low.IsInteger || !high.IsInteger || high > 120_000)
        {
            return null;
        }

        var from = (int)(direction > 0 ? low.Numerator : -high.Numerator);
        var relative = new RelativeDate(direction > 0 ? DateAnchor.Context : DateAnchor.Publication)
        {
            Spread = (int)BigInteger.Abs(high.Numerator - low.Numerator),
            IsApproximate = figure.Hedge == Hedge.About,
        };
        return unit switch
        {
            DurationUnit.Years => relative with { Years = from },
            DurationUnit.Months => relative with { Months = from },
            _ => relative with { Days = from },
        };
    }

    // 1年3个月, 2小时30分钟
    private static ChineseFigure ReadCompound(ChineseText text, ChineseFigure figure)
    {
        var (smaller, factor) = figure.Unit.Duration switch
        {
            DurationUnit.Years => (DurationUnit.Months, 12),
            DurationUnit.Hours => (DurationUnit.Minutes, 60),
            DurationUnit.Minutes => (DurationUnit.Seconds, 60),
            DurationUnit.Days => (DurationUnit.Hours, 24),
            _ => (DurationUnit.Years, 0),
        };
        var p = text[figure.End] is '零' or '又' ? figure.End + 1 : figure.End;
        if (factor == 0 || figure.Max is not null || figure.Next is not null || !figure.Value.IsInteger || figure.End != figure.Unit.End || !ChineseDigits.IsNumeral(text[p])
            || ChineseNumeralParser.Read(text, p, out _) is not { Next: null, Max: null, IsSeveral: false, IsBare: false } rest)
        {
            return figure;
        }

        var unit = ChineseUnits.At(text, rest.End);
        if (unit.Kind != ChineseUnitKind.Time || unit.Duration != smaller || rest.Value >= factor)
        {
            return figure;
        }

        var hedge = ChineseHedges.ReadAfter(text, unit.End);
        return hedge.Edge > unit.End
            ? figure
            : figure with { Value = (figure.Value * factor) + rest.Value, Step = rest.Step, Unit = unit, End = unit.End, NumeralEnd = rest.End };
    }
}
