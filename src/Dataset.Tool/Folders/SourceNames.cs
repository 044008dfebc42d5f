using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;

namespace Dataset.Tool.Folders;

/// <summary>Sources as they are named on the command line.</summary>
internal static class SourceNames
{
    /// <summary>The source of that name or key.</summary>
    public static SourceSpec Find(CompiledDataset dataset, string name) =>
        dataset.Sources.FirstOrDefault(source => source.Name == name || source.Key == name)
        ?? throw new WrongCallException($"unknown source '{name}'{NearestNames.Suggest(name, dataset.Sources.Select(static source => source.Name))}");
}
