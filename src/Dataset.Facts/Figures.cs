using System.Globalization;
using System.Text;

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

    /// <summary>Puts a comma before each three digits of every whole part in the text.</summary>
    public static string Group(string text)
    {
        var builder = new StringBuilder();
        var digits = 0;
        var fraction = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                // A single point starts a fraction, two are a range.
                fraction = text[i] == '.' && i > 0 && text[i - 1] != '.' && i + 1 < text.Length && text[i + 1] != '.';
                builder.Append(text[i]);
                digits = 0;
                continue;
            }

            if (digits == 0)
            {
                while (i + digits < text.Length && text[i + digits] is >= '0' and <= '9')
                {
                    digits++;
                }
            }
            else if (digits % 3 == 0 && !fraction)
            {
                builder.Append(',');
            }

            builder.Append(text[i]);
            digits--;
        }

        return builder.ToString();
    }
}
