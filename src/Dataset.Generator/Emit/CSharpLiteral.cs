using System.Globalization;
using System.Numerics;
using System.Text;

namespace Dataset.Generator.Emit;

/// <summary>The one place where text and numbers of the data become C# literals. Whatever the text, the literal ends where it should and means the same.</summary>
internal static class CSharpLiteral
{
    /// <summary>A regular string literal on one line.</summary>
    public static string Text(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '"' or '\\')
            {
                literal.Append('\\').Append(character);
            }
            else if (character is >= ' ' and <= '~')
            {
                literal.Append(character);
            }
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && IsPlain(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                literal.Append(character).Append(text[++i]);
            }
            else if (!char.IsSurrogate(character) && IsPlain(CharUnicodeInfo.GetUnicodeCategory(character)))
            {
                literal.Append(character);
            }
            else
            {
                literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A whole number, digits parted by underscores: <c>700_000_000</c>.</summary>
    public static string Integer(BigInteger number) => DigitGroups.Separate(number.ToString(CultureInfo.InvariantCulture)).Replace(',', '_');

    /// <summary>A decimal fraction, exactly: <c>13_717_000_000m</c>.</summary>
    public static string Decimal(decimal number) => DigitGroups.Separate(((Rational)number).ToString()).Replace(',', '_') + "m";

    // Line ends of any kind would end the line, bidirectional and invisible characters would show another text than is compiled, unassigned ones differ by runtime.
    private static bool IsPlain(UnicodeCategory category) =>
        category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
