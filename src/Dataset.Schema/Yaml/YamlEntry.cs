namespace Dataset.Schema.Yaml;

/// <summary>One node of a <see cref="YamlTree"/>. Children follow their parent; a mapping's children alternate key and value.</summary>
/// <param name="Kind">Scalar, sequence or mapping.</param>
/// <param name="Style">How a scalar is written.</param>
/// <param name="Value">The text of a scalar, escapes and folding resolved; <c>null</c> for others.</param>
/// <param name="Next">The index after the node's last descendant.</param>
public readonly record struct YamlEntry(YamlKind Kind, YamlStyle Style, string? Value, int Next);
