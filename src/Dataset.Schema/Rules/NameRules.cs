using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules;

/// <summary>Names across the files of a dataset: given once, and colliding with nothing that the generated code or its users have.</summary>
public static class NameRules
{
    /// <summary>Checks all names.</summary>
    /// <param name="dataset">The dataset's own file.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="headers">The headers of all entities, in order of path.</param>
    public static EquatableArray<Problem> Check(DatasetSpec dataset, SchemaSpec schema, IReadOnlyList<EntityHeader> headers)
    {
        var problems = new List<Problem>();
        var taken = Taken(dataset, schema);
        foreach (var kind in schema.Kinds)
        {
            if (taken.TryGetValue(kind.Name, out var refusal))
            {
                problems.Add(new Problem(RuleCatalogue.InvalidName, new NodePlace(schema.File, kind.Node), $"'{kind.Name}' cannot name a kind: {refusal}"));
            }
        }

        foreach (var kind in schema.Kinds)
        {
            taken[kind.Name] = "it is the name of a kind";
            taken[kind.Name + "Facts"] = "the generated code has a type of that name";
        }

        foreach (var member in GeneratedNames.Members)
        {
            taken[member] = "the generated code has a member of that name, and a member cannot have the name of its type";
        }

        // Two names that differ in case only are two files in one place on many file systems, and one name to Visual Basic.
        var seen = new Dictionary<string, EntityHeader>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers)
        {
            var place = new NodePlace(header.File, header.NameNode);
            if (taken.TryGetValue(header.Name, out var why))
            {
                problems.Add(new Problem(RuleCatalogue.InvalidName, place, $"'{header.Name}' cannot name an entity: {why}"));
            }
            else if (schema.FindKind(header.Kind)?.Find(header.Name) is not null)
            {
                problems.Add(new Problem(RuleCatalogue.InvalidName, place, $"'{header.Name}' cannot name an entity of kind '{header.Kind}': the kind has a property of that name, and a member cannot have the name of its type"));
            }

            // A file copied to begin another has the first one's name: its path says it all.
            if (!header.IsInFileOfItsName)
            {
                continue;
            }

            if (!seen.TryGetValue(header.Name, out var first))
            {
                seen.Add(header.Name, header);
                continue;
            }

            var same = string.Equals(first.Name, header.Name, StringComparison.Ordinal);
            problems.Add(new Problem(
                RuleCatalogue.DuplicateName,
                place,
                same ? $"entity '{header.Name}' is declared twice" : $"entity '{header.Name}' differs from '{first.Name}' only in the case of letters",
                new EquatableArray<RelatedPlace>([new RelatedPlace(new NodePlace(first.File, first.NameNode), $"'{first.Name}' is declared here")])));
        }

        CheckRetired(dataset, schema, headers, problems);
        return problems.ToEquatableArray();
    }

    private static Dictionary<string, string> Taken(DatasetSpec dataset, SchemaSpec schema)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in dataset.Namespace.Split('.'))
        {
            taken[part] = $"it is part of the namespace {dataset.Namespace}, which would win over the type";
        }

        taken[dataset.Name] = "it is the name of the dataset";
        taken[dataset.Name + "Dataset"] = "the generated code has a type of that name";
        foreach (var name in dataset.ReservedNames)
        {
            taken[name] = "it is one of the reserved names of dataset.yaml, because a namespace of that name would win over the type";
        }

        return taken;
    }

    private static void CheckRetired(DatasetSpec dataset, SchemaSpec schema, IReadOnlyList<EntityHeader> headers, List<Problem> problems)
    {
        var byName = headers.GroupBy(static header => header.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var retired in dataset.Retired)
        {
            var place = new NodePlace(dataset.File, retired.Node);
            if (!seen.Add(retired.Name))
            {
                problems.Add(new Problem(RuleCatalogue.DuplicateName, place, $"'{retired.Name}' is retired twice"));
            }
            else if (Exists(retired.Name, byName, schema) is true)
            {
                problems.Add(new Problem(RuleCatalogue.InvalidName, place, $"'{retired.Name}' is retired, and yet the data has it"));
            }
            else if (retired.Replacement.Length > 0 && Exists(retired.Replacement, byName, schema) is not true)
            {
                problems.Add(new Problem(RuleCatalogue.UnknownEntity, place, $"the replacement '{retired.Replacement}' of '{retired.Name}' does not exist{NearestNames.Suggest(retired.Replacement, byName.Keys.OrderBy(static name => name, StringComparer.Ordinal))}"));
            }
            else if (retired.Name.IndexOf('.') is var dot && dot > 0 && !byName.ContainsKey(retired.Name.Substring(0, dot)))
            {
                problems.Add(new Problem(RuleCatalogue.UnknownEntity, place, $"the retired member '{retired.Name}' belongs to no entity of the dataset; retire the entity itself"));
            }
        }
    }

    private static bool Exists(string name, Dictionary<string, EntityHeader> byName, SchemaSpec schema)
    {
        var dot = name.IndexOf('.');
        return dot < 0
            ? byName.ContainsKey(name)
            : byName.TryGetValue(name.Substring(0, dot), out var header) && schema.FindKind(header.Kind)?.Find(name.Substring(dot + 1)) is not null;
    }
}
