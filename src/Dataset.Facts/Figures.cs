using System.Globalization;

namespace Dataset.Facts;

/// <summary>Writes values the same everywhere, whatever the culture.</summary>
internal static class Figures
{
    /// <summary>As the data writes it: digits without separators, a point, a fraction where no finite decimal exists.</summary>
    public static string Plain<T>(T value) => value switch
    {
        null => "",
        string text => text,
        decimal number => ((Rational)number).ToString(),
        IEntity entity => entity.Name,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
