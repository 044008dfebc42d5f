using System.Numerics;
using System.Text;

namespace Dataset.Generator.Emit;

/// <summary>Whole numbers as text: five bits a character of base64, least first, the sixth bit telling that more follow. Most numbers of a claim take one character.</summary>
internal sealed class NumberStream
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private readonly StringBuilder text = new();

    public void Add(int number)
    {
        do
        {
            var digit = number & 31;
            number >>= 5;
            text.Append(Digits[number > 0 ? digit | 32 : digit]);
        }
        while (number > 0);
    }

    public void Add(BigInteger number)
    {
        if (number <= int.MaxValue)
        {
            Add((int)number);
            return;
        }

        while (number >= 32)
        {
            text.Append(Digits[(int)(number & 31) | 32]);
            number >>= 5;
        }

        text.Append(Digits[(int)number]);
    }

    /// <summary>The sign in the lowest bit, so that small numbers stay short.</summary>
    public void AddSigned(BigInteger number) => Add(number.Sign < 0 ? ((-number - 1) << 1) + 1 : number << 1);

    public override string ToString() => text.ToString();
}
