namespace Dataset.Generator.Tests.Whole;

/// <summary>A made-up dataset: what its files are written from, and what the compiled assembly must say.</summary>
internal sealed record MadeDataset(
    string Name,
    string Namespace,
    string Title,
    string Summary,
    string Licence,
    IReadOnlyList<string> ReservedNames,
    IReadOnlyList<MadeUnit> Units,
    IReadOnlyList<MadeKind> Kinds,
    IReadOnlyList<MadeSource> Sources,
    IReadOnlyList<MadeEntity> Entities,
    IReadOnlyList<MadeCheck> Checks);

internal sealed record MadeUnit(string Name, PropertyType Type, IReadOnlyList<string> Words, string Summary);

internal sealed record MadeKind(string Name, string Summary, IReadOnlyList<MadeProperty> Properties);

internal sealed record MadeProperty(string Name, PropertyType Type, string Summary)
{
    public string Unit { get; init; } = "";

    public bool Many { get; init; }

    public bool Revisable { get; init; }

    public Timeline Timeline { get; init; }

    public PropertyRole Role { get; init; }

    public IReadOnlyList<string> OneOf { get; init; } = [];

    /// <summary>The kinds or the group that an entity value may be of, as the schema writes them.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    public bool HasBounds { get; init; }
}

internal sealed record MadeSource(string Name, string Key, string Language, string Title, string Publisher, IReadOnlyList<string> Authors, string Url, string Published, string Basis, bool Noise, IReadOnlyList<string> DependsOn, string DefaultCurrency)
{
    public string File => Key + "_article.txt";

    public string Sha256 => new(Key[^1], 64);
}

internal sealed record MadeEntity(string Name, string Kind, string Summary, IReadOnlyList<(string Language, string Text)> Names)
{
    public List<MadeFact> Facts { get; init; } = [];
}

/// <summary>A fact with its claims in the order of the file, and whether checks.yaml declares their disagreement.</summary>
internal sealed record MadeFact(MadeProperty Property, string Period, IReadOnlyList<MadeClaim> Claims, bool IsConflict);

/// <summary>A claim: its value as the data writes it, and as the run-time library does.</summary>
internal sealed record MadeClaim(string Value, string Plain, IReadOnlyList<MadeEvidence> Evidence)
{
    public string? ValueMax { get; init; }

    public string? PlainMax { get; init; }

    public Status Status { get; init; }

    public Rank Rank { get; init; }

    public bool IsLead { get; init; } = true;

    public string Unit { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Note { get; init; } = "";

    public string AsOf { get; init; } = "";

    public string SaidBy { get; init; } = "";

    public string SaidOn { get; init; } = "";

    public int Step { get; init; }

    /// <summary>Whether the value is words, which may be those for unknown and none.</summary>
    public bool IsText { get; init; }
}

/// <summary>A piece of evidence; its interval is what the phrase admits as the run-time library writes it, or <c>null</c> where the writer of the phrase cannot tell.</summary>
internal sealed record MadeEvidence(MadeSource Source, int Line, string Text, Hedge Hedge, string? Interval)
{
    public IReadOnlyList<(int Line, string Text)> Context { get; init; } = [];

    public (int Line, string Text)? Base { get; init; }

    public int Nth { get; init; }

    public string Repair { get; init; } = "";
}

internal sealed record MadeCheck(string Relation, IReadOnlyList<string> Conflict, string Because, string Fails);
