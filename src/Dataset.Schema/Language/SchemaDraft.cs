using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>A schema while it is read.</summary>
internal sealed class SchemaDraft(string file, List<Problem> problems)
{
    public string File => file;

    public List<Problem> Problems => problems;

    public List<UnitSpec> Units { get; } = [];

    public List<GroupSpec> Groups { get; } = [];

    public List<KindSpec> Kinds { get; } = [];

    /// <summary>The names of all kinds declared, good or not.</summary>
    public HashSet<string> KindNames { get; } = new(StringComparer.Ordinal);

    /// <summary>See <see cref="SchemaSpec.Unread"/>.</summary>
    public SortedSet<string> Unread { get; } = new(StringComparer.Ordinal);

    public SchemaSpec ToSchema() => new(file, Units.ToEquatableArray(), Groups.ToEquatableArray(), Kinds.ToEquatableArray()) { Unread = Unread.ToEquatableArray() };

    /// <summary>The kinds that a name or list of names stands for. Groups may name groups declared before them, which rules out cycles.</summary>
    public EquatableArray<string> ResolveKinds(YamlNode node)
    {
        var resolved = new SortedSet<string>(StringComparer.Ordinal);
        var items = node.Kind == YamlKind.Sequence ? node.Items.ToList() : [node];
        if (items.Count == 0)
        {
            problems.Add(new Problem(RuleCatalogue.WrongShape, new NodePlace(file, node.Index), "this list must name at least one kind"));
        }

        foreach (var item in items)
        {
            if (KindNames.Contains(item.Text))
            {
                resolved.Add(item.Text);
            }
            else if (Groups.Find(group => string.Equals(group.Name, item.Text, StringComparison.Ordinal)) is { } group)
            {
                resolved.UnionWith(group.Kinds);
            }
            else
            {
                var known = KindNames.Concat(Groups.Select(static group => group.Name)).OrderBy(static name => name, StringComparer.Ordinal);
                problems.Add(new Problem(RuleCatalogue.UnknownKind, new NodePlace(file, item.Index), $"unknown kind {MappingReader.Describe(item)}{NearestNames.Suggest(item.Text, known)}"));
            }
        }

        return resolved.ToEquatableArray();
    }
}
