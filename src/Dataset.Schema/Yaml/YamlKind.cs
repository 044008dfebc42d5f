namespace Dataset.Schema.Yaml;

/// <summary>What a node of a YAML document is.</summary>
public enum YamlKind : byte
{
    /// <summary>Text.</summary>
    Scalar,

    /// <summary>A list.</summary>
    Sequence,

    /// <summary>Keys with values; keys are scalars and unique.</summary>
    Mapping,
}
