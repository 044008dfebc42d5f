using Dataset.Schema.Readers;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>One numeral may be read in several ways; the reader gives the likeliest first.</summary>
internal static class Likeliest
{
    /// <summary>The first reading of each numeral, in the order of the readings.</summary>
    public static List<Reading> OfEachNumeral(IEnumerable<Reading> readings)
    {
        var firsts = new List<Reading>();
        foreach (var reading in readings)
        {
            if (!firsts.Exists(first => first.Numeral == reading.Numeral))
            {
                firsts.Add(reading);
            }
        }

        return firsts;
    }
}
