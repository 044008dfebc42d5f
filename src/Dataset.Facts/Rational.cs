using System.Globalization;
using System.Numerics;

namespace Dataset.Facts;

/// <summary>An exact rational number in lowest terms; <c>default</c> is zero. Figures are never binary floating point.</summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger numerator;

    // Stored less one, so that default(Rational) is 0/1 and not 0/0.
    private readonly BigInteger denominatorLessOne;

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

        this.numerator = numerator;
        denominatorLessOne = denominator - BigInteger.One;
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
    public static Rational One { get; } = new(BigInteger.One);

    /// <summary>The numerator, in lowest terms, carrying the sign.</summary>
    public BigInteger Numerator => numerator;

    /// <summary>The denominator, in lowest terms, at least 1.</summary>
    public BigInteger Denominator => denominatorLessOne + BigInteger.One;

    /// <summary>Whether the number is whole.</summary>
    public bool IsInteger => denominatorLessOne.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => numerator.Sign;

    /// <summary>Ten to the power of <paramref name="exponent"/>, which may be negative.</summary>
    public static Rational PowerOfTen(int exponent) =>
        exponent >= 0 ? new(BigInteger.Pow(10, exponent)) : new(BigInteger.One, BigInteger.Pow(10, -exponent), reduced: true);

    /// <summary>The absolute value.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>Converts a whole number.</summary>
    public static implicit operator Rational(long value) => new(new BigInteger(value));

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
        left.IsInteger && right.IsInteger
            ? new(left.numerator + right.numerator)
            : new((left.numerator * right.Denominator) + (right.numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>Negation.</summary>
    public static Rational operator -(Rational value) => new(-value.numerator, value.Denominator, reduced: true);

    /// <summary>Product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        left.IsInteger && right.IsInteger
            ? new(left.numerator * right.numerator)
            : new(left.numerator * right.numerator, left.Denominator * right.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.numerator * right.Denominator, left.Denominator * right.numerator);

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

        var mantissa = numerator * BigInteger.Pow(10, scale) / Denominator;
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

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        IsInteger && other.IsInteger
            ? numerator.CompareTo(other.numerator)
            : (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => numerator.Equals(other.numerator) && denominatorLessOne.Equals(other.denominatorLessOne);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((numerator.GetHashCode() * 397) ^ denominatorLessOne.GetHashCode());

    /// <summary>The shortest exact writing: <c>7</c>, <c>-2.98</c>, or <c>1/3</c> where no finite decimal exists.</summary>
    public override string ToString()
    {
        if (IsInteger)
        {
            return numerator.ToString(CultureInfo.InvariantCulture);
        }

        if (!TryGetDecimalScale(out var scale))
        {
            return numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
        }

        var digits = BigInteger.Abs(numerator * BigInteger.Pow(10, scale) / Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (Sign < 0 ? "-" : "") + digits.Substring(0, digits.Length - scale) + "." + digits.Substring(digits.Length - scale);
    }

    private bool TryGetDecimalScale(out int scale)
    {
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
}
