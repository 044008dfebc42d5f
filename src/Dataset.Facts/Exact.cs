using System.Numerics;

namespace Dataset.Facts;

/// <summary>Conversions between the types of figures and rationals: exact, or an exception.</summary>
internal static class Exact
{
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no type of figures.</exception>
    public static Rational ToRational<T>(T value) => value switch
    {
        long number => number,
        decimal number => number,
        Rational number => number,
        int number => number,
        BigInteger number => number,
        _ => throw NotANumber<T>(),
    };

    /// <exception cref="OverflowException">The number has no exact form in <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no type of figures.</exception>
    public static T FromRational<T>(Rational value)
    {
        // Boxed for the sake of one body for all types: arithmetic on facts is no inner loop, and netstandard2.0 has no generic numbers.
        object? result =
            typeof(T) == typeof(Rational) ? value
            : typeof(T) == typeof(decimal) ? (value.TryToDecimal(out var number) ? number : null)
            : !value.IsInteger ? null
            : typeof(T) == typeof(BigInteger) ? value.Numerator
            : typeof(T) == typeof(long) ? (value.TryToInt64(out var whole) ? whole : null)
            : typeof(T) == typeof(int) ? (value.TryToInt64(out var small) && small is >= int.MinValue and <= int.MaxValue ? (int)small : null)
            : null;
        return result is T exact
            ? exact
            : throw (IsNumber<T>() ? new OverflowException($"{value} has no exact form as {typeof(T).Name}.") : NotANumber<T>());
    }

    public static bool IsNumber<T>() =>
        typeof(T) == typeof(long) || typeof(T) == typeof(decimal) || typeof(T) == typeof(Rational) || typeof(T) == typeof(int) || typeof(T) == typeof(BigInteger);

    private static NotSupportedException NotANumber<T>() =>
        new($"{typeof(T).Name} is no type of figures: use long, int, BigInteger, decimal or Rational.");
}
