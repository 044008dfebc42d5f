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
    /// <param name="sources">All cards, in order of path.</param>
    public static EquatableArray<Problem> Check(SchemaSpec schema, IReadOnlyList<SourceSpec> sources)
    {
        var problems = new List<Problem>();
        var byName = new Dictionary<string, SourceSpec>(StringComparer.OrdinalIgnoreCase);
        var byKey = new Dictionary<string, SourceSpec>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            CheckOnce(byName, source.Name, source, $"source '{source.Name}' is declared twice", problems);
            CheckOnce(byKey, source.Key, source, $"source '{source.Name}' has the key '{source.Key}' of another source", problems);
            CheckPath(source, problems);
        }

        foreach (var source in sources)
        {
            Check(schema, source, byName, problems);
        }

        return problems.ToEquatableArray();
    }

    private static void CheckOnce(Dictionary<string, SourceSpec> seen, string name, SourceSpec source, string message, List<Problem> problems)
    {
        if (seen.TryGetValue(name, out var first))
        {
            problems.Add(new Problem(
                RuleCatalogue.DuplicateName,
                new NodePlace(source.File, source.Nodes.Source),
                message,
                new EquatableArray<RelatedPlace>([new RelatedPlace(new NodePlace(first.File, first.Nodes.Source), "the first is here")])));
        }
        else
        {
            seen.Add(name, source);
        }
    }

    private static void CheckPath(SourceSpec source, List<Problem> problems)
    {
        var file = source.File.Split('/', '\\').Last();
        if (!string.Equals(file, source.Name + ".yaml", StringComparison.Ordinal))
        {
            problems.Add(new Problem(RuleCatalogue.PathDisagrees, new NodePlace(source.File, source.Nodes.Source), $"source '{source.Name}' must be in a file {source.Name}.yaml, not {file}"));
        }
    }

    private static void Check(SchemaSpec schema, SourceSpec source, Dictionary<string, SourceSpec> byName, List<Problem> problems)
    {
        foreach (var defaultUnit in source.DefaultUnits)
        {
            var unit = schema.FindUnit(defaultUnit.Unit);
            if (unit is null || unit.Type != defaultUnit.Type)
            {
                var known = schema.Units.Where(candidate => candidate.Type == defaultUnit.Type).Select(static candidate => candidate.Name);
                problems.Add(new Problem(
                    RuleCatalogue.InvalidCard,
                    new NodePlace(source.File, defaultUnit.Node),
                    unit is null ? $"unknown unit '{defaultUnit.Unit}'{NearestNames.Suggest(defaultUnit.Unit, known)}" : $"unit '{unit.Name}' is of type {Words.For(unit.Type)}, not {Words.For(defaultUnit.Type)}"));
            }
        }

        foreach (var other in source.DependsOn)
        {
            if (!byName.TryGetValue(other, out var copied))
            {
                problems.Add(new Problem(RuleCatalogue.UnknownSource, new NodePlace(source.File, source.Nodes.Source), $"unknown source '{other}' in dependsOn{NearestNames.Suggest(other, byName.Keys.OrderBy(static name => name, StringComparer.Ordinal))}"));
            }
            else if (DependsOn(copied, source.Name, byName))
            {
                problems.Add(new Problem(RuleCatalogue.InvalidCard, new NodePlace(source.File, source.Nodes.Source), $"source '{source.Name}' cannot depend on '{other}', which depends on it"));
            }
        }

        foreach (var waiver in source.Waivers)
        {
            if (waiver.Line < source.FirstLine || waiver.Line > source.LastLine || source.Excluded.Any(range => range.First <= waiver.Line && waiver.Line <= range.Last))
            {
                problems.Add(new Problem(RuleCatalogue.LineOutsideBody, new NodePlace(source.File, waiver.Node), $"line {waiver.Line} is not in the body of {source.Name}, lines {source.FirstLine}-{source.LastLine}; nothing there needs a waiver"));
            }
        }
    }

    private static bool DependsOn(SourceSpec source, string target, Dictionary<string, SourceSpec> byName)
    {
        var open = new Stack<SourceSpec>([source]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (string.Equals(next.Name, target, StringComparison.Ordinal))
            {
                return true;
            }

            if (seen.Add(next.Name))
            {
                foreach (var other in next.DependsOn)
                {
                    if (byName.TryGetValue(other, out var found))
                    {
                        open.Push(found);
                    }
                }
            }
        }

        return false;
    }
}
