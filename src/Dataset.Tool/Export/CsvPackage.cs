using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dataset.Schema.Language.Model;
using Dataset.Tool.Output;

namespace Dataset.Tool.Export;

/// <summary>Two CSV files and the <c>datapackage.json</c> that describes them, by the Frictionless Data Package standard, version 1.</summary>
internal static class CsvPackage
{
    private const string EvidenceName = "evidence.csv";
    private const string PackageName = "datapackage.json";

    /// <summary>The files of the package: name and content, the claims' first.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Files(DatasetSpec dataset, IEnumerable<ClaimRow> claimRows, string claimsName)
    {
        if (claimsName is EvidenceName or PackageName)
        {
            throw new WrongCallException($"the claims cannot be written to {claimsName}, which is the name of another file of the package");
        }

        var rows = claimRows.ToList();
        var claims = Encoding.UTF8.GetBytes(CsvTables.Claims.Write(rows));
        var evidence = Encoding.UTF8.GetBytes(CsvTables.Evidence.Write(rows.SelectMany(static row => row.Evidence, static (row, phrase) => (row, phrase))));
        using var package = new StringWriter(CultureInfo.InvariantCulture);
        JsonOutput.Write(package, JsonOutput.Indented, json => WritePackage(json, dataset, claimsName, claims, evidence));
        return [(claimsName, claims), (EvidenceName, evidence), (PackageName, Encoding.UTF8.GetBytes(package.ToString()))];
    }

    private static void WritePackage(Utf8JsonWriter json, DatasetSpec dataset, string claimsName, byte[] claims, byte[] evidence)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", KebabCase(dataset.Name));
        json.WriteString("title", dataset.Title.Length > 0 ? dataset.Title : dataset.Name);
        if (dataset.Summary.Length > 0)
        {
            json.WriteString("description", dataset.Summary);
        }

        json.WriteString("version", dataset.Version);
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", dataset.Licence);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("resources");
        WriteResource(json, CsvTables.Claims, claimsName, claims, () => json.WriteString("primaryKey", "claim"));
        WriteResource(json, CsvTables.Evidence, EvidenceName, evidence, () => WriteForeignKey(json));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResource<T>(Utf8JsonWriter json, CsvTable<T> table, string path, byte[] content, Action writeKeys)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("description", table.Description);
        json.WriteString("path", path);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", content.Length);
        json.WriteString("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(content)));
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            WriteField(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        writeKeys();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField<T>(Utf8JsonWriter json, CsvColumn<T> column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        json.WriteString("description", column.Description);
        if (column.Required || column.OneOf.Count > 0)
        {
            json.WriteStartObject("constraints");
            if (column.Required)
            {
                json.WriteBoolean("required", true);
            }

            if (column.OneOf.Count > 0)
            {
                json.WriteStartArray("enum");
                foreach (var word in column.OneOf)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteForeignKey(Utf8JsonWriter json)
    {
        json.WriteStartArray("foreignKeys");
        json.WriteStartObject();
        json.WriteString("fields", "claim");
        json.WriteStartObject("reference");
        json.WriteString("resource", "claims");
        json.WriteString("fields", "claim");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A package's name has lower-case letters, digits, and . _ - / alone.
    private static string KebabCase(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]))
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
