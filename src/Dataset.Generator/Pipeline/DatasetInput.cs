using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Generator.Pipeline;

/// <summary>An additional file that belongs to a dataset.</summary>
/// <param name="Root">The folder of its dataset.yaml, which stands for the dataset: a project may compile several.</param>
/// <param name="Role">What the file is, by its place.</param>
/// <param name="SourcesFolder">The folder that the project takes cards from; empty where it does not say.</param>
/// <param name="Text">The file.</param>
internal sealed record DatasetInput(string Root, DatasetFileRole Role, string SourcesFolder, AdditionalText Text)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>What the project's targets say of the file; <c>null</c> where it belongs to no dataset.</summary>
    public static DatasetInput? Of(AdditionalText text, AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue(Prefix + "DatasetRole", out var role) || !options.TryGetValue(Prefix + "DatasetRoot", out var root) || role.Length == 0 || root.Length == 0)
        {
            return null;
        }

        root = FolderPath.Normalize(root);
        var sources = options.TryGetValue(Prefix + "DatasetSources", out var folder) && folder.Length > 0 ? FolderPath.Normalize(folder) : "";
        return new DatasetInput(root, RoleOf(role, root, text.Path), sources, text);
    }

    private static DatasetFileRole RoleOf(string role, string root, string path)
    {
        if (string.Equals(role, "source", StringComparison.Ordinal))
        {
            return DatasetFileRole.Source;
        }

        var normalized = FolderPath.Normalize(path);
        return normalized.StartsWith(root + "/", StringComparison.Ordinal) ? DatasetFileRoles.OfData(normalized.Substring(root.Length + 1)) : DatasetFileRole.Unexpected;
    }
}
