namespace Dataset.Schema.Readers.English;

/// <summary>How a numeral is written.</summary>
internal enum EnglishNumeralShape
{
    /// <summary>Digits without magnitude.</summary>
    Digits,

    /// <summary>Words.</summary>
    Words,

    /// <summary>Digits with a magnitude word or suffix.</summary>
    Magnified,

    /// <summary>A part of a whole: a third, half.</summary>
    Fraction,

    /// <summary>No one number: hundreds, several million.</summary>
    Several,
}

/// <summary>A numeral: the digits and magnitude words alone.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after its last.</param>
/// <param name="Value">What it says; for several, one of the unit counted by: hundreds is 100, several is 1.</param>
/// <param name="Step">What the last written digit is worth; zero for a fraction in words.</param>
/// <param name="Magnitude">The product of its magnitude words, so that <c>5 to 7 million</c> lends its million to the five; 1 where there is none.</param>
/// <param name="Shape">How it is written.</param>
internal sealed record EnglishNumeral(int First, int Next, Rational Value, Rational Step, Rational Magnitude, EnglishNumeralShape Shape)
{
    public bool IsSeveral => Shape == EnglishNumeralShape.Several;
}
