using Dataset.Schema.Checks;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Rename;

/// <summary>Finds every place that names an entity or a property. It looks at the files themselves, so that claims with a problem of their own are renamed too.</summary>
internal sealed class Renaming(DatasetFolder folder, CompiledDataset dataset, ToolConsole console)
{
    /// <summary>The edits.</summary>
    public RenamePlan Plan { get; } = new(folder, console);

    /// <summary>Renames an entity: its file, its header, claims whose value or speaker it is, checks, retired names.</summary>
    public void Entity(string old, string @new, string reason)
    {
        var (own, file) = Files(DatasetFileRole.Entity).Select(static file => (file.Root.Find("entity"), file.File)).First(pair => pair.Item1?.Text == old);
        Plan.Replace(file, own!.Value, @new);
        Plan.Move(file, Path.Combine(Path.GetDirectoryName(file.Path) ?? "", @new + ".yaml"));
        foreach (var (entity, root) in Files(DatasetFileRole.Entity))
        {
            var kind = dataset.Schema.FindKind(root.Find("kind")?.Text ?? "");
            foreach (var (property, fact) in root.Find("facts")?.Pairs ?? default)
            {
                var keys = kind?.Find(property.Text)?.Type == PropertyType.Entity ? new[] { "value", "saidBy" } : ["saidBy"];
                foreach (var node in ScalarsUnder(fact, keys).Where(node => node.Text == old))
                {
                    Plan.Replace(entity, node, @new);
                }
            }
        }

        Checks(names => names.Entity == old ? (names.EntitySpan, @new) : null);
        RetiredRows(name => name == old ? @new : name.StartsWith(old + ".", StringComparison.Ordinal) ? @new + name[old.Length..] : null);
        Retire([(old, @new)], reason);
    }

    /// <summary>Renames a property of a kind: in the schema, in the facts of its entities, in checks, retired names.</summary>
    public void Property(KindSpec kind, string old, string @new, string reason)
    {
        foreach (var (schema, root) in Files(DatasetFileRole.Schema))
        {
            Plan.Replace(schema, Key(root.Find("kinds")?.Find(kind.Name)?.Find("properties"), old)!.Value, @new);
        }

        var entities = new List<string>();
        var stating = new List<string>();
        foreach (var (file, root) in Files(DatasetFileRole.Entity).Where(file => file.Root.Find("kind")?.Text == kind.Name))
        {
            var entity = root.Find("entity")?.Text ?? "";
            entities.Add(entity);
            if (Key(root.Find("facts"), old) is { } key)
            {
                Plan.Replace(file, key, @new);
                stating.Add(entity);
            }
        }

        Checks(names => names.Property == old && entities.Contains(names.Entity) ? (names.PropertySpan, @new) : null);
        RetiredRows(name => name.EndsWith("." + old, StringComparison.Ordinal) && entities.Contains(name[..^(old.Length + 1)]) ? name[..^old.Length] + @new : null);

        // Members are retired entity by entity: only where a value was stated can anybody's code name one.
        Retire(stating.Order(StringComparer.Ordinal).Select(entity => (entity + "." + old, entity + "." + @new)).ToList(), reason);
    }

    private IEnumerable<(YamlFile File, YamlNode Root)> Files(DatasetFileRole role) =>
        folder.Files.Where(file => file.Role == role && file.Yaml.Tree is not null).Select(static file => (file.Yaml, file.Yaml.Tree!.Root));

    private static YamlNode? Key(YamlNode? mapping, string key) =>
        mapping?.Pairs.Where(pair => pair.Key.Text == key).Select(static pair => (YamlNode?)pair.Key).FirstOrDefault();

    private static IEnumerable<YamlNode> ScalarsUnder(YamlNode node, string[] keys) =>
        node.Pairs.SelectMany(pair => pair.Value.Kind == YamlKind.Scalar ? (keys.Contains(pair.Key.Text) ? [pair.Value] : []) : ScalarsUnder(pair.Value, keys))
            .Concat(node.Items.SelectMany(item => ScalarsUnder(item, keys)));

    private void Checks(Func<CheckNames, (TextSpan Span, string Text)?> replace)
    {
        foreach (var (file, root) in Files(DatasetFileRole.Checks))
        {
            foreach (var item in root.Items)
            {
                var texts = item.Find("check") is { } check ? [(Node: check, Names: CheckNames.InCheck(check.Text))]
                    : item.Find("conflict") is { } facts ? (facts.Kind == YamlKind.Sequence ? facts.Items : (IEnumerable<YamlNode>)[facts]).Select(static fact => (Node: fact, Names: CheckNames.InFact(fact.Text)))
                    : [];
                foreach (var (node, names) in texts)
                {
                    foreach (var (span, text) in names.Select(replace).OfType<(TextSpan, string)>())
                    {
                        Plan.Replace(file, node, span, text);
                    }
                }
            }
        }
    }

    private void RetiredRows(Func<string, string?> replace)
    {
        foreach (var (file, root) in Files(DatasetFileRole.Dataset))
        {
            foreach (var node in (root.Find("retired")?.Items ?? []).SelectMany(static row => new[] { row.Find("name"), row.Find("replacement") }).OfType<YamlNode>())
            {
                if (replace(node.Text) is { } text)
                {
                    Plan.Replace(file, node, text);
                }
            }
        }
    }

    private void Retire(IReadOnlyList<(string Name, string Replacement)> names, string reason)
    {
        var rows = names.Select(name => $"{{ name: {name.Name}, replacement: {name.Replacement}, reason: '{reason.Replace("'", "''", StringComparison.Ordinal)}' }}").ToList();
        foreach (var (file, root) in rows.Count > 0 ? Files(DatasetFileRole.Dataset) : [])
        {
            var text = TextEdits.Read(console.Resolve(file.Path));
            var list = root.Find("retired");
            if (list is null)
            {
                var start = text.Length > 0 && text[^1] != '\n' ? "\n" : "";
                Plan.Insert(file, new TextSpan(text.Length, 0), start + "retired:\n" + string.Concat(rows.Select(static row => $"  - {row}\n")));
                continue;
            }

            var span = file.Places.SpanOf(list.Value.Index, -1, 0);
            if (span.Length > 0 && text[span.Start] == '[')
            {
                var comma = list.Value.Items.IsEmpty ? "" : ", ";
                Plan.Insert(file, new TextSpan(span.End - 1, 0), comma + string.Join(", ", rows));
                continue;
            }

            // A list of lines: after the last item, with its dash.
            var last = list.Value.Items.Select(item => file.Places.SpanOf(item.Index, -1, 0)).LastOrDefault();
            var dash = last.Length == 0 ? -1 : text.LastIndexOf('-', last.Start);
            var indentation = dash < 0 ? "  " : new string(' ', dash - (text.LastIndexOf('\n', dash) + 1));
            var end = text.IndexOf('\n', last.Length == 0 ? span.Start : last.End);
            Plan.Insert(file, new TextSpan(end < 0 ? text.Length : end, 0), string.Concat(rows.Select(row => $"\n{indentation}- {row}")));
        }
    }
}
