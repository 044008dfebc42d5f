using System.Numerics;
using System.Text;

namespace Dataset.Generator.Emit;

/// <summary>
/// Bits as text, 14 a character: assemblies store literals at two bytes a character, whatever it is. Characters U+4E00 to U+8DFF stand for themselves in any
/// source file and editor. Numbers take five bits at a time, least first, and a sixth that tells whether more follow: most numbers of a claim take six.
/// </summary>
internal sealed class BitStream
{
    private const int BitsOfCharacter = 14;
    private readonly StringBuilder text = new();
    private int pending;
    private int pendingBits;

    public void AddBits(int bits, int count)
    {
        pending |= bits << pendingBits;
        pendingBits += count;
        if (pendingBits >= BitsOfCharacter)
        {
            text.Append((char)('\u4E00' + (pending & ((1 << BitsOfCharacter) - 1))));
            pending >>= BitsOfCharacter;
            pendingBits -= BitsOfCharacter;
        }
    }

    public void Add(int number)
    {
        for (; number >= 32; number >>= 5)
        {
            AddBits((number & 31) | 32, 6);
        }

        AddBits(number, 6);
    }

    public void Add(long number)
    {
        for (; number >= 32; number >>= 5)
        {
            AddBits((int)(number & 31) | 32, 6);
        }

        AddBits((int)number, 6);
    }

    public void Add(BigInteger number)
    {
        if (number <= long.MaxValue)
        {
            Add((long)number);
            return;
        }

        for (; number >= 32; number >>= 5)
        {
            AddBits((int)(number & 31) | 32, 6);
        }

        AddBits((int)number, 6);
    }

    /// <summary>The sign in the lowest bit, so that small numbers stay short.</summary>
    public void AddSigned(BigInteger number) => Add(number.Sign < 0 ? ((-number - 1) << 1) + 1 : number << 1);

    /// <summary>All bits; the last character is filled up with zeros.</summary>
    public override string ToString() => pendingBits == 0 ? text.ToString() : text.ToString() + (char)('\u4E00' + pending);
}
