using System.Text;

namespace Dataset.Facts;

/// <summary>Writes figures for people to read, the same in every culture.</summary>
internal static class DigitGroups
{
    /// <summary>Puts a comma before each three digits of every whole part in the text; digits after a decimal point stay together.</summary>
    public static string Separate(string text)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            // A single point starts a fraction, two are a range.
            var isFraction = i > 0 && text[i - 1] == '.' && (i == 1 || text[i - 2] != '.');
            for (; i < end; i++)
            {
                builder.Append(text[i]);
                if (!isFraction && i + 1 < end && (end - i - 1) % 3 == 0)
                {
                    builder.Append(',');
                }
            }

            if (end < text.Length)
            {
                builder.Append(text[end]);
            }

            i = end + 1;
        }

        return builder.ToString();
    }
}
