using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Articles;

/// <summary>A phrase of the data that must stand in an article.</summary>
/// <param name="File">The file that cites it.</param>
/// <param name="Source">The source's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The phrase.</param>
/// <param name="LineNode">The index of the line in the file's tree.</param>
/// <param name="TextNode">The index of the phrase in the file's tree.</param>
/// <param name="By">Who cites it: <c>Llama2.Parameters</c>, or the category of a waiver.</param>
public readonly record struct CitedPhrase(string File, string Source, int Line, string Text, int LineNode, int TextNode, string By)
{
    /// <summary>Every phrase of an entity's claims: values, contexts and bases.</summary>
    public static IEnumerable<CitedPhrase> Of(EntitySpec entity)
    {
        var file = entity.Header.File;
        foreach (var fact in entity.Facts)
        {
            var by = entity.Header.Name + "." + fact.Property.Name + (fact.Period.IsNone ? "" : $"[{fact.Period}]");
            foreach (var evidence in fact.Claims.SelectMany(static claim => claim.Evidence))
            {
                yield return new CitedPhrase(file, evidence.Source, evidence.Line, evidence.Text, evidence.Nodes.Line, evidence.Nodes.Text, by);
                foreach (var context in evidence.Context)
                {
                    yield return new CitedPhrase(file, evidence.Source, context.Line, context.Text, context.LineNode, context.TextNode, by);
                }

                for (var basis = evidence.Base; basis is not null; basis = basis.Base)
                {
                    yield return new CitedPhrase(file, evidence.Source, basis.Line, basis.Text, basis.LineNode, basis.TextNode, by);
                }
            }
        }
    }
}
