namespace Dataset.Schema.Readers.English;

/// <summary>Reads counts of digits: a nine-figure sum is 10^8 or more, seven- to nine-figure 10^6 to 10^9 - 1, double-digit 10 or more.</summary>
internal static class EnglishDigitCounts
{
    public static int Read(EnglishText text, int first, EnglishHedging hedging, List<Reading> readings)
    {
        if (hedging.Hedge != Hedge.None || !text.StartsClean(first) || Count(text, first) is not { } low)
        {
            return -1;
        }

        var hyphen = text.GluedTo(low.Next, "-");
        var at = hyphen ? low.Next + 1 : low.Next;
        var high = text.Is(at, "to") || text.Is(at, "or") ? Count(text, at + 1) : null;
        var next = high?.Next ?? low.Next;
        hyphen |= text.GluedTo(next, "-");
        var unit = text.GluedTo(next, "-") ? next + 1 : next;

        // Five figures alone may be five people.
        if (!(text[unit].Lower is "figure" or "figures" or "digit" or "digits") || !(hyphen || low.IsNamed || high is not null) || !text.EndsClean(unit + 1) || high?.Value <= low.Value)
        {
            return -1;
        }

        Rational? top = high is { } last ? Rational.PowerOfTen(last.Value) - 1 : null;
        var value = Rational.PowerOfTen(low.Value - 1);
        readings.Add(EnglishReadings.Figure(
            ReadingKind.Digits, value, top, Rational.One, text.Slice(unit, unit + 1), top is null ? Hedge.AtLeast : Hedge.None, text.Span(first, unit + 1), text.Span(first, next)));
        return unit + 1;
    }

    private static (int Value, bool IsNamed, int Next)? Count(EnglishText text, int index)
    {
        var named = text[index].Lower switch { "single" => 1, "double" => 2, "triple" => 3, _ => 0 };
        if (named > 0)
        {
            return (named, true, index + 1);
        }

        var words = EnglishWordNumerals.ReadBelowHundred(text, index);
        var value = words?.Value ?? EnglishDigits.Plain(text[index], 1, 2);
        return value is > 0 and < 100 ? (value, false, words?.Next ?? index + 1) : null;
    }
}
