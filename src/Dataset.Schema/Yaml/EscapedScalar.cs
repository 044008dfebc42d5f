using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>Maps the text of one scalar to its source, where the two differ.</summary>
/// <param name="Node">The scalar's index.</param>
/// <param name="Offsets">For each code unit of the scalar's text the offset in the file, and last the offset after it.</param>
public sealed record EscapedScalar(int Node, EquatableArray<int> Offsets);
