namespace Dataset.Schema.Messages;

/// <summary>Finds the known names nearest to a misspelt one, by edits: insertion, deletion, substitution, transposition.</summary>
public static class NearestNames
{
    // Longer names are compared by their heads: the table is quadratic, and names come from hostile files too.
    private const int MaxLength = 64;

    /// <summary><c>; did you mean 'X'?</c> for the nearest name if it is near enough to be a slip, otherwise nothing.</summary>
    public static string Suggest(string written, IEnumerable<string> known) => Find(written, known) is { } name ? $"; did you mean '{name}'?" : "";

    /// <summary>The nearest name within a third of the written one's length (at least one edit); the first in ordinal order of those equally near; <c>null</c> where none is.</summary>
    public static string? Find(string written, IEnumerable<string> known)
    {
        var limit = Math.Max(1, Math.Min(written.Length, MaxLength) / 3);
        string? best = null;
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - written.Length) > limit)
            {
                continue;
            }

            var distance = string.Equals(name, written, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(Head(written), Head(name));
            if (distance < limit || (distance == limit && (best is null || string.CompareOrdinal(name, best) < 0)))
            {
                limit = distance;
                best = name;
            }
        }

        return best;
    }

    private static string Head(string text) => text.Length <= MaxLength ? text : text.Substring(0, MaxLength);

    // Optimal string alignment over two rolling rows and the one before.
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
