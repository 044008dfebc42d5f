namespace Dataset.Schema.Readers.English;

/// <summary>Reads numerals that begin with a digit: 1,000; 2.5 million; -3; 175B; 2 1/2; 1 million 200 thousand.</summary>
internal static class EnglishDigitNumerals
{
    public static EnglishNumeral? Read(EnglishText text, int first) => Read(text, first, allowTail: true);

    private static EnglishNumeral? Read(EnglishText text, int first, bool allowTail)
    {
        var index = first;
        var negative = IsMinus(text, first);
        index += negative ? 1 : 0;
        if (!EnglishDigits.TryRead(text[index], out var value, out var step))
        {
            return null;
        }

        index++;
        var mixed = EnglishPartWords.ReadAfterWhole(text, index);
        if (mixed is { } part)
        {
            value += part.Value;
            step = part.Step;
            index = part.Next;
        }

        var (factor, next) = EnglishMagnitudes.ReadAfterDigits(text, index);
        Rational magnitude = factor;
        value *= magnitude;
        step *= magnitude;
        if (magnitude > 1 && mixed is null && EnglishPartWords.ReadAfterMagnitude(text, next) is { } rest)
        {
            value += rest.Value * magnitude;
            step = rest.Step * magnitude;
            next = rest.Next;
        }

        // 1 million 200 thousand is one number; 1 million 200 is none.
        if (allowTail && magnitude > 1 && text[next].IsDigits && !text[next].Glued && Read(text, next, allowTail: false) is { } tail && tail.Magnitude > 1 && tail.Magnitude < magnitude)
        {
            value += tail.Value;
            step = tail.Step;
            next = tail.Next;
        }

        return new EnglishNumeral(first, next, negative ? -value : value, step, magnitude, magnitude > 1 ? EnglishNumeralShape.Magnified : EnglishNumeralShape.Digits);
    }

    /// <summary>Whether a sign stands before digits, and not a joining hyphen.</summary>
    private static bool IsMinus(EnglishText text, int index) =>
        text[index + 1].IsDigits
        && (text.Is(index, "minus") || (text.Is(index, "-") && text[index + 1].Glued && !(text[index].Glued && text[index - 1].IsSolid)));
}
