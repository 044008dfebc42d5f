using System.Numerics;

namespace Dataset.Schema.Readers.English;

/// <summary>Reads what is no one number: hundreds, tens of millions, several, a few thousand.</summary>
internal static class EnglishSeveralNumerals
{
    public static EnglishNumeral? Read(EnglishText text, int first)
    {
        var size = EnglishNumberWords.Plural(text[first].Lower);
        if (size > 0)
        {
            var index = first + 1;
            while (text.Is(index, "of") && EnglishNumberWords.Plural(text[index + 1].Lower) is { IsZero: false } more && index - first < 6)
            {
                size *= more;
                index += 2;
            }

            return text.Is(first, "tens") && index == first + 1 && !text.Is(index, "of") ? null : Several(first, index, size);
        }

        var start = text.Is(first, "several") ? first + 1 : text.Are(first, "a", "few") ? first + 2 : -1;
        if (start < 0)
        {
            return null;
        }

        var (factor, next) = EnglishMagnitudes.Read(text, start);
        return Several(first, next, factor);
    }

    private static EnglishNumeral Several(int first, int next, BigInteger size) => new(first, next, size, Rational.Zero, size, EnglishNumeralShape.Several);
}
