using System.Globalization;
using System.Numerics;
using Dataset.Schema.Tests.Readers;
using Dataset.Schema.Tests.Readers.Chinese;

namespace Dataset.Generator.Tests.Whole;

/// <summary>A value and the words that an article of a language would print it in.</summary>
/// <param name="Plain">The value as the run-time library writes it.</param>
/// <param name="Text">The words.</param>
/// <param name="Interval">Every value the words admit, where that is plain to see.</param>
internal sealed record MadeFigure(string Plain, string Text, string? Interval)
{
    private static readonly (Hedge Hedge, string Chinese, string English, string Interval)[] Hedges =
    [
        (Hedge.About, "约{0}", "about {0}", ""),
        (Hedge.Nearly, "近{0}", "nearly {0}", ""),
        (Hedge.Over, "超过{0}", "more than {0}", "({0}, inf)"),
        (Hedge.Over, "逾{0}", "over {0}", "({0}, inf)"),
        (Hedge.AtLeast, "{0}以上", "at least {0}", "[{0}, inf)"),
        (Hedge.Under, "不到{0}", "under {0}", "(-inf, {0})"),
        (Hedge.AtMost, "至多{0}", "at most {0}", "(-inf, {0}]"),
    ];

    public Hedge Hedge { get; init; }

    public string? PlainMax { get; init; }

    /// <summary>The figure once more, with a hedge in its words.</summary>
    public MadeFigure Hedged(Choices choices, bool chinese, bool isThreshold)
    {
        var (hedge, zh, en, interval) = choices.Pick(Hedges);
        return this with
        {
            Text = string.Format(CultureInfo.InvariantCulture, chinese ? zh : en, Text),
            Hedge = hedge,
            Interval = isThreshold ? Plain : interval.Length == 0 ? null : string.Format(CultureInfo.InvariantCulture, interval, Plain),
        };
    }

    /// <summary>A whole number of things.</summary>
    public static MadeFigure Count(Choices choices, bool chinese, string word, bool noise)
    {
        var value = choices.Next(4) switch { 0 => choices.Next(100), 1 => choices.Next(100_000), 2 => choices.Next(int.MaxValue), _ => choices.Next(1_000_000) * 1_000L };
        var plain = value.ToString(CultureInfo.InvariantCulture);
        var space = chinese ? "" : " ";
        switch (choices.Next(6))
        {
            case 1:
                return new MadeFigure(plain, ChineseWriter.Commas(value) + space + word, plain);
            case 2 when chinese:
                return new MadeFigure(plain, ChineseWriter.FullWidth(plain) + word, plain);
            case 3 when chinese ? value > 0 : value < 1_000_000 && EnglishWriter.Words(value).Length < 20:
                return new MadeFigure(plain, (chinese ? ChineseWriter.Words(value) : EnglishWriter.Words(value)) + space + word, null);
            case >= 4:
                return Magnitude(choices, chinese, noise) is var figure ? figure with { Text = figure.Text + space + word } : figure;
            default:
                return new MadeFigure(plain, plain + space + word, plain);
        }
    }

    /// <summary>Digits with a word for ten thousand or more: 45.3亿, 4.53 billion.</summary>
    public static MadeFigure Magnitude(Choices choices, bool chinese, bool noise)
    {
        var (word, power) = chinese ? choices.Pick(("万", 4), ("亿", 8), ("萬", 4), ("億", 8)) : choices.Pick(("million", 6), ("billion", 9), ("thousand", 3));
        var decimals = choices.Next(3);
        var mantissa = choices.Between(1, 9_999);
        var value = new Rational(mantissa * BigInteger.Pow(10, power - decimals));
        var half = new Rational(BigInteger.Pow(10, power - decimals), 2);
        var digits = mantissa.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var written = decimals == 0 ? digits : digits[..^decimals] + "." + digits[^decimals..];
        return new MadeFigure(value.ToString(), written + (chinese ? "" : " ") + word + (noise && chinese ? "(yì)" : ""), $"[{value - half}, {value + half}]");
    }

    /// <summary>A figure with some decimals, before a sign or word that keeps them: 20.5%.</summary>
    public static MadeFigure Decimals(Choices choices, string before, string after)
    {
        var decimals = choices.Next(3);
        var digits = choices.Between(1, 99_999).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var written = decimals == 0 ? digits : digits[..^decimals] + "." + digits[^decimals..];
        var value = (Rational)decimal.Parse(written, CultureInfo.InvariantCulture);
        var half = new Rational(1, 2 * BigInteger.Pow(10, decimals));
        return new MadeFigure(value.ToString(), before + written + after, $"[{value - half}, {value + half}]");
    }

    /// <summary>Two whole numbers and what lies between them.</summary>
    public static MadeFigure Range(Choices choices, bool chinese, string word)
    {
        var low = choices.Between(1, 500) * 10;
        var high = low + (choices.Between(1, 500) * 10);
        var text = chinese ? $"{low}至{high}{word}" : choices.Once(2) ? $"{low}-{high} {word}" : $"from {low} to {high} {word}";
        return new MadeFigure(low.ToString(CultureInfo.InvariantCulture), text, $"[{low}, {high}]") { PlainMax = high.ToString(CultureInfo.InvariantCulture) };
    }
}
