using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Benchmarks.Measuring;

/// <summary>A file of a dataset, held in memory as a compiler holds it.</summary>
internal sealed class DatasetText(string path, string content) : AdditionalText
{
    private readonly SourceText text = SourceText.From(content, Encoding.UTF8);

    /// <summary>The same content as a new object.</summary>
    public DatasetText Anew() => new(path, text.ToString());

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
