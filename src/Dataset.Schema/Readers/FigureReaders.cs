namespace Dataset.Schema.Readers;

/// <summary>The readers that ship, by language.</summary>
internal static class FigureReaders
{
    public static FigureReader? Find(string language) => language switch { _ => null };
}
