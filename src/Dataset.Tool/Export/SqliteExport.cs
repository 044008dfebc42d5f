using Dataset.Schema.Compiled;
using Microsoft.Data.Sqlite;

namespace Dataset.Tool.Export;

/// <summary>A database: sources, entities with their printed names, claims and evidence. The same data gives the same bytes.</summary>
internal static class SqliteExport
{
    /// <summary>Writes a new database file.</summary>
    public static void Write(CompiledDataset dataset, IEnumerable<ClaimRow> claims, string file)
    {
        // Pooling would keep the file open after the connection is closed.
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();

        // No journal: the file is new, and takes its place only when it is complete.
        Run(connection, "PRAGMA journal_mode = OFF; PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA foreign_keys = ON;");
        using (var transaction = connection.BeginTransaction())
        {
            Run(connection, SqliteTables.Script);
            Fill(connection, dataset, claims);
            transaction.Commit();
        }
    }

    private static void Fill(SqliteConnection connection, CompiledDataset dataset, IEnumerable<ClaimRow> claims)
    {
        var about = dataset.Dataset!;
        Insert(connection, "dataset", [about.Name, about.Version, about.Licence, Text(about.Title), Text(about.Summary)]);
        foreach (var source in dataset.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal))
        {
            Insert(connection, "sources", [source.Key, source.Name, source.Title, source.Publisher, Text(source.Author), Text(source.Url), source.Published.ToString(), source.Language, source.ArticleFile, source.Sha256]);
        }

        foreach (var entity in dataset.Entities)
        {
            Insert(connection, "entities", [entity.Name, entity.Kind, entity.Summary]);
        }

        foreach (var (entity, name) in dataset.Entities.SelectMany(static entity => entity.Names.Distinct(), static (entity, name) => (entity, name)))
        {
            Insert(connection, "names", [entity.Name, name.Language, name.Text]);
        }

        var order = 0;
        foreach (var claim in claims)
        {
            Insert(connection, "claims", [++order, claim.Id, claim.Entity, claim.Property, claim.Period, claim.Type, claim.Value, claim.ValueMax, claim.Unit, claim.Status, claim.Rank, claim.Reason, claim.Leads ? 1 : 0, claim.AsOf, claim.SaidBy, claim.SaidOn, claim.Note]);
            foreach (var evidence in claim.Evidence)
            {
                Insert(connection, "evidence", [order, evidence.Witness, evidence.Role, evidence.Source, evidence.Line, evidence.Text, evidence.Hedge, evidence.Repair]);
            }
        }
    }

    private static void Insert(SqliteConnection connection, string table, object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", values.Select(static (_, index) => "@" + index))})";
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue("@" + i, values[i] ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string script)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private static string? Text(string text) => text.Length > 0 ? text : null;
}
