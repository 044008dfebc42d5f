using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;

namespace Dataset.Tool.Folders;

/// <summary>Sources as they are named on the command line.</summary>
internal static class SourceNames
{
    /// <summary>The source of that name or key. A card with a problem of its own is no source yet, and is not "unknown" either.</summary>
    public static SourceSpec Find(DatasetFolder folder, CompiledDataset dataset, string name)
    {
        if (dataset.Sources.FirstOrDefault(source => source.Name == name || source.Key == name) is { } found)
        {
            return found;
        }

        var card = folder.Files.FirstOrDefault(file => file.Role == DatasetFileRole.Source && Path.GetFileNameWithoutExtension(file.Yaml.Path) == name);
        throw new WrongCallException(card is null
            ? $"unknown source '{name}'{NearestNames.Suggest(name, dataset.Sources.Select(static source => source.Name))}"
            : $"the card {card.Yaml.Path} has a problem of its own, which 'dataset check' tells; mend it first");
    }
}
