using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Tests.Readers.Chinese;

/// <summary>How the tables of this folder read: with noise, and with some unit words of a schema.</summary>
internal static class ChineseTable
{
    public static ReaderOptions Options { get; } = new(
        true,
        new EquatableArray<string>(["美元", "元", "年", "月", "%", "人", "名", "用户", "用戶", "参数", "參數", "B", "token", "H100", "家", "块", "倍"]),
        EquatableArray<string>.Empty);

    public static FigureReader Reader { get; } = FigureReader.For("zh")!;

    public static string Read(string phrase) => ReadingNotation.Of(Reader.Read(phrase, Options));

    public static ReaderOptions WithNames(params string[] names) => Options with { Names = new EquatableArray<string>(names) };
}
