using System.Diagnostics.CodeAnalysis;

namespace Dataset.Generator.Tests.Whole;

/// <summary>A part of a YAML file, before anybody decides how it is written.</summary>
internal abstract record MadeNode
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator MadeNode?(string? text) => text is null ? null : new MadeScalar(text, MadeScalar.Rule.Free);

    /// <summary>A number, date, name or word of the language, which stands without quotes.</summary>
    public static MadeNode Bare(string text) => new MadeScalar(text, MadeScalar.Rule.Bare);

    /// <summary>A phrase, which stands in quotes.</summary>
    public static MadeNode Quoted(string text) => new MadeScalar(text, MadeScalar.Rule.Quoted);

    public static MadeNode List(IEnumerable<MadeNode> items) => new MadeList([.. items]);

    /// <summary>A mapping; keys without value are left out.</summary>
    public static MadeNode Map(params (string Key, MadeNode? Value)[] pairs) => new MadeMap([.. pairs.Where(static pair => pair.Value is not null).Select(static pair => (pair.Key, pair.Value!))]);
}

internal sealed record MadeScalar(string Text, MadeScalar.Rule Style) : MadeNode
{
    public enum Rule
    {
        Free,
        Bare,
        Quoted,
    }
}

internal sealed record MadeList(IReadOnlyList<MadeNode> Items) : MadeNode;

internal sealed record MadeMap(IReadOnlyList<(string Key, MadeNode Value)> Pairs) : MadeNode;
