using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules;

/// <summary>Source cards among one another and against the schema.</summary>
public static class SourceRules
{
    /// <summary>Checks all cards.</summary>
    /// <param name="schema">The dataset's schema.</param>
    /// <param name="sources">The cards that could be read, in order of path.</param>
    /// <param name="unread">The names of those that could not: see <see cref="FileNames.Unread"/>.</param>
    public static EquatableArray<Problem> Check(SchemaSpec schema, IReadOnlyList<SourceSpec> sources, IEnumerable<string>? unread = null)
    {
        var problems = new List<Problem>();
        var byName = new Dictionary<string, SourceSpec>(StringComparer.OrdinalIgnoreCase);
        var byKey = new Dictionary<string, SourceSpec>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            // A card copied to begin another has the first one's name and key as well: its path says it all.
            if (!HasItsPath(source, problems))
            {
                continue;
            }

            var place = new NodePlace(source.File, source.Nodes.Source);
            if (IsFirst(byName, source.Name, source, place, static first => first.Nodes.Source, $"source '{source.Name}' is declared twice", problems))
            {
                _ = IsFirst(byKey, source.Key, source, place with { Node = source.Nodes.Key }, static first => first.Nodes.Key, $"source '{source.Name}' has the key '{source.Key}' of another source", problems);
            }
        }

        var known = sources.GroupBy(static source => source.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        var unreadNames = new HashSet<string>(unread ?? [], StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        CheckArticles(sources, problems);
        foreach (var source in sources)
        {
            CheckDefaultUnits(schema, source, problems);
            CheckWaivers(source, problems);
            CheckDependencies(source, known, unreadNames, told, problems);
        }

        return problems.ToEquatableArray();
    }

    private static bool HasItsPath(SourceSpec source, List<Problem> problems)
    {
        if (source.IsInFileOfItsName)
        {
            return true;
        }

        var file = source.File.Split('/', '\\').Last();
        problems.Add(new Problem(RuleCatalogue.PathDisagrees, new NodePlace(source.File, source.Nodes.Source), $"source '{source.Name}' must be in a file {source.Name}.yaml, not {file}"));
        return false;
    }

    private static bool IsFirst(Dictionary<string, SourceSpec> seen, string name, SourceSpec source, NodePlace place, Func<SourceSpec, int> nodeOf, string message, List<Problem> problems)
    {
        if (!seen.TryGetValue(name, out var first))
        {
            seen.Add(name, source);
            return true;
        }

        problems.Add(new Problem(RuleCatalogue.DuplicateName, place, message, new EquatableArray<RelatedPlace>([new RelatedPlace(new NodePlace(first.File, nodeOf(first)), "the first is here")])));
        return false;
    }

    // Two articles in one file are two sources, each with a body of its own; the same lines would be two witnesses of which one is the other.
    private static void CheckArticles(IReadOnlyList<SourceSpec> sources, List<Problem> problems)
    {
        foreach (var copies in sources.Where(static source => source.IsInFileOfItsName).GroupBy(static source => source.Sha256, StringComparer.Ordinal))
        {
            var earlier = new List<SourceSpec>();
            foreach (var source in copies)
            {
                if (earlier.Find(other => other.SharesLineWith(source) && !string.Equals(other.Name, source.Name, StringComparison.OrdinalIgnoreCase)) is { } first)
                {
                    problems.Add(new Problem(
                        RuleCatalogue.SameArticle,
                        new NodePlace(source.File, source.Nodes.Sha256),
                        $"sources '{first.Name}' and '{source.Name}' describe the same lines of one article: as two witnesses it would confirm itself",
                        new EquatableArray<RelatedPlace>([new RelatedPlace(new NodePlace(first.File, first.Nodes.Sha256), "the first is here")])));
                }

                earlier.Add(source);
            }
        }
    }

    private static void CheckDefaultUnits(SchemaSpec schema, SourceSpec source, List<Problem> problems)
    {
        foreach (var defaultUnit in source.DefaultUnits)
        {
            var unit = schema.FindUnit(defaultUnit.Unit);
            if ((unit is null && !schema.IsUnread(defaultUnit.Unit)) || (unit is not null && unit.Type != defaultUnit.Type))
            {
                var known = schema.Units.Where(candidate => candidate.Type == defaultUnit.Type).Select(static candidate => candidate.Name);
                problems.Add(new Problem(
                    RuleCatalogue.InvalidCard,
                    new NodePlace(source.File, defaultUnit.Node),
                    unit is null ? $"unknown unit '{defaultUnit.Unit}'{NearestNames.Suggest(defaultUnit.Unit, known)}" : $"unit '{unit.Name}' is of type {Words.For(unit.Type)}, not {Words.For(defaultUnit.Type)}"));
            }
        }
    }

    private static void CheckWaivers(SourceSpec source, List<Problem> problems)
    {
        foreach (var waiver in source.Waivers)
        {
            if (!source.HasInBody(waiver.Line))
            {
                problems.Add(new Problem(RuleCatalogue.LineOutsideBody, new NodePlace(source.File, waiver.LineNode), $"line {waiver.Line} is not in the body of {source.Name}, {source.BodyText}; nothing there needs a waiver"));
            }
        }
    }

    private static void CheckDependencies(SourceSpec source, Dictionary<string, SourceSpec> byName, HashSet<string> unread, HashSet<string> told, List<Problem> problems)
    {
        for (var i = 0; i < source.DependsOn.Count; i++)
        {
            var other = source.DependsOn[i];
            var place = new NodePlace(source.File, source.Nodes.DependsOn[i]);
            if (!byName.ContainsKey(other))
            {
                if (!unread.Contains(other))
                {
                    problems.Add(new Problem(RuleCatalogue.UnknownSource, place, $"unknown source '{other}'{NearestNames.Suggest(other, byName.Keys.OrderBy(static name => name, StringComparer.Ordinal))}"));
                }
            }
            else if (string.Equals(other, source.Name, StringComparison.Ordinal))
            {
                problems.Add(new Problem(RuleCatalogue.InvalidCard, place, $"source '{other}' cannot depend on itself"));
            }
            else if (!told.Contains(other) && Reaches(other, source.Name, byName))
            {
                problems.Add(new Problem(RuleCatalogue.InvalidCard, place, $"source '{source.Name}' cannot depend on '{other}', which depends on it"));

                // One cycle is one mistake: told at the first of its cards.
                told.UnionWith(byName.Keys.Where(name => Reaches(other, name, byName) && Reaches(name, other, byName)));
            }
        }
    }

    private static bool Reaches(string from, string target, Dictionary<string, SourceSpec> byName)
    {
        var open = new Stack<string>([from]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (string.Equals(next, target, StringComparison.Ordinal))
            {
                return true;
            }

            if (seen.Add(next) && byName.TryGetValue(next, out var source))
            {
                foreach (var other in source.DependsOn)
                {
                    open.Push(other);
                }
            }
        }

        return false;
    }
}
