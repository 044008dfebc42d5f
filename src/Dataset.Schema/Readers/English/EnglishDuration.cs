namespace Dataset.Schema.Readers.English;

/// <summary>A length of time.</summary>
/// <param name="Value">How long, in the unit.</param>
/// <param name="Step">What the last written digit is worth, in the unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="UnitToken">The token of the (first) unit word.</param>
/// <param name="Next">The token after all of it.</param>
/// <param name="NumeralNext">The token after its last number: 30 in 1 hour 30 minutes.</param>
internal sealed record EnglishDuration(Rational Value, Rational Step, DurationUnit Unit, int UnitToken, int Next, int NumeralNext);
