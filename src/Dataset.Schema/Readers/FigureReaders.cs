using Dataset.Schema.Readers.Chinese;
using Dataset.Schema.Readers.English;

namespace Dataset.Schema.Readers;

/// <summary>The readers that ship, by language.</summary>
internal static class FigureReaders
{
    private static readonly ChineseFigureReader Chinese = new();
    private static readonly EnglishFigureReader English = new();

    public static FigureReader? Find(string language) => language switch
    {
        "zh" => Chinese,
        "en" => English,
        _ => null,
    };
}
