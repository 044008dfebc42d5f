using System.Globalization;
using Dataset.Schema.Numbers;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads what makes a date a bound: 2018年之前 is ../2017, 2021年后 is 2022/.., 2016年以来 is 2016/...</summary>
internal static class ChineseOpenDates
{
    private static readonly string[] Before = ["之前", "以前", "前"];
    private static readonly string[] After = ["之后", "以后", "后"];
    private static readonly string[] UpToBase = ["在那之前", "那之前", "在此之前", "此前"];
    private static readonly string[] Outset = ["创办伊始", "创立伊始", "成立伊始", "建立伊始", "创业伊始", "开业伊始", "诞生伊始", "上市伊始", "上线伊始", "发布伊始"];
    private static readonly string[] Since = ["以来", "至今", "起"];

    // 前景, 后台, 起诉: words of their own.
    private const string NotAfterBefore = "半夕几景沿端台线言";
    private const string NotAfterAfter = "来期续半台面端果备卫悔";
    private const string NotAfterSince = "诉步点草飞初因源";

    /// <summary>The open stretch; <c>null</c> where the date stands by itself, or is no plain year, month or day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place after the date.</param>
    /// <param name="date">The date.</param>
    /// <param name="end">The place after the word.</param>
    public static PartialDate? Read(ChineseText text, int start, PartialDate date, out int end)
    {
        end = start;
        if (date.Precision is not (DatePrecision.Year or DatePrecision.Month or DatePrecision.Day))
        {
            return null;
        }

        // 2023年前三季度 names quarters of the year, 2016年前夕 a time just before it; neither is open.
        if (Word(text, start, Before) is { } before && !(before.Length == 1 && (ChineseDigits.IsNumeral(text[start + 1]) || NotAfterBefore.IndexOf(text[start + 1]) >= 0)))
        {
            end = start + before.Length;
            return Stretch("../", Format(date.Earliest.AddTicks(-1), date.Precision), "");
        }

        if (Word(text, start, After) is { } after && !(after.Length == 1 && NotAfterAfter.IndexOf(text[start + 1]) >= 0))
        {
            end = start + after.Length;
            return Stretch("", Format(date.End, date.Precision), "/..");
        }

        if (Word(text, start, Since) is { } since && !(since.Length == 1 && NotAfterSince.IndexOf(text[start + 1]) >= 0))
        {
            end = start + since.Length;
            return Stretch("", date.ToString(), "/..");
        }

        return null;
    }

    /// <summary>Adds the date that 在那之前 or 此前 stand for: any time up to what was told before.</summary>
    public static void ReadUpToBase(ChineseScan scan)
    {
        var text = scan.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (Word(text, i, UpToBase) is { } word)
            {
                Insert(scan, i, word, new RelativeDate(DateAnchor.Context) { IsUpToBase = true });
                return;
            }
        }
    }

    /// <summary>Adds the year that 创办伊始 stands for: that of the founding, told elsewhere.</summary>
    public static void ReadOutset(ChineseScan scan)
    {
        for (var i = 0; i < scan.Text.Length; i++)
        {
            if (Word(scan.Text, i, Outset) is { } word)
            {
                Insert(scan, i, word, new RelativeDate(DateAnchor.Context));
                return;
            }
        }
    }

    private static void Insert(ChineseScan scan, int start, string word, RelativeDate relative)
    {
        var span = scan.Text.SpanOf(start, start + word.Length);
        var nothing = Interval.Exactly(Rational.Zero);
        scan.Insert(new Reading(ReadingKind.Date, Rational.Zero, null, "", Hedge.None, nothing, nothing, span, span) { Relative = relative });
    }

    private static string? Word(ChineseText text, int start, string[] words) => Array.Find(words, word => text.Has(start, word));

    private static string Format(DateTime day, DatePrecision precision) => day.ToString(
        precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);

    private static PartialDate? Stretch(string before, string date, string after) => PartialDate.TryParse(before + date + after, out var stretch) ? stretch : null;
}
