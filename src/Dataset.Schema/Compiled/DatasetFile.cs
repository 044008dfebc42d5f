using Dataset.Schema.Yaml;

namespace Dataset.Schema.Compiled;

/// <summary>One file of a dataset, read.</summary>
/// <param name="Role">What the file is, by its place.</param>
/// <param name="Yaml">Its content and places.</param>
public sealed record DatasetFile(DatasetFileRole Role, YamlFile Yaml);

/// <summary>One file of a dataset, found.</summary>
/// <param name="Role">What the file is, by its place.</param>
/// <param name="Path">Where it is.</param>
public sealed record DatasetFilePath(DatasetFileRole Role, string Path);
