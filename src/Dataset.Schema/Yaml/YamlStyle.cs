namespace Dataset.Schema.Yaml;

/// <summary>How a scalar is written.</summary>
public enum YamlStyle : byte
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes, escapes resolved.</summary>
    DoubleQuoted,

    /// <summary>A block scalar, <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
