using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Articles;

/// <summary>Where in the body of an article a phrase stands.</summary>
public static class PhraseLines
{
    private const int MostTold = 3;

    /// <summary>The lines of the body that hold the phrase, in order.</summary>
    public static IEnumerable<int> Of(SourceSpec source, Article article, string phrase) =>
        Enumerable.Range(source.FirstLine, source.LastLine - source.FirstLine + 1)
            .Where(line => source.HasInBody(line) && article.Line(line).IndexOf(phrase, StringComparison.Ordinal) >= 0);

    /// <summary>For messages, after the line where a phrase does not stand: <c>; it stands on line 5, 7</c>.</summary>
    public static string Tell(SourceSpec source, Article article, string phrase)
    {
        var lines = Of(source, article, phrase).Take(MostTold + 1).ToArray();
        return lines.Length == 0 ? ", nor anywhere in the body" : $"; it stands on line {string.Join(", ", lines.Take(MostTold))}{(lines.Length > MostTold ? " and others" : "")}";
    }
}
