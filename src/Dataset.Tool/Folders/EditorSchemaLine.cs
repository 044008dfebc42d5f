using Dataset.Schema.Compiled;

namespace Dataset.Tool.Folders;

/// <summary>
/// The first line of a YAML file, which tells editors where its schema is: <c># yaml-language-server: $schema=../../.schema/entity.json</c>. A file has it where the dataset has the
/// folder <c>.schema</c>, which <c>dataset schema</c> writes; a line that points at nothing would be an error in every editor.
/// </summary>
internal static class EditorSchemaLine
{
    /// <summary>The folder of schemas below the dataset's.</summary>
    public const string FolderName = ".schema";

    /// <summary>What the line begins with.</summary>
    public const string Prefix = "# yaml-language-server: $schema=";

    /// <summary>The line with its end; empty where the dataset has no schemas or the file no role.</summary>
    public static string For(string root, string path, DatasetFileRole role)
    {
        var schemas = Path.Combine(root, FolderName);
        return NameOf(role) is { } name && Directory.Exists(schemas)
            ? Prefix + Path.GetRelativePath(Path.GetDirectoryName(path)!, Path.Combine(schemas, name)).Replace('\\', '/') + "\n"
            : "";
    }

    /// <summary>The name of the schema for a role; <c>null</c> where there is none.</summary>
    public static string? NameOf(DatasetFileRole role) => role switch
    {
        DatasetFileRole.Dataset => "dataset.json",
        DatasetFileRole.Schema => "schema.json",
        DatasetFileRole.Checks => "checks.json",
        DatasetFileRole.Entity => "entity.json",
        DatasetFileRole.Source => "source.json",
        _ => null,
    };
}
