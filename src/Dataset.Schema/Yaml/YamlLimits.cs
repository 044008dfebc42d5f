namespace Dataset.Schema.Yaml;

/// <summary>What a file may hold. Far above what people write by hand, and low enough that a hostile file costs no more than a moment.</summary>
public static class YamlLimits
{
    /// <summary>The largest file: 16 MiB, in bytes of UTF-8 or, for a text, in UTF-16 code units.</summary>
    public const int FileLength = 16 * 1024 * 1024;

    /// <summary>The deepest nesting of lists and mappings. The language itself needs fewer than ten levels.</summary>
    public const int Depth = 64;

    /// <summary>The longest scalar: 1,048,576 UTF-16 code units of text.</summary>
    public const int ScalarLength = 1024 * 1024;

    /// <summary>The longest key, in UTF-16 code units of source; YAML's own bound.</summary>
    public const int KeyLength = 1024;

    /// <summary>How many problems of one file are told; a file with more is not the one its author meant.</summary>
    public const int Problems = 100;
}
