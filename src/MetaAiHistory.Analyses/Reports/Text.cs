using System.Globalization;
using Dataset.Facts;

namespace MetaAiHistory.Analyses.Reports;

/// <summary>Figures as text, the same in every culture.</summary>
internal static class Text
{
    /// <summary>With separators between thousands, and as many decimals as the figure has.</summary>
    public static string Of(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>With separators between thousands.</summary>
    public static string Of(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>In billions, rounded half to even to two decimals.</summary>
    public static string Billions(decimal value) => (value / 1_000_000_000m).ToString("#,0.00", CultureInfo.InvariantCulture);

    /// <summary>Rounded half to even to that many decimals.</summary>
    public static string Rounded(Rational value, int decimals)
    {
        var scaled = value * Rational.PowerOfTen(decimals);
        var floor = System.Numerics.BigInteger.Divide(scaled.Numerator - (((scaled.Numerator % scaled.Denominator) + scaled.Denominator) % scaled.Denominator), scaled.Denominator);
        var rest = scaled - floor;
        var half = new Rational(1, 2);
        var rounded = rest > half || (rest == half && !floor.IsEven) ? floor + 1 : floor;
        return (new Rational(rounded) * Rational.PowerOfTen(-decimals)).TryToDecimal(out var result)
            ? result.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : value.ToString();
    }
}
