using System.Globalization;
using System.Numerics;

namespace Dataset.Facts;

/// <summary>An exact rational number in lowest terms; <c>default</c> is zero. Figures are never binary floating point.</summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private static readonly long[] ShortPowers = Powers();

    // Nearly every figure fits here, and integers of any length cost four times as much in every step of an arithmetic that judges each claim several times.
    // The denominator is stored less one, so that default(Rational) is 0/1 and not 0/0.
    private readonly long numerator;
    private readonly long denominatorLessOne;

    // The number where a part of it has more than 63 bits; then the fields above are zero. One number has one form: a part that fits is never here alone.
    private readonly Parts? parts;

    private Rational(long numerator, long denominator)
    {
        this.numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    // In lowest terms.
    private Rational(BigInteger numerator, BigInteger denominator, bool reduced)
    {
        if (!reduced)
        {
            if (denominator.Sign < 0)
            {
                numerator = -numerator;
                denominator = -denominator;
            }

            var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            if (!divisor.IsOne)
            {
                numerator /= divisor;
                denominator /= divisor;
            }
        }

        if (IsShort(numerator) && IsShort(denominator))
        {
            this.numerator = (long)numerator;
            denominatorLessOne = (long)denominator - 1;
        }
        else
        {
            parts = new Parts(numerator, denominator);
        }
    }

    /// <summary>Creates numerator / denominator in lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
        : this(numerator, denominator.IsZero ? throw new DivideByZeroException() : denominator, reduced: false)
    {
    }

    /// <summary>Creates a whole number.</summary>
    public Rational(BigInteger value)
        : this(value, BigInteger.One, reduced: true)
    {
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One => new(1, 1);

    /// <summary>The numerator, in lowest terms, carrying the sign.</summary>
    public BigInteger Numerator => parts is null ? numerator : parts.Numerator;

    /// <summary>The denominator, in lowest terms, at least 1.</summary>
    public BigInteger Denominator => parts is null ? denominatorLessOne + 1 : parts.Denominator;

    /// <summary>Whether the number is whole.</summary>
    public bool IsInteger => parts is null ? denominatorLessOne == 0 : parts.Denominator.IsOne;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => parts is null ? Math.Sign(numerator) : parts.Numerator.Sign;

    /// <summary>Ten to the power of <paramref name="exponent"/>, which may be negative.</summary>
    public static Rational PowerOfTen(int exponent) =>
        exponent switch
        {
            >= 0 when exponent < ShortPowers.Length => new(ShortPowers[exponent], 1),
            < 0 when -exponent < ShortPowers.Length && exponent != int.MinValue => new(1, ShortPowers[-exponent]),
            >= 0 => new(BigInteger.Pow(10, exponent)),
            _ => new(BigInteger.One, BigInteger.Pow(10, -exponent), reduced: true),
        };

    /// <summary>The absolute value.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>Converts a whole number.</summary>
    public static implicit operator Rational(long value) => value == long.MinValue ? new(new BigInteger(value)) : new(value, 1);

    /// <summary>Converts a whole number.</summary>
    public static implicit operator Rational(BigInteger value) => new(value);

    /// <summary>Converts a decimal, exactly.</summary>
    public static implicit operator Rational(decimal value)
    {
        var bits = decimal.GetBits(value);
        var mantissa = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        return new(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>Sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        AreShort(left, right)
        && TryMultiply(left.numerator, right.denominatorLessOne + 1, out var first)
        && TryMultiply(right.numerator, left.denominatorLessOne + 1, out var second)
        && TryAdd(first, second, out var sum)
        && TryMultiply(left.denominatorLessOne + 1, right.denominatorLessOne + 1, out var denominator)
            ? Reduce(sum, denominator)
            : left.IsInteger && right.IsInteger
            ? new(left.Numerator + right.Numerator)
            : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>Negation.</summary>
    public static Rational operator -(Rational value) => value.parts is null ? new(-value.numerator, value.denominatorLessOne + 1) : new(-value.Numerator, value.Denominator, reduced: true);

    /// <summary>Product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        AreShort(left, right)
        && TryMultiply(left.numerator, right.numerator, out var product)
        && TryMultiply(left.denominatorLessOne + 1, right.denominatorLessOne + 1, out var denominator)
            ? Reduce(product, denominator)
            : left.IsInteger && right.IsInteger
            ? new(left.Numerator * right.Numerator)
            : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        AreShort(left, right)
        && right.numerator != 0
        && TryMultiply(left.numerator, right.denominatorLessOne + 1, out var quotient)
        && TryMultiply(left.denominatorLessOne + 1, right.numerator, out var denominator)
            ? denominator < 0 ? Reduce(-quotient, -denominator) : Reduce(quotient, denominator)
            : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Equality.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Less.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Greater.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Greater or equal.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The value as a decimal fraction, if it has a finite one of at most 28 digits that <see cref="decimal"/> holds exactly.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = default;
        if (!TryGetDecimalScale(out var scale) || scale > 28)
        {
            return false;
        }

        if (parts is null && scale < ShortPowers.Length && TryMultiply(numerator, ShortPowers[scale] / (denominatorLessOne + 1), out var digits))
        {
            var unsigned = Math.Abs(digits);
            value = new decimal(unchecked((int)unsigned), unchecked((int)(unsigned >> 32)), 0, digits < 0, (byte)scale);
            return true;
        }

        var mantissa = Numerator * BigInteger.Pow(10, scale) / Denominator;
        var magnitude = BigInteger.Abs(mantissa);
        if (magnitude >> 96 != BigInteger.Zero)
        {
            return false;
        }

        value = new decimal(
            unchecked((int)(uint)(magnitude & uint.MaxValue)),
            unchecked((int)(uint)((magnitude >> 32) & uint.MaxValue)),
            unchecked((int)(uint)((magnitude >> 64) & uint.MaxValue)),
            mantissa.Sign < 0,
            (byte)scale);
        return true;
    }

    /// <summary>The value as a 64-bit integer, if it is whole and one holds it.</summary>
    internal bool TryToInt64(out long value)
    {
        if (parts is null)
        {
            value = numerator;
            return denominatorLessOne == 0;
        }

        // Only the least long is whole, fits, and is not held in the short form.
        value = long.MinValue;
        return IsInteger && Numerator == long.MinValue;
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        AreShort(this, other) && denominatorLessOne == other.denominatorLessOne ? numerator.CompareTo(other.numerator)
        : AreShort(this, other) && TryMultiply(numerator, other.denominatorLessOne + 1, out var left) && TryMultiply(other.numerator, denominatorLessOne + 1, out var right) ? left.CompareTo(right)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        numerator == other.numerator && denominatorLessOne == other.denominatorLessOne
        && (parts is null ? other.parts is null : other.parts is not null && parts.Numerator.Equals(other.parts.Numerator) && parts.Denominator.Equals(other.parts.Denominator));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((parts is null ? numerator.GetHashCode() : parts.Numerator.GetHashCode()) * 397) ^ (parts is null ? denominatorLessOne.GetHashCode() : parts.Denominator.GetHashCode()));

    /// <summary>The shortest exact writing: <c>7</c>, <c>-2.98</c>, or <c>1/3</c> where no finite decimal exists.</summary>
    public override string ToString()
    {
        if (IsInteger)
        {
            return parts is null ? numerator.ToString(CultureInfo.InvariantCulture) : parts.Numerator.ToString(CultureInfo.InvariantCulture);
        }

        if (!TryGetDecimalScale(out var scale))
        {
            return Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
        }

        var digits = BigInteger.Abs(Numerator * BigInteger.Pow(10, scale) / Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (Sign < 0 ? "-" : "") + digits.Substring(0, digits.Length - scale) + "." + digits.Substring(digits.Length - scale);
    }

    private bool TryGetDecimalScale(out int scale)
    {
        if (parts is null)
        {
            return TryGetDecimalScale(denominatorLessOne + 1, out scale);
        }

        int twos = 0, fives = 0;
        var rest = Denominator;
        while (rest.IsEven)
        {
            rest >>= 1;
            twos++;
        }

        while ((rest % 5).IsZero)
        {
            rest /= 5;
            fives++;
        }

        scale = Math.Max(twos, fives);
        return rest.IsOne;
    }

    private static bool TryGetDecimalScale(long denominator, out int scale)
    {
        int twos = 0, fives = 0;
        for (; (denominator & 1) == 0; denominator >>= 1)
        {
            twos++;
        }

        for (; denominator % 5 == 0; denominator /= 5)
        {
            fives++;
        }

        scale = Math.Max(twos, fives);
        return denominator == 1;
    }

    // The least long has no positive counterpart, so it counts as too long.
    private static bool IsShort(BigInteger value) => value <= long.MaxValue && value >= -long.MaxValue;

    private static bool AreShort(Rational left, Rational right) => left.parts is null && right.parts is null;

    private static bool TryAdd(long left, long right, out long sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != long.MinValue;
    }

    private static bool TryMultiply(long left, long right, out long product)
    {
        product = unchecked(left * right);
        return right == 0 || (left is > int.MinValue and <= int.MaxValue && right is > int.MinValue and <= int.MaxValue) || (product / right == left && product != long.MinValue);
    }

    private static long[] Powers()
    {
        var powers = new long[19];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }

    private static Rational Reduce(long numerator, long denominator)
    {
        if (denominator == 1)
        {
            return new(numerator, 1);
        }

        long divisor = denominator, rest = Math.Abs(numerator);
        while (rest != 0)
        {
            (divisor, rest) = (rest, divisor % rest);
        }

        return new(numerator / divisor, denominator / divisor);
    }

    private sealed class Parts(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;
    }
}
