using System.Globalization;
using System.Numerics;
using System.Text;
using Dataset.Facts;

namespace MetaAiHistory.Analyses.Reports;

/// <summary>Figures and names as text, the same in every culture.</summary>
internal static class Text
{
    /// <summary>One million, a larger unit to write figures in.</summary>
    public const long Million = 1_000_000;

    /// <summary>One billion, a larger unit to write figures in.</summary>
    public const long Billion = 1_000_000_000;

    /// <summary>With separators between thousands, and as many decimals as the figure has.</summary>
    public static string Of(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>With separators between thousands.</summary>
    public static string Of(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>With separators where it is a finite decimal, as a fraction elsewhere.</summary>
    public static string Of(Rational value) => value.TryToDecimal(out var number) ? Of(number) : value.ToString();

    /// <summary>In words: <c>31.5 to 31.7</c>, <c>over 7</c>, <c>21 to under 22</c>, or the one value.</summary>
    public static string Of(Interval<Rational> interval) => (interval.Low, interval.High) switch
    {
        _ when interval.IsExact => Of(interval.Low!.Value),
        ({ } low, { } high) => $"{(interval.LowIncluded ? "" : "over ")}{Of(low)} to {(interval.HighIncluded ? "" : "under ")}{Of(high)}",
        ({ } low, null) => $"{(interval.LowIncluded ? "at least" : "over")} {Of(low)}",
        (null, { } high) => $"{(interval.HighIncluded ? "at most" : "under")} {Of(high)}",
        _ => "anything",
    };

    /// <summary>Digits alone, for line numbers and machines.</summary>
    public static string Plain(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The interval in a larger unit, exactly: <c>In(interval, Text.Billion)</c>.</summary>
    public static string In(Interval<Rational> interval, long unit) => Of(interval / Interval.Exactly<Rational>(unit));

    /// <summary>The value in a larger unit, exactly.</summary>
    public static string In(decimal value, long unit) => Of((Rational)value / unit);

    /// <summary>Rounded half to even to that many decimals, all of them written.</summary>
    public static string Rounded(Rational value, int decimals)
    {
        var scaled = value * Rational.PowerOfTen(decimals);
        var floor = Floor(scaled);
        var rest = scaled - floor;
        var half = new Rational(1, 2);
        return Fixed(rest > half || (rest == half && !floor.IsEven) ? floor + 1 : floor, decimals);
    }

    /// <summary>The interval with bounds rounded outwards to that many decimals, so that it still holds every value.</summary>
    public static string Outwards(Interval<Rational> interval, int decimals)
    {
        if (interval.IsExact)
        {
            return Rounded(interval.Low!.Value, decimals);
        }

        Rational? low = interval.Low is { } from ? Floor(from * Rational.PowerOfTen(decimals)) * Rational.PowerOfTen(-decimals) : null;
        Rational? high = interval.High is { } to ? Ceiling(to * Rational.PowerOfTen(decimals)) * Rational.PowerOfTen(-decimals) : null;
        return Of(new Interval<Rational>(low, interval.LowIncluded || low != interval.Low, high, interval.HighIncluded || high != interval.High));
    }

    /// <summary>Entity, property and period: <c>RealityLabs.OperatingLoss[2022]</c>.</summary>
    public static string Subject(IFact fact) => $"{fact.Entity.Name}.{fact.Property.Name}{(fact.Period.IsNone ? "" : $"[{fact.Period}]")}";

    /// <summary>The value of a claim with its unit, and its hedges before it: <c>over 350,000 gpus</c>.</summary>
    public static string ValueOf(IClaim claim)
    {
        if (claim.Interval is not { } interval)
        {
            return claim.ValueText;
        }

        // The hedge of a threshold states its rule, and that of a range is the range: neither makes the figure vague.
        var isVague = claim.Kind == ClaimKind.Single && !interval.IsExact;
        var hedges = claim.Evidence.Select(static evidence => evidence.Hedge)
            .Where(hedge => isVague && hedge != Hedge.None)
            .Distinct()
            .Select(static hedge => Words(hedge.ToString()));
        var figures = string.Join(" to ", claim.ValueText.Split("..").Select(Figure));
        var unit = claim.Unit.IsUnstated ? "(currency not stated)" : claim.Unit.Name;
        return string.Join(" ", new[] { string.Join(" or ", hedges), figures, unit }.Where(static part => part.Length > 0));
    }

    /// <summary>What the hedge says, after a colon; nothing for a figure stated flatly.</summary>
    public static string HedgeColon(Hedge hedge) => hedge == Hedge.None ? "" : ": " + Words(hedge.ToString());

    /// <summary>An identifier as words: <c>ReleaseDate</c> is <c>release date</c>.</summary>
    public static string Words(string identifier)
    {
        var words = new StringBuilder();
        for (var i = 0; i < identifier.Length; i++)
        {
            // A capital begins a word unless it continues a row of capitals or digits, as in H100s.
            var begins = char.IsUpper(identifier[i]) && i > 0 && !char.IsUpper(identifier[i - 1]);
            words.Append(begins ? " " : "").Append(char.ToLowerInvariant(identifier[i]));
        }

        return words.ToString();
    }

    /// <summary>How far two intervals can be the same figure, as a verdict.</summary>
    public static string Of(Agreement agreement) => agreement switch
    {
        Agreement.Exact => "exact",
        Agreement.Consistent => "consistent",
        Agreement.Weak => "weakly consistent, one has no end on that side",
        _ => "refuted",
    };

    /// <summary>The greatest whole number that is not greater.</summary>
    public static BigInteger Floor(Rational value) => BigInteger.DivRem(value.Numerator, value.Denominator, out var rest) - (rest.Sign < 0 ? 1 : 0);

    /// <summary>The least whole number that is not less.</summary>
    public static BigInteger Ceiling(Rational value) => -Floor(-value);

    private static string Figure(string exact) => decimal.TryParse(exact, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? Of(number) : exact;

    private static string Fixed(BigInteger scaled, int decimals)
    {
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var whole = BigInteger.Parse(digits[..^decimals], CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture);
        return (scaled.Sign < 0 ? "-" : "") + whole + (decimals == 0 ? "" : "." + digits[^decimals..]);
    }
}
