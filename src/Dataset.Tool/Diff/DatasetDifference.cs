using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;

namespace Dataset.Tool.Diff;

/// <summary>Everything in which two states of a dataset differ, by value: a file that moved or was formatted differs in nothing.</summary>
/// <param name="Old">The dataset as it was.</param>
/// <param name="New">The dataset as it is.</param>
/// <param name="Differences">The gravest kind first, then by name.</param>
internal sealed record DatasetDifference(CompiledDataset Old, CompiledDataset New, IReadOnlyList<Difference> Differences)
{
    /// <summary>What the differences ask of the version.</summary>
    public Bump Needed => Differences.Select(static difference => difference.Bump).DefaultIfEmpty(Bump.None).Max();

    /// <summary>Compares two states.</summary>
    public static DatasetDifference Of(CompiledDataset old, CompiledDataset @new)
    {
        var differences = new List<Difference>();
        CompareSchemas(old.Schema, @new.Schema, differences);
        CompareSources(old, @new, differences);
        CompareEntities(old, @new, differences);
        return new DatasetDifference(old, @new, differences.OrderBy(static difference => difference.Kind).ThenBy(static difference => difference.Name, StringComparer.Ordinal).ToList());
    }

    private static void CompareEntities(CompiledDataset old, CompiledDataset @new, List<Difference> differences)
    {
        var now = @new.Entities.ToDictionary(static entity => entity.Name, StringComparer.Ordinal);
        var renamed = Renamed(@new);
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in old.Entities)
        {
            if (now.TryGetValue(entity.Name, out var same))
            {
                met.Add(entity.Name);
                CompareEntity(entity, same, old, renamed, differences);
            }
            else if (renamed.TryGetValue(entity.Name, out var name) && now.TryGetValue(name, out var successor))
            {
                met.Add(name);
                differences.Add(new Difference(DifferenceKind.Renamed, entity.Name, "", name, Bump.Major));
                CompareEntity(entity, successor, old, renamed, differences);
            }
            else
            {
                differences.Add(new Difference(DifferenceKind.Removed, entity.Name, "", entity.Kind, Bump.Major));
            }
        }

