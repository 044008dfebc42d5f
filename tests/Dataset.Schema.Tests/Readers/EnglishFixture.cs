using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Tests.Readers;

/// <summary>The English reader as a dataset about models and companies would use it.</summary>
internal static class EnglishFixture
{
    private static readonly string[] UnitWords = ["users", "parameters", "H100", "GPUs", "employees"];
    private static readonly string[] Names = ["GPT-3", "H100", "Llama 2", "Fortune 500"];

    public static ReaderOptions Options { get; } = new(false, UnitWords.ToEquatableArray(), Names.ToEquatableArray());

    public static FigureReader Reader { get; } = FigureReader.For("en")!;

    public static IReadOnlyList<Reading> Read(string text) => Reader.Read(text, Options);
}
