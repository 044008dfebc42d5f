using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Dataset.Tool.Export;

/// <summary>A table of the data package: its columns with types and meaning, and how a row gives each.</summary>
/// <param name="Name">The table's name in the package.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Columns">The columns in order.</param>
internal sealed record CsvTable<T>(string Name, string Description, IReadOnlyList<CsvColumn<T>> Columns)
{
    // A line feed alone: the file is the same on every machine, and what a version control system shows as changed has changed.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>The table as CSV by RFC 4180, with a header; an empty cell is "not stated".</summary>
    public string Write(IEnumerable<T> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var csv = new CsvWriter(text, Configuration))
        {
            foreach (var column in Columns)
            {
                csv.WriteField(column.Name);
            }

            csv.NextRecord();
            foreach (var row in rows)
            {
                foreach (var column in Columns)
                {
                    csv.WriteField(column.Value(row));
                }

                csv.NextRecord();
            }
        }

        return text.ToString();
    }
}

/// <summary>A column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type by Frictionless: string, integer, boolean.</param>
/// <param name="Description">What it says.</param>
/// <param name="Required">Whether every row has it.</param>
/// <param name="Value">Its text in a row; <c>null</c> for an empty cell.</param>
internal sealed record CsvColumn<T>(string Name, string Type, string Description, bool Required, Func<T, string?> Value)
{
    /// <summary>The only values it has; none where any.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];
}
