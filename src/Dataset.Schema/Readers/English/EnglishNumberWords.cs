using System.Numerics;

namespace Dataset.Schema.Readers.English;

/// <summary>The words English numbers are written with.</summary>
internal static class EnglishNumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] TensWords = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] OrdinalWords =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    /// <summary>zero to nineteen.</summary>
    public static readonly Dictionary<string, int> Units = Numbered(Small, first: 0, step: 1);

    /// <summary>twenty to ninety.</summary>
    public static readonly Dictionary<string, int> Tens = Numbered(TensWords, first: 20, step: 10);

    /// <summary>first to nineteenth, twentieth to ninetieth, hundredth.</summary>
    public static readonly Dictionary<string, int> Ordinals = AllOrdinals();

    /// <summary>Words that multiply the number before them.</summary>
    public static readonly Dictionary<string, BigInteger> Magnitudes = new(StringComparer.Ordinal)
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["lakh"] = 100_000,
        ["million"] = 1_000_000,
        ["crore"] = 10_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["quadrillion"] = 1_000_000_000_000_000,
    };

    /// <summary>Abbreviations printed right after digits. A lower-case t is a tonne and a lower-case b a bit, so they are missing; case is checked apart.</summary>
    public static readonly Dictionary<string, BigInteger> Suffixes = new(StringComparer.Ordinal)
    {
        ["k"] = 1_000,
        ["K"] = 1_000,
        ["m"] = 1_000_000,
        ["M"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["mln"] = 1_000_000,
        ["B"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["Bn"] = 1_000_000_000,
        ["BN"] = 1_000_000_000,
        ["bln"] = 1_000_000_000,
        ["T"] = 1_000_000_000_000,
        ["tn"] = 1_000_000_000_000,
        ["trn"] = 1_000_000_000_000,
    };

    private static Dictionary<string, int> AllOrdinals()
    {
        var ordinals = Numbered(OrdinalWords, first: 1, step: 1);
        foreach (var tens in Tens)
        {
            ordinals.Add(tens.Key.Substring(0, tens.Key.Length - 1) + "ieth", tens.Value);
        }

        ordinals.Add("hundredth", 100);
        return ordinals;
    }

    private static Dictionary<string, int> Numbered(string[] words, int first, int step)
    {
        var numbered = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            numbered.Add(words[i], first + (step * i));
        }

        return numbered;
    }

    /// <summary>The size of a plural that stands without a number: hundreds, millions, dozens; zero for any other word.</summary>
    public static BigInteger Plural(string lower) =>
        lower == "tens" ? 10 : lower.Length > 1 && lower[lower.Length - 1] == 's' && Magnitudes.TryGetValue(lower.Substring(0, lower.Length - 1), out var size) ? size : BigInteger.Zero;

    /// <summary>The size of million or millions; zero for any other word.</summary>
    public static BigInteger Magnitude(string lower) => Magnitudes.TryGetValue(lower, out var size) ? size : lower == "tens" ? BigInteger.Zero : Plural(lower);

    /// <summary>Whether a number is begun by this word alone: five, twenty.</summary>
    public static bool IsCardinal(string lower) => Units.ContainsKey(lower) || Tens.ContainsKey(lower);

    /// <summary>Whether a numeral may begin with this word: most words of any text begin none, and asking each grammar of numerals takes long.</summary>
    public static bool MayBeginNumeral(string lower) => lower is "a" or "an" or "half" or "several" or "minus" || IsCardinal(lower) || !Plural(lower).IsZero;

    /// <summary>The parts a whole is cut into by a word such as thirds, quarter, fifth; zero for any other.</summary>
    public static int FractionParts(string lower)
    {
        var singular = lower.Length > 1 && lower[lower.Length - 1] == 's' ? lower.Substring(0, lower.Length - 1) : lower;
        return singular switch
        {
            "half" or "halve" => 2,
            "quarter" => 4,
            "second" or "first" => 0,
            _ => Ordinals.TryGetValue(singular, out var parts) ? parts : 0,
        };
    }
}
