using Dataset.Schema.Messages;

namespace Dataset.Tool.Folders;

/// <summary>What a folder holds.</summary>
/// <param name="Paths">The full paths of its YAML files, in ordinal order.</param>
/// <param name="Refused">Symbolic links, and folders that are too deep; what stands behind them is not read.</param>
internal sealed record FoundFiles(IReadOnlyList<string> Paths, IReadOnlyList<Problem> Refused);
