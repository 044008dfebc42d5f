namespace Dataset.Benchmarks.Synthesis;

/// <summary>Names and figures that look like those of real data, the same in every run.</summary>
internal static class SyntheticNames
{
    private const string Consonants = "bdfgklmnprstvzjh";
    private const string Vowels = "aeiouaeiouaeioua";

    /// <summary>The most entities that have a name of their own.</summary>
    public const int MostEntities = 1 << 16;

    /// <summary>The identifier of an entity: letters alone, for a digit in a name would be a numeral to the readers.</summary>
    public static string Entity(int index) => Stem(index) + "Industries";

    /// <summary>The same as articles print it.</summary>
    public static string Printed(int index) => Stem(index) + " Industries";

    /// <summary>A number below <paramref name="limit"/> that depends on entity and slot alone.</summary>
    public static int Figure(int entity, int slot, int limit)
    {
        var mixed = unchecked(((uint)entity * 2_654_435_761u) ^ ((uint)slot * 2_246_822_519u) ^ 0x9E37_79B9u);
        mixed = unchecked((mixed ^ (mixed >> 15)) * 2_246_822_507u);
        mixed = unchecked((mixed ^ (mixed >> 13)) * 3_266_489_909u);
        return (int)((mixed ^ (mixed >> 16)) % (uint)limit);
    }

    private static string Stem(int index)
    {
        var letters = new char[8];
        for (var i = 0; i < 4; i++)
        {
            var digit = (index >> (4 * i)) & 15;
            letters[2 * i] = Consonants[digit];
            letters[(2 * i) + 1] = Vowels[digit];
        }

        letters[0] = char.ToUpperInvariant(letters[0]);
        return new string(letters);
    }
}
