using Dataset.Schema.Text;

namespace Dataset.Schema.Readers;

/// <summary>What a reader must know of the source and the dataset.</summary>
/// <param name="BracketedLatinNoise">Whether lower-case Latin letters in brackets, half or full width, with or without tone marks, are conversion noise to be skipped: 1.4萬(wàn)億.</param>
/// <param name="UnitWords">The unit words of the dataset's schema, so that a reading's unit is the longest word that stands beside the numeral.</param>
/// <param name="Names">Printed names whose digits are no numerals (GPT-3, H100, 百度); masked before reading, longest first.</param>
public sealed record ReaderOptions(bool BracketedLatinNoise, EquatableArray<string> UnitWords, EquatableArray<string> Names)
{
    /// <summary>Which months the source's fiscal years have; <c>null</c> where the card does not say, and then none is read.</summary>
    public FiscalYears? FiscalYears { get; init; }

    /// <summary>No noise, no further unit words, no names.</summary>
    public static ReaderOptions Default { get; } = new(false, default, default);
}
