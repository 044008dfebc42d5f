namespace Dataset.Facts;

/// <summary>
/// The characters of texts in format 1: the more frequent in English with figures, the fewer bits. Lowest bit first: 0 and three bits choose among <see cref="Four"/>,
/// 10 and three bits among <see cref="Five"/>, 110 and four bits among <see cref="Seven"/>, 1110 and five bits among <see cref="Nine"/>; 1111 stands before any
/// character of ASCII at seven bits. Five bits a character on average, against four and a half of the best code for one text.
/// </summary>
internal static class Format1Characters
{
    public const string Four = " eatinos";

    public const string Five = "rldhcumf";

    public const string Seven = "0123456789pgyb.,";

    public const string Nine = "wvkjxqz-%$'()/ABCDEFGHIJLMNOPRST";

    /// <summary>How many bits stand before a character at seven bits.</summary>
    public const int EscapeLength = 4;

    /// <summary>How many bits a character takes at most, one at seven bits.</summary>
    public const int LongestCode = EscapeLength + 7;

    // A character at seven bits apart.
    private const int LongestOfTables = 9;

    /// <summary>By the next nine bits, whatever follows the code in them: the character times sixteen and the length of its code; 0 where one at seven bits follows.</summary>
    public static ushort[] Codes { get; } = ByNextBits();

    private static ushort[] ByNextBits()
    {
        var codes = new ushort[1 << LongestOfTables];
        Add(codes, Four, 0b0, 1, 3);
        Add(codes, Five, 0b01, 2, 3);
        Add(codes, Seven, 0b011, 3, 4);
        Add(codes, Nine, 0b0111, 4, 5);
        return codes;
    }

    private static void Add(ushort[] codes, string characters, int prefix, int prefixLength, int indexLength)
    {
        var length = prefixLength + indexLength;
        for (var bits = 0; bits < codes.Length; bits++)
        {
            if ((bits & ((1 << prefixLength) - 1)) == prefix)
            {
                codes[bits] = (ushort)((characters[(bits >> prefixLength) & ((1 << indexLength) - 1)] << 4) | length);
            }
        }
    }
}
