using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Readers;
using Dataset.Schema.Rules;

namespace Dataset.Schema.Articles;

/// <summary>The numerals of an article's lines, as the reader of its language finds them with the names of a dataset masked.</summary>
public sealed class ArticleReader
{
    private readonly RuleContext context;
    private readonly Dictionary<(string Source, int Line), IReadOnlyList<NumeralOccurrence>> found = [];

    /// <summary>Reads with the names and unit words of a dataset.</summary>
    public ArticleReader(CompiledDataset dataset) =>
        context = new RuleContext(dataset.Schema, new EntityIndex(dataset.Written.Select(static entity => entity.Header)), dataset.Sources, []);

    /// <summary>The numerals of a line, in order.</summary>
    public IReadOnlyList<NumeralOccurrence> NumeralsOf(SourceSpec source, Article article, int line)
    {
        if (!found.TryGetValue((source.Name, line), out var numerals))
        {
            var text = article.Line(line);
            numerals = FigureReader.For(source.Language)!.FindNumerals(text, context.OptionsFor(source, text));
            found.Add((source.Name, line), numerals);
        }

        return numerals;
    }
}
