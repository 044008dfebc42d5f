using Dataset.Schema.Readers.English;

namespace Dataset.Schema.Readers;

/// <summary>The readers that ship, by language.</summary>
internal static class FigureReaders
{
    private static readonly EnglishFigureReader English = new();

    public static FigureReader? Find(string language) => language switch
    {
        "en" => English,
        _ => null,
    };
}
