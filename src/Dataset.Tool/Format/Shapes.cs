using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Rules;
using Dataset.Schema.Surface;
using Dataset.Schema.Yaml;

namespace Dataset.Tool.Format;

/// <summary>The canonical form of each sort of file.</summary>
internal static class Shapes
{
    private static readonly Shape Phrase = new(Layout.OneLine) { Order = Shape.By(["line", "text", "base"]), Below = static _ => Phrase! };

    private static readonly Shape Witness = new(Layout.OneLine)
    {
        Order = Shape.By(EvidenceParser.Keys),
        Below = static key => key == "context" ? new Shape(Layout.OneLine) { Below = static _ => Phrase } : Phrase,
    };

    private static readonly Shape Claim = new(Layout.Lines)
    {
        Order = Shape.By(ClaimParser.Keys),
        Below = static key => key switch
        {
            "evidence" => new Shape(Layout.OneLineIfOne) { Below = static _ => Witness },
            "claims" or "values" => new Shape(Layout.Lines) { Below = static _ => Claim! },
            _ => Shape.Inline,
        },
    };

    private static readonly Shape Periods = new(Layout.Lines) { Order = Comparer<string>.Create(ComparePeriods), Below = static _ => Claim };

    /// <summary>The form of a file.</summary>
    /// <param name="role">What the file is.</param>
    /// <param name="tree">Its content.</param>
    /// <param name="schema">The schema, which orders facts.</param>
    public static Shape Of(DatasetFileRole role, YamlTree tree, SchemaSpec schema) => role switch
    {
        DatasetFileRole.Entity => Entity(schema.FindKind(tree.Root.Find("kind")?.Text ?? "")),
        DatasetFileRole.Schema => SchemaFile(),
        DatasetFileRole.Checks => new Shape(Layout.Lines)
        {
            Below = static _ => new Shape(Layout.Lines) { Order = Shape.By(["check", "conflict", "because", "fails"]) },
        },
        DatasetFileRole.Surface => new Shape(Layout.Lines)
        {
            Order = Shape.By(SurfaceParser.Keys),
            Below = static _ => new Shape(Layout.Lines) { Order = StringComparer.Ordinal, Below = static _ => Shape.Inline },
        },
        DatasetFileRole.Source => new Shape(Layout.Lines)
        {
            Order = Shape.By(SourceParser.Keys),
            Below = static key => key == "waivers" ? Rows(["line", "text", "category"]) : Shape.Inline,
        },
        _ => new Shape(Layout.Lines)
        {
            Order = Shape.By(DatasetParser.Keys),
            Below = static key => key == "retired" ? Rows(["name", "replacement", "reason"]) : Shape.Inline,
        },
    };

    private static Shape Entity(KindSpec? kind)
    {
        var facts = new Shape(Layout.Lines)
        {
            Order = Shape.By(kind?.Properties.Select(static property => property.Name) ?? []),
            Below = key => kind?.Find(key) is { Timeline: not Timeline.None } ? Periods : Claim,
        };
        return new Shape(Layout.Lines)
        {
            Order = Shape.By(HeaderParser.Keys),
            Below = key => key switch
            {
                "names" => new Shape(Layout.OneLine) { Order = Shape.By(["en", "zh"]) },
                "facts" => facts,
                _ => Shape.Inline,
            },
        };
    }

    private static Shape SchemaFile()
    {
        var unit = new Shape(Layout.OneLine) { Order = Shape.By(["type", "words", "summary"]) };
        var property = new Shape(Layout.OneLine) { Order = Shape.By(PropertyParser.Keys) };
        var kind = new Shape(Layout.Lines)
        {
            Order = Shape.By(["summary", "properties"]),
            Below = key => key == "properties" ? new Shape(Layout.Lines) { Below = _ => property } : Shape.Inline,
        };
        return new Shape(Layout.Lines)
        {
            Order = Shape.By(["units", "groups", "kinds"]),
            Below = key => new Shape(Layout.Lines) { Below = _ => key == "units" ? unit : key == "kinds" ? kind : Shape.Inline },
        };
    }

    private static Shape Rows(string[] keys)
    {
        var row = new Shape(Layout.OneLine) { Order = Shape.By(keys) };
        return new Shape(Layout.Lines) { Below = _ => row };
    }

    // What is no period stands last, where the eye finds it.
    private static int ComparePeriods(string x, string y) =>
        (PeriodKey.TryParse(x, out var a), PeriodKey.TryParse(y, out var b)) switch
        {
            (true, true) => PeriodOrder.Instance.Compare(a, b),
            (true, false) => -1,
            (false, true) => 1,
            _ => 0,
        };
}
