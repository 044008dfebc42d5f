using System.Numerics;

namespace Dataset.Schema.Readers.English;

/// <summary>Reads numerals in words: five, twenty-one million, a hundred and five, one and a half billion, two dozen.</summary>
internal static class EnglishWordNumerals
{
    /// <summary>The numeral that begins here. Between two bounds "and" belongs to the sentence: between two hundred and three hundred.</summary>
    public static EnglishNumeral? Read(EnglishText text, int first, bool allowAnd)
    {
        var total = Rational.Zero;
        var step = Rational.One;
        BigInteger last = 0;
        var index = first;
        while (ReadGroup(text, index, allowAnd, isFirst: index == first) is { } group)
        {
            Rational value = group.Value;
            var next = group.Next;
            Rational? partStep = null;
            if (last.IsZero && allowAnd && EnglishPartWords.ReadAfterWhole(text, next) is { } part)
            {
                value += part.Value;
                partStep = part.Step;
                next = part.Next;
            }

            var (magnitude, after) = EnglishMagnitudes.Read(text, next);
            if (last > 0 && magnitude >= last)
            {
                break;
            }

            total += value * magnitude;
            step = (partStep ?? group.Unit) * magnitude;
            if (last.IsZero && magnitude > 1 && partStep is null && EnglishPartWords.ReadAfterMagnitude(text, after) is { } rest)
            {
                return new EnglishNumeral(first, rest.Next, (value + rest.Value) * magnitude, rest.Step * magnitude, magnitude, EnglishNumeralShape.Words);
            }

            index = after;
            last = magnitude;
            if (magnitude.IsOne || partStep is not null)
            {
                break;
            }

            // The "and" is taken only when a number smaller than the magnitude follows, see the loop's test.
            if (allowAnd && text.Is(index, "and") && ReadGroup(text, index + 1, allowAnd, isFirst: false) is { } more && EnglishMagnitudes.Read(text, more.Next).Factor < last)
            {
                index++;
            }
        }

        return last.IsZero ? null : new EnglishNumeral(first, index, total, step, last, EnglishNumeralShape.Words);
    }

    /// <summary>A number below a thousand, or the article before a magnitude. Unit is 100 where it ends in hundred.</summary>
    private static (int Value, int Unit, int Next)? ReadGroup(EnglishText text, int index, bool allowAnd, bool isFirst)
    {
        if (isFirst && text[index].Lower is "a" or "an" && EnglishNumberWords.Magnitudes.ContainsKey(text[index + 1].Lower) && !text[index + 1].Glued)
        {
            return text.Is(index + 1, "hundred") ? Hundreds(text, 1, index + 2, allowAnd) : (1, 1, index + 1);
        }

        if (ReadBelowHundred(text, index) is not { } below)
        {
            return null;
        }

        var next = text.GluedTo(below.Next, "-") && text.Is(below.Next + 1, "hundred") ? below.Next + 1 : below.Next;
        return text.Is(next, "hundred") ? Hundreds(text, below.Value, next + 1, allowAnd) : (below.Value, 1, below.Next);
    }

    private static (int Value, int Unit, int Next) Hundreds(EnglishText text, int hundreds, int next, bool allowAnd)
    {
        var tail = allowAnd && text.Is(next, "and") ? next + 1 : next;
        return ReadBelowHundred(text, tail) is { } below && !text.Is(below.Next, "hundred")
            ? ((100 * hundreds) + below.Value, 1, below.Next)
            : (100 * hundreds, 100, next);
    }

    /// <summary>A number from zero to ninety-nine.</summary>
    public static (int Value, int Next)? ReadBelowHundred(EnglishText text, int index)
    {
        var word = text[index].Lower;
        if (EnglishNumberWords.Units.TryGetValue(word, out var unit))
        {
            return (unit, index + 1);
        }

        if (!EnglishNumberWords.Tens.TryGetValue(word, out var tens))
        {
            return null;
        }

        var joined = text.GluedTo(index + 1, "-") && text[index + 2].Glued ? index + 2 : index + 1;
        return EnglishNumberWords.Units.TryGetValue(text[joined].Lower, out unit) && unit is > 0 and < 10 ? (tens + unit, joined + 1) : (tens, index + 1);
    }
}
