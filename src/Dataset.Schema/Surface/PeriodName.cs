using System.Text;
using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Surface;

/// <summary>
/// The member of a period or instant in a timeline's class: <c>In2022</c>, <c>In2023Q1</c>, <c>In2023_07</c>, <c>In2013Late</c>, <c>In1980s</c>, <c>In1980sLate</c>, <c>In2019Summer</c>, <c>InAbout2017</c>,
/// <c>In2021_11To2022_01</c>, <c>InTo2017</c>, <c>In2019On</c>, <c>Over18Months</c>, <c>InUnknownPeriod</c>; for instants <c>AsOf2023_06</c>. Different keys have different members.
/// </summary>
public static class PeriodName
{
    /// <summary>The member of a key.</summary>
    public static string Of(PeriodKey key, Timeline timeline)
    {
        var prefix = timeline == Timeline.Instant ? "AsOf" : "In";
        var text = key.Text ?? throw new ArgumentException("A timeline has keys.", nameof(key));
        if (key == PeriodKey.Unknown)
        {
            return prefix + (timeline == Timeline.Instant ? "UnknownDate" : "UnknownPeriod");
        }

        if (key.IsLength)
        {
            var count = text.Substring(1, text.Length - 2);
            var unit = text[text.Length - 1] switch { 'Y' => "Year", 'M' => "Month", 'W' => "Week", _ => "Day" };
            return "Over" + count + unit + (count == "1" ? "" : "s");
        }

        return prefix + (key.Date.IsApproximate ? "About" + OfDate(text.Substring(1)) : OfDate(text));
    }

    private static string OfDate(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return OfOne(text);
        }

        var from = text.Substring(0, slash);
        var to = text.Substring(slash + 1);
        return from == ".." ? "To" + OfOne(to) : to == ".." ? OfOne(from) + "On" : OfOne(from) + "To" + OfOne(to);
    }

    // A dash before a letter goes, so that 2023-Q1 is 2023Q1; between digits it becomes an underscore, so that 2023-01 is not 202301.
    private static string OfOne(string text)
    {
        var name = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == 'X')
            {
                name.Append("0s");
            }
            else if (text[i] is >= '0' and <= '9' or 'T')
            {
                name.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] is >= '0' and <= '9')
            {
                name.Append('_');
            }
            else if (text[i] is '-' && i + 1 < text.Length)
            {
                name.Append(char.ToUpperInvariant(text[++i]));
            }
            else
            {
                name.Append(text[i]);
            }
        }

        return name.ToString();
    }
}
