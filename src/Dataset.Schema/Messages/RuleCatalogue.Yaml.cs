namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>The file is valid YAML.</summary>
    public static Rule InvalidYaml { get; } = new("DSET1001", "Files are valid YAML");

    /// <summary>Anchors (<c>&amp;name</c>) and aliases (<c>*name</c>) are not admitted.</summary>
    public static Rule AnchorOrAlias { get; } = new("DSET1002", "Values are written out, without anchors and aliases");

    /// <summary>Tags (<c>!name</c>) are not admitted.</summary>
    public static Rule Tag { get; } = new("DSET1003", "Values have no tags");

    /// <summary>A key is a scalar without the <c>?</c> of explicit keys.</summary>
    public static Rule ComplexKey { get; } = new("DSET1004", "Keys are plain or quoted text");

    /// <summary>A file holds one document.</summary>
    public static Rule SeveralDocuments { get; } = new("DSET1005", "A file holds one document");

    /// <summary>Merge keys (<c>&lt;&lt;</c>) are not admitted.</summary>
    public static Rule MergeKey { get; } = new("DSET1006", "Entries are written out, without merge keys");

    /// <summary>Directives (<c>%YAML</c>, <c>%TAG</c>) are not admitted.</summary>
    public static Rule Directive { get; } = new("DSET1007", "Files have no directives");

    /// <summary>The keys of a mapping are unique.</summary>
    public static Rule DuplicateKey { get; } = new("DSET1008", "A key occurs once in its mapping");

    /// <summary>Lines are indented with spaces.</summary>
    public static Rule TabIndentation { get; } = new("DSET1009", "Lines are indented with spaces");

    /// <summary>The file is UTF-8 and lost no character on its way.</summary>
    public static Rule Encoding { get; } = new("DSET1010", "Files are UTF-8 and lost no character");

    /// <summary>No control, bidirectional or invisible character stands in the file as itself.</summary>
    public static Rule InvisibleCharacter { get; } = new("DSET1011", "Control and invisible characters are written as escapes");

    /// <summary>The file holds something.</summary>
    public static Rule EmptyFile { get; } = new("DSET1012", "A file holds a document");

    /// <summary>The file is at most 16 MiB long.</summary>
    public static Rule FileTooLarge { get; } = new("DSET1013", "A file is at most 16 MiB long");

    /// <summary>Lists and mappings nest at most 64 levels deep.</summary>
    public static Rule NestingTooDeep { get; } = new("DSET1014", "Nesting is at most 64 levels deep");

    /// <summary>A scalar is at most 1 MiB long.</summary>
    public static Rule ScalarTooLong { get; } = new("DSET1015", "A text is at most 1,048,576 characters long");
}
