using System.Globalization;
using Dataset.Schema.Numbers;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads dates and periods, complete and relative, and stretches between two of them.</summary>
internal static class ChineseDates
{
    /// <summary>Reads a date at the place; gives the place after it, 0 where there is none.</summary>
    public static int Read(ChineseScan scan, int i)
    {
        var text = scan.Text;
        if (ReadYearStretch(scan, i) is var stretch and > 0)
        {
            return stretch;
        }

        if (ReadPoint(text, i) is not { } first)
        {
            return 0;
        }

        if (!first.IsValid)
        {
            return first.End;
        }

        if (text[first.End] is '至' or '到' or '-' or '—' or '–' or '~')
        {
            var q = first.End + 1;
            q += text[q] == '—' && text[first.End] == '—' ? 1 : 0;
            if (ReadSecond(text, q, first) is { } second && Combine(first, second) is { } both)
            {
                return Add(scan, i, both);
            }
        }

        return Add(scan, i, first);
    }

    /// <summary>Adds four digits without 年 as a year, which they are likelier than a number.</summary>
    public static void AddYear(ChineseScan scan, int start, int year) =>
        Add(scan, start, new ChineseDatePoint(start + 4) { Year = year, Suffix = "", NumeralStart = start, NumeralEnd = start + 4 });

    /// <summary>One date or period; <c>null</c> where there is none.</summary>
    public static ChineseDatePoint? ReadPoint(ChineseText text, int i)
    {
        if (ChineseYears.Read(text, i) is { } year)
        {
            return year.Whole is not null || year.Suffix.Length > 0 || year.Unit != DurationUnit.Years ? year : ChineseDateParts.Extend(text, year);
        }

        return ChineseDateParts.Read(text, i, hasYear: false);
    }

    // 2016-2018年, 2016至2018年: the first year has no 年.
    private static int ReadYearStretch(ChineseScan scan, int i)
    {
        var text = scan.Text;
        if (!ChineseYears.IsFourDigits(text, i) || text[i + 4] is not ('至' or '到' or '-' or '—' or '–' or '~'))
        {
            return 0;
        }

        var q = i + 5;
        q += text[q] == '—' ? 1 : 0;
        if (!ChineseYears.HasFourDigits(text, q) || ChineseDigits.IsAscii(text[q + 4]))
        {
            return 0;
        }

        var end = text[q + 4] == '年' ? q + 5 : q + 4;
        var from = ChineseYears.Digits(text, i);
        var to = ChineseYears.Digits(text, q);
        if (to == from + 1 && ChineseSeasons.IsWinter(text, end, out var winterEnd))
        {
            return Add(scan, i, new ChineseDatePoint(winterEnd) { Whole = Canonical(from) + "-winter", Suffix = "", NumeralStart = i, NumeralEnd = q + 4 });
        }

        return from is >= 1900 and <= 2099 && to is >= 1900 and <= 2099 && from < to && text[end] is not ('月' or '-') && !(end == q + 4 && CountsThings(text, end))
            ? Add(scan, i, new ChineseDatePoint(end) { Whole = Canonical(from) + "/" + Canonical(to), Suffix = "", IsPeriod = true, NumeralStart = i, NumeralEnd = q + 4 })
            : 0;
    }

    // 1900至1980人 and 2000至2020万元 are no stretches of years; 2018-2020届, 2005-2010任CEO are.
    private static bool CountsThings(ChineseText text, int end)
    {
        var next = text.SkipSpace(end);
        return ChineseDigits.MagnitudeOf(text[next]) > 0 || text[next] is '百' or '千'
            || (ChineseUnits.Near(text, end).Kind != ChineseUnitKind.None && text[next] is not ('年' or '级' or '届' or '任' or '期' or '季' or '版' or '款' or '代'));
    }

    private static string Canonical(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static ChineseDatePoint? ReadSecond(ChineseText text, int q, ChineseDatePoint first)
    {
        if (ReadPoint(text, q) is { } point)
        {
            return point.IsValid ? point : null;
        }

        // 1月3日至5日
        if (first.Suffix.Length == 6 && ChineseDateParts.TryReadNumber(text, q, 31, out var day, out var end) && text[end] is '日' or '号')
        {
            return new ChineseDatePoint(end + 1) { Suffix = first.Suffix.Substring(0, 3) + "-" + ChineseDateParts.Two(day), NumeralStart = q, NumeralEnd = end };
        }

        return null;
    }

    private static ChineseDatePoint? Combine(ChineseDatePoint first, ChineseDatePoint second)
    {
        var inherits = second.Year is null && second.Whole is null && !second.HasYearWord && second.Suffix.StartsWith("-", StringComparison.Ordinal);
        var merged = first with { End = second.End, NumeralEnd = second.NumeralEnd, IsPeriod = true };
        if (first.Canonical is { } from)
        {
            var to = inherits && first.Year is not null ? (second with { Year = first.Year }).Canonical : second.Canonical;
            return to is not null && from.IndexOf('/') < 0 && to.IndexOf('/') < 0 && PartialDate.TryParse(from + "/" + to, out _)
                ? merged with { Whole = from + "/" + to, Suffix = "" }
                : null;
        }

        return inherits && first.Suffix.StartsWith("-", StringComparison.Ordinal) && first.Suffix.IndexOf('/') < 0 && second.Suffix.IndexOf('/') < 0
            && PartialDate.TryParse("2000" + first.Suffix + "/2000" + second.Suffix, out _)
            ? merged with { Suffix = first.Suffix + "/" + second.Suffix }
            : null;
    }

    private static int Add(ChineseScan scan, int start, ChineseDatePoint point)
    {
        var text = scan.Text;
        var before = ChineseHedges.ReadBefore(text, start, isBare: false);
        var isAbout = before.Hedge == Hedge.About;
        var end = point.End;
        if (text.Has(end, "左右") || text.Has(end, "前后"))
        {
            isAbout = true;
            end += 2;
        }

        start = before.Hedge == Hedge.About ? before.Edge : start;
        var numeral = point.NumeralStart < 0 ? text.SpanOf(start, point.End) : text.SpanOf(point.NumeralStart, point.NumeralEnd);
        PartialDate? date = null;
        if (point.Canonical is { } canonical)
        {
            if (!PartialDate.TryParse((isAbout ? "~" : "") + canonical, out var parsed))
            {
                return end;
            }

            date = parsed;
            if (!isAbout && ChineseOpenDates.Read(text, end, parsed, out var edge) is { } open)
            {
                date = open;
                end = edge;
            }
        }

        var nothing = Interval.Exactly(Rational.Zero);
        var kind = point.IsPeriod ? ReadingKind.Period : ReadingKind.Date;
        var reading = new Reading(kind, Rational.Zero, null, "", isAbout ? Hedge.About : Hedge.None, nothing, nothing, text.SpanOf(start, end), numeral)
        {
            Date = date,
            Relative = date is null
                ? new RelativeDate(point.Anchor) { Years = point.Shift, Months = point.Months, Weeks = point.Weeks, Days = point.Days, Unit = point.Unit, Suffix = point.Suffix, IsApproximate = isAbout }
                : null,
        };
        scan.Add(reading, end);
        return point.ReadOn ?? end;
    }
}
