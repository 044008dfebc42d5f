using Dataset.Schema.Compiled;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Rename;

/// <summary>The edits of a renaming, collected before anything is written.</summary>
/// <param name="folder">The dataset's files.</param>
/// <param name="console">Where paths start from.</param>
internal sealed class RenamePlan(DatasetFolder folder, ToolConsole console)
{
    private readonly Dictionary<string, List<(int Start, int Length, string Text)>> edits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> moves = new(StringComparer.Ordinal);

    /// <summary>How many places are edited, rows of retired names left out.</summary>
    public int Places { get; private set; }

    /// <summary>How many files hold them.</summary>
    public int Files => edits.Keys.Union(moves.Keys).Count();

    /// <summary>Replaces a scalar's text; in quotes it stays in quotes.</summary>
    public void Replace(YamlFile file, YamlNode node, string text) => Replace(file, node, new TextSpan(0, node.Text.Length), text);

    /// <summary>Replaces some characters of a scalar's text.</summary>
    public void Replace(YamlFile file, YamlNode node, TextSpan part, string text)
    {
        var span = file.Places.SpanOf(node.Index, part.Start, part.Length);
        Insert(file, span, text);
        Places++;
    }

    /// <summary>Replaces characters of a file.</summary>
    public void Insert(YamlFile file, TextSpan span, string text)
    {
        if (!edits.TryGetValue(file.Path, out var list))
        {
            edits.Add(file.Path, list = []);
        }

        list.Add((span.Start, span.Length, text));
    }

    /// <summary>Moves a file.</summary>
    public void Move(YamlFile file, string newPath) => moves.Add(file.Path, newPath);

    /// <summary>The files as they will be.</summary>
    public IReadOnlyList<DatasetFile> Preview() =>
        folder.Files.Select(file =>
        {
            var path = file.Yaml.Path;
            return !edits.ContainsKey(path) && !moves.ContainsKey(path) ? file : file with { Yaml = YamlFile.Read(moves.GetValueOrDefault(path, path), TextOf(path)) };
        }).ToList();

    /// <summary>Writes all edits, then moves the files.</summary>
    public void Apply()
    {
        foreach (var path in edits.Keys.Order(StringComparer.Ordinal))
        {
            TextEdits.Write(console.Resolve(path), TextOf(path));
        }

        foreach (var (from, to) in moves)
        {
            File.Move(console.Resolve(from), console.Resolve(to));
        }
    }

    private string TextOf(string path) => TextEdits.Edit(TextEdits.Read(console.Resolve(path)), edits.GetValueOrDefault(path) ?? []);
}
