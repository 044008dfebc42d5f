using Dataset.Schema.Checks;
using Dataset.Schema.Rules;

namespace Dataset.Generator.Pipeline;

/// <summary>Checks and conflicts: each with the entities it reads, so that an edit runs only those that read what was edited.</summary>
internal static class CheckSteps
{
    /// <summary>A file with one check or conflict each.</summary>
    public static IEnumerable<Parsed<ChecksSpec>> Split(Parsed<ChecksSpec> checks)
    {
        if (checks.Value is not { } spec)
        {
            yield break;
        }

        foreach (var check in spec.Checks)
        {
            yield return checks with { Value = spec with { Checks = new([check]), Conflicts = default }, Problems = default };
        }

        foreach (var conflict in spec.Conflicts)
        {
            yield return checks with { Value = spec with { Checks = default, Conflicts = new([conflict]) }, Problems = default };
        }
    }

    /// <summary>Joins a check with the entities it reads; runs for each check after each edit of an entity, and is a few look-ups.</summary>
    public static CheckInput? Join(Parsed<ChecksSpec> check, EntityLookup entities, All<Parsed<SchemaSpec>> schemas)
    {
        if (RuleSteps.SchemaOf(schemas, check.Root) is not { } schema)
        {
            return null;
        }

        var read = new List<EntityRead>();
        var isMissing = false;
        foreach (var name in Reads(check.Value!).Distinct(StringComparer.Ordinal))
        {
            if (entities.Find(check.Root, name) is { } entity)
            {
                read.Add(entity);
            }
            else
            {
                isMissing = true;
            }
        }

        return new CheckInput(check.Root, check.Value!, schema, read.ToEquatableArray(), isMissing ? entities.Names(check.Root) : default);
    }

    public static RootProblems Run(CheckInput input) =>
        new(input.Root, Guarded.Judge(input.Spec.File, input, static input =>
        {
            var byName = input.Entities.ToDictionary(static entity => entity.Name, StringComparer.Ordinal);
            var facts = new CheckFacts(
                input.Entities.Select(static entity => entity.Judged?.Compiled).OfType<CompiledEntity>(),
                input.Names.Concat(byName.Keys),
                (entity, property) => byName.TryGetValue(entity, out var found) && (found.Tree is null || LeftOutFacts.Contains(found.Tree, found.Judged?.Compiled, property)));
            return CheckRules.Run(input.Spec, facts, input.Schema, read => Place(read, byName)).Problems;
        }));

    private static IEnumerable<string> Reads(ChecksSpec spec)
    {
        foreach (var check in spec.Checks)
        {
            if (CheckParser.TryParse(check.Text, out var expression, out _))
            {
                foreach (var read in expression.Reads)
                {
                    yield return read.Entity;
                }
            }
        }

        foreach (var read in ConflictRules.DeclaredFacts(spec.Conflicts))
        {
            yield return read.Entity;
        }
    }

    private static NodePlace? Place(CheckRead read, Dictionary<string, EntityRead> entities) =>
        entities.TryGetValue(read.Entity, out var entity)
        && entity.Judged?.Spec is { } spec
        && spec.Facts.FirstOrDefault(fact => fact.Property.Name == read.Property && fact.Period == read.Period) is { } fact
            ? new NodePlace(spec.Header.File, fact.Node)
            : null;
}
