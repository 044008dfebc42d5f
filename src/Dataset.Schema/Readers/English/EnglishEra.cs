using System.Globalization;

namespace Dataset.Schema.Readers.English;

/// <summary>A decade or a century, or a part of one: the 1980s, the late 1990s, the '90s, the 21st century, the early 20th century.</summary>
/// <param name="Canonical">Its canonical form; <c>null</c> where the century is told by another date, or it is none: 1900s may be ten years or a hundred.</param>
/// <param name="Suffix">Of a century that is told by another date; empty otherwise.</param>
/// <param name="Next">The token after it.</param>
internal sealed record EnglishEra(string? Canonical, string Suffix, int Next)
{
    private static readonly Dictionary<string, (int First, int Last)> CenturyParts = new(StringComparer.Ordinal)
    {
        [""] = (1, 100),
        ["-early"] = (1, 33),
        ["-mid"] = (34, 66),
        ["-late"] = (67, 100),
    };

    public static EnglishEra? Read(EnglishText text, int first)
    {
        var part = text[first].Lower switch { "early" => "-early", "mid" => "-mid", "late" => "-late", _ => "" };
        var at = part.Length == 0 ? first : first + 1;
        at += part.Length > 0 && text.GluedTo(at, "-") ? 1 : 0;
        return ReadDecade(text, at, part) ?? ReadCentury(text, at, part);
    }

    private static EnglishEra? ReadDecade(EnglishText text, int at, string part)
    {
        if (!text.GluedTo(at + 1, "s"))
        {
            return null;
        }

        var year = EnglishDigits.Year(text[at]);
        if (year > 0 && year % 10 == 0)
        {
            var isRead = (year % 100 != 0 || year == 2000) && text.EndsClean(at + 2);
            return new EnglishEra(isRead ? text[at].Lower.Substring(0, 3) + "X" + part : null, "", at + 2);
        }

        // His 90s are years of age.
        var decade = EnglishDigits.Plain(text[at], 2, 2);
        var the = at - 1;
        the -= text.Is(the, "'") || text.Is(the, "’") || text.Is(the, "‘") ? 1 : 0;
        the -= part.Length == 0 ? 0 : text[the].Is("-") ? 2 : 1;
        return decade >= 20 && decade % 10 == 0 && text.EndsClean(at + 2) && text.Is(the, "the")
            ? new EnglishEra(null, text[at].Lower.Substring(0, 1) + "X" + part, at + 2)
            : null;
    }

    private static EnglishEra? ReadCentury(EnglishText text, int at, string part)
    {
        if (EnglishRanks.Ordinal(text, at) is not { Value: > 9 and < 30 } ordinal)
        {
            return null;
        }

        var next = text.GluedTo(ordinal.Next, "-") ? ordinal.Next + 1 : ordinal.Next;
        var (first, last) = CenturyParts[part];
        var years = 100 * (ordinal.Value - 1);
        return text.Is(next, "century")
            ? new EnglishEra(string.Format(CultureInfo.InvariantCulture, "{0:0000}/{1:0000}", years + first, years + last), "", next + 1)
            : null;
    }
}
