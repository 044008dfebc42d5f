using System.CommandLine;
using Dataset.Schema.Articles;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Commands;

/// <summary>The sources that a call holds against their articles: those named with <c>--source</c>, or all.</summary>
internal static class ChosenSources
{
    /// <summary>The option that names them.</summary>
    public static Option<string[]> Option() => new("--source")
    {
        HelpName = "NAME",
        Description = "A source's name or key: only it is held against its article, and no other article need be there. May be given several times.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The dataset with the chosen sources alone; names and unit words stay those of the whole.</summary>
    public static CompiledDataset Of(DatasetFolder folder, CompiledDataset dataset, string[]? names)
    {
        if (names is not { Length: > 0 })
        {
            return dataset;
        }

        var chosen = names.Select(name => SourceNames.Find(folder, dataset, name)).ToHashSet();
        return dataset with { Sources = dataset.Sources.Where(chosen.Contains).ToList() };
    }

    /// <summary>The chosen sources whose article is not there: nothing is known of what cites them.</summary>
    public static IReadOnlyList<SourceSpec> Absent(CompiledDataset chosen, IReadOnlyDictionary<string, Article> articles) =>
        chosen.Sources.Where(source => !articles.ContainsKey(source.Name)).ToList();

    /// <summary>How many were not checked, which, and how to check the others alone; empty where all articles are there.</summary>
    public static string Tell(IReadOnlyList<SourceSpec> absent) => absent.Count == 0 ? ""
        : $"not checked: {(absent.Count == 1 ? "1 source, whose article is not there" : $"{absent.Count} sources, whose articles are not there")} ({string.Join(", ", absent.Select(static source => source.Name))}); '--source NAME' checks only those named";
}
