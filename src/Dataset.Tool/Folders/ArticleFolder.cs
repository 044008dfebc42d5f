using Dataset.Schema.Articles;
using Dataset.Schema.Language.Model;

namespace Dataset.Tool.Folders;

/// <summary>The articles' texts on disk.</summary>
internal static class ArticleFolder
{
    /// <summary>The variable that names the folder.</summary>
    public const string Variable = "DATASET_ARTICLES";

    /// <summary>Whether a folder of articles is named, by option or variable.</summary>
    public static bool IsNamed(string? given, ToolConsole console) => given is not null || !string.IsNullOrEmpty(console.Variable(Variable));

    /// <summary>Reads the articles of the sources that are there, by the name of their source.</summary>
    public static IReadOnlyDictionary<string, Article> Load(string? given, IEnumerable<SourceSpec> sources, ToolConsole console)
    {
        var named = given ?? console.Variable(Variable);
        if (string.IsNullOrEmpty(named))
        {
            throw new WrongCallException($"the articles are not part of a dataset: name their folder with --articles DIR or the variable {Variable}");
        }

        var folder = console.Resolve(named);
        if (!Directory.Exists(folder))
        {
            throw new WrongCallException(File.Exists(folder) ? $"{folder} is a file; name the folder that holds the articles" : $"there is no folder {folder} of articles");
        }

        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            // A card names a file of the folder, never one beside or above it.
            var path = Path.Combine(folder, Path.GetFileName(source.ArticleFile));
            if (File.Exists(path))
            {
                articles[source.Name] = Article.Read(path, File.ReadAllBytes(path));
            }
        }

        return articles;
    }
}
