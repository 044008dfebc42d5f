namespace Dataset.Generator.Emit;

/// <summary>What the source text of an entity depends on beyond the entity and its kind.</summary>
/// <param name="Dataset">The dataset's name.</param>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Sources">In ordinal order of their names, which is the order of the literals' indices.</param>
/// <param name="Units">The names of the units, in the schema's order.</param>
internal sealed record EmitContext(string Dataset, string Namespace, EquatableArray<SourceLabel> Sources, EquatableArray<string> Units)
{
    /// <summary>The context of a dataset.</summary>
    public static EmitContext Of(DatasetSpec dataset, SchemaSpec schema, IEnumerable<SourceSpec> sources) => new(
        dataset.Name,
        dataset.Namespace,
        sources.OrderBy(static source => source.Name, StringComparer.Ordinal).Select(static source => new SourceLabel(source.Name, source.Publisher, source.Published.ToString())).ToEquatableArray(),
        schema.Units.Select(static unit => unit.Name).Where(static unit => unit != UnitSpec.Unstated).ToEquatableArray());

    /// <summary>The namespace with <c>global::</c> and a dot after it.</summary>
    public string Prefix { get; } = "global::" + CodeName.OfNamespace(Namespace) + ".";

    /// <summary>The name of the class that stands for the dataset.</summary>
    public string DatasetClass => CodeName.Of(Dataset + "Dataset");

    /// <summary>The index of a source; -1 where there is none.</summary>
    public int SourceIndex(string name)
    {
        for (var i = 0; i < Sources.Count; i++)
        {
            if (string.Equals(Sources[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The number of a unit in literals: 0 is that of sums without currency, 1 none, the others follow in the order of the schema.</summary>
    public int UnitNumber(string? name)
    {
        if (name is null or "" or UnitSpec.Unstated)
        {
            return name == UnitSpec.Unstated ? 0 : 1;
        }

        for (var i = 0; i < Units.Count; i++)
        {
            if (string.Equals(Units[i], name, StringComparison.Ordinal))
            {
                return i + 2;
            }
        }

        throw new ArgumentException($"There is no unit {name}.", nameof(name));
    }
}

/// <summary>A source as tooltips name it.</summary>
internal sealed record SourceLabel(string Name, string Publisher, string Published)
{
    /// <summary>Publisher and date.</summary>
    public string Text => Published.Length == 0 ? Publisher : Publisher + ", " + Published;
}