        differences.AddRange(@new.Entities.Where(entity => !met.Contains(entity.Name)).Select(static entity => new Difference(DifferenceKind.Added, entity.Name, "", entity.Kind, Bump.Minor)));
    }

    private static void CompareEntity(CompiledEntity old, CompiledEntity @new, CompiledDataset before, Dictionary<string, string> renamed, List<Difference> differences)
    {
        if (old.Kind != @new.Kind)
        {
            differences.Add(new Difference(DifferenceKind.Changed, @new.Name, old.Kind, @new.Kind, Bump.Major));
        }

        if (old.Summary != @new.Summary || old.Names != @new.Names)
        {
            differences.Add(new Difference(DifferenceKind.EvidenceOnly, @new.Name, "", "summary or names", Bump.Patch));
        }

        var now = @new.Facts.ToDictionary(static fact => (fact.Property, fact.Period));
        var met = new HashSet<(string, PeriodKey)>();
        foreach (var fact in old.Facts)
        {
            var key = (fact.Property, fact.Period);
            if (!now.ContainsKey(key) && renamed.TryGetValue(old.Name + "." + fact.Property, out var name))
            {
                key = (name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..], fact.Period);
                differences.Add(new Difference(DifferenceKind.Renamed, NameOf(old, fact), "", $"{@new.Name}.{key.Item1}", Bump.Major));
            }

            if (now.TryGetValue(key, out var same))
            {
                met.Add(key);
                var isRevisable = before.Schema.FindKind(old.Kind)?.Find(fact.Property)?.Revisable == true;
                if (FactDifference.Of(NameOf(@new, same), fact with { Property = same.Property }, WithNames(same, renamed), isRevisable) is { } difference)
                {
                    differences.Add(difference);
                }
            }
            else
            {
                differences.Add(new Difference(DifferenceKind.Removed, NameOf(@new, fact), FactDifference.Show(fact), "", Bump.Major));
            }
        }

        differences.AddRange(@new.Facts.Where(fact => !met.Contains((fact.Property, fact.Period))).Select(fact => new Difference(DifferenceKind.Added, NameOf(@new, fact), "", FactDifference.Show(fact), Bump.Minor)));
    }

    // A value that is an entity did not change because the entity is called otherwise now; that is told once, of the entity.
    private static CompiledFact WithNames(CompiledFact fact, Dictionary<string, string> renamed)
    {
        string Before(string name) => renamed.Where(pair => pair.Value == name).Select(static pair => pair.Key).FirstOrDefault() ?? name;
        return fact.Claims.Any(static claim => claim.Value.Kind == ClaimValueKind.Entity || claim.SaidBy.Length > 0) && renamed.Count > 0
            ? fact with
            {
                Claims = Schema.Text.EquatableArrayExtensions.ToEquatableArray(fact.Claims.Select(claim => claim with
                {
                    Value = claim.Value.Kind == ClaimValueKind.Entity ? claim.Value with { Written = Before(claim.Value.Written) } : claim.Value,
                    SaidBy = Before(claim.SaidBy),
                })),
            }
            : fact;
    }

    private static Dictionary<string, string> Renamed(CompiledDataset dataset) =>
        (dataset.Dataset?.Retired ?? default).Where(static row => row.Replacement.Length > 0).GroupBy(static row => row.Name, StringComparer.Ordinal).ToDictionary(static rows => rows.Key, static rows => rows.First().Replacement, StringComparer.Ordinal);

    private static void CompareSchemas(SchemaSpec old, SchemaSpec @new, List<Difference> differences)
    {
        foreach (var kind in old.Kinds)
        {
            if (@new.FindKind(kind.Name) is not { } same)
            {
                differences.Add(new Difference(DifferenceKind.Removed, "kind " + kind.Name, "", "", Bump.Major));
                continue;
            }

            foreach (var property in kind.Properties)
            {
                var name = $"property {kind.Name}.{property.Name}";
                if (same.Find(property.Name) is not { } now)
                {
                    differences.Add(new Difference(DifferenceKind.Removed, name, "", "", Bump.Major));
                }
                else if (Shape(property) != Shape(now))
                {
                    differences.Add(new Difference(DifferenceKind.Changed, name, Shape(property), Shape(now), Bump.Major));
                }
                else if (property.Summary != now.Summary)
                {
                    differences.Add(new Difference(DifferenceKind.EvidenceOnly, name, "", "summary", Bump.Patch));
                }
            }

            differences.AddRange(same.Properties.Where(property => kind.Find(property.Name) is null).Select(property => new Difference(DifferenceKind.Added, $"property {kind.Name}.{property.Name}", "", Shape(property), Bump.Minor)));
        }

        differences.AddRange(@new.Kinds.Where(kind => old.FindKind(kind.Name) is null).Select(static kind => new Difference(DifferenceKind.Added, "kind " + kind.Name, "", "", Bump.Minor)));
    }

    private static void CompareSources(CompiledDataset old, CompiledDataset @new, List<Difference> differences)
    {
        var now = @new.Sources.ToDictionary(static source => source.Name, StringComparer.Ordinal);
        foreach (var source in old.Sources)
        {
            if (!now.Remove(source.Name, out var same))
            {
                differences.Add(new Difference(DifferenceKind.Removed, "source " + source.Name, "", "", Bump.Major));
            }
            else if (Card(source) != Card(same))
            {
                differences.Add(new Difference(DifferenceKind.EvidenceOnly, "source " + source.Name, "", "card", Bump.Patch));
            }
        }

        differences.AddRange(now.Keys.Select(static name => new Difference(DifferenceKind.Added, "source " + name, "", "", Bump.Minor)));
    }

    private static (string, string, string, string, string, string) Card(SourceSpec source) =>
        (source.Key, source.Sha256, source.Title, source.Publisher, source.Published.ToString(), source.Url);

    // What the generated member's type and meaning depend on.
    private static string Shape(PropertySpec property) =>
        string.Join(" ", new[]
        {
            Words.For(property.Type), property.Unit ?? "", property.Many ? "many" : "", property.Timeline == Timeline.None ? "" : Words.For(property.Timeline),
            property.Role == PropertyRole.None ? "" : Words.For(property.Role), property.Revisable ? "revisable" : "",
        }.Where(static part => part.Length > 0));

    private static string NameOf(CompiledEntity entity, CompiledFact fact) => $"{entity.Name}.{fact.Property}{(fact.Period.IsNone ? "" : $"[{fact.Period}]")}";
}
