using System.Globalization;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads decades and centuries, and their parts: 80年代末, 上世纪90年代初, 21世纪初, 十九世纪下半叶.</summary>
internal static class ChineseEras
{
    private static readonly (string Word, string Part)[] DecadeParts =
    [
        ("初期", "-early"), ("早期", "-early"), ("前期", "-early"), ("初", "-early"), ("中期", "-mid"), ("中叶", "-mid"), ("末期", "-late"), ("后期", "-late"), ("晚期", "-late"), ("末", "-late"), ("底", "-late"),
    ];

    // Thirds and halves of a century by whole years, which no partial date has a word for.
    private static readonly (string Word, int First, int Last)[] CenturyParts =
    [
        ("初期", 1, 33), ("初叶", 1, 33), ("早期", 1, 33), ("初", 1, 33), ("中期", 34, 66), ("中叶", 34, 66), ("末期", 67, 100), ("末叶", 67, 100), ("后期", 67, 100), ("末", 67, 100),
        ("上半叶", 1, 50), ("前半叶", 1, 50), ("下半叶", 51, 100), ("后半叶", 51, 100),
    ];

    // 80年代中 may be in their course or their middle; 80年代后 are years after them, or people.
    private const string NotAfterDecade = "中前后";

    // 21世纪的, 21世纪最: an age rather than a hundred years.
    private const string NotAfterCentury = "初末中前后上下的之最";

    /// <summary>The decade or century at the place, its own or one of a century that a word names; <c>null</c> where there is none.</summary>
    public static ChineseDatePoint? Read(ChineseText text, int i)
    {
        int? century = null;
        var shift = 0;
        var p = i;
        var hasWord = text.Has(i, "上世纪") || text.Has(i, "本世纪") || text.Has(i, "上个世纪");
        if (hasWord)
        {
            shift = text[i] == '上' ? -100 : 0;
            p = text[i + 1] == '个' ? i + 4 : i + 3;
        }
        else if (ChineseDateParts.TryReadNumber(text, i, 30, out var number, out var q) && text.Has(q, "世纪"))
        {
            century = number;
            p = q + 2;
        }

        if (!ChineseDateParts.TryReadNumber(text, p, 90, out var decade, out var end) || decade % 10 != 0 || !text.Has(end, "年代"))
        {
            return hasWord || century > 9 ? ReadCentury(text, i, p, century, shift) : null;
        }

        if (ReadDecadePart(text, end + 2, out var partEnd) is not { } part)
        {
            return null;
        }

        var suffix = (decade / 10).ToString(CultureInfo.InvariantCulture) + "X" + part;
        return century is { } n
            ? n > 9 ? new ChineseDatePoint(partEnd) { Whole = (n - 1).ToString("00", CultureInfo.InvariantCulture) + suffix, Suffix = "", NumeralStart = i, NumeralEnd = end } : null
            : new ChineseDatePoint(partEnd)
            {
                Shift = shift,
                Suffix = suffix,
                Anchor = hasWord ? DateAnchor.Publication : DateAnchor.Context,
                HasYearWord = true,
                NumeralStart = p,
                NumeralEnd = end,
            };
    }

    /// <summary>The part of a decade named after 年代, as a suffix of it: empty where none is, <c>null</c> where the words leave open which.</summary>
    public static string? ReadDecadePart(ChineseText text, int p, out int end)
    {
        foreach (var (word, part) in DecadeParts)
        {
            if (text.Has(p, word))
            {
                end = p + word.Length;
                return part;
            }
        }

        end = p;
        return NotAfterDecade.IndexOf(text[p]) < 0 ? "" : null;
    }

    private static ChineseDatePoint? ReadCentury(ChineseText text, int i, int p, int? century, int shift)
    {
        var (first, last, end) = (1, 100, p);
        if (Array.Find(CenturyParts, part => text.Has(p, part.Word)) is { Word: { } word } part)
        {
            (first, last, end) = (part.First, part.Last, p + word.Length);
        }
        else if (NotAfterCentury.IndexOf(text[p]) >= 0)
        {
            return null;
        }

        return ChineseDigits.IsNumeral(text[end]) ? null
            : century is { } c ? new ChineseDatePoint(end) { Whole = Canonical((100 * (c - 1)) + first) + "/" + Canonical((100 * (c - 1)) + last), Suffix = "", IsPeriod = true, NumeralStart = i, NumeralEnd = p - 2 }
            : new ChineseDatePoint(end)
            {
                Shift = shift,
                Suffix = first.ToString(CultureInfo.InvariantCulture) + "/" + last.ToString(CultureInfo.InvariantCulture),
                HasYearWord = true,
                IsPeriod = true,
                NumeralStart = -1,
                NumeralEnd = end,
            };
    }

    private static string Canonical(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
