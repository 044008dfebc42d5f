using Dataset.Schema.Text;

namespace Dataset.Schema.Readers;

/// <summary>Reads the figures in a phrase of one language: strict, exact, and silent about what it cannot read in full.</summary>
public abstract class FigureReader
{
    /// <summary>The language, as source cards name it: <c>zh</c>, <c>en</c>.</summary>
    public abstract string Language { get; }

    /// <summary>
    /// Every figure in the text, in order of place, not overlapping except where one numeral has two readings (2023 as a number and as a year): those stand one after the other, likelier first.
    /// Never throws; numerals that cannot be read in full are absent here and present in <see cref="FindNumerals"/>.
    /// </summary>
    public abstract IReadOnlyList<Reading> Read(string text, ReaderOptions options);

    /// <summary>Every stretch that looks like a numeral, whatever its meaning; what <c>cover</c> wants claimed or waived. A numeral inside a name of <see cref="ReaderOptions.Names"/> is absent.</summary>
    public abstract IReadOnlyList<NumeralOccurrence> FindNumerals(string text, ReaderOptions options);

    /// <summary>The hedge words in the text that no reading uses, so that none is overlooked.</summary>
    public abstract IReadOnlyList<TextSpan> FindUnusedHedges(string text, ReaderOptions options);

    /// <summary>Reads a text once for both: its figures, and on demand the hedge words that none of them uses.</summary>
    public virtual PhraseReadings ReadPhrase(string text, ReaderOptions options) => new(Read(text, options), () => FindUnusedHedges(text, options));

    /// <summary>The reader of a language; <c>null</c> where none ships.</summary>
    public static FigureReader? For(string language) => FigureReaders.Find(language);
}
