namespace Dataset.Generator.Tests.Emit;

/// <summary>Compiled models built by hand, short enough to read in a test.</summary>
internal static class CompiledModels
{
    public static DatasetSpec Trees { get; } = new("dataset.yaml", "Trees", "Woods.Data", "1.2.3", "CC0-1.0", "../seeds", "All trees", "Trees and what is said of them.", default, default);

    public static SourceSpec Gazette { get; } = new(
        "Gazette2023.yaml", "Gazette2023", "000", "gazette.txt", new string('a', 64), "On trees", "The Gazette", "A. Writer", "https://example.org/trees",
        PartialDate.Parse("2023-09-04"), "", "en", 1, 99, false, default, default, default);

    public static SourceSpec Courier { get; } = new(
        "Courier.yaml", "Courier", "001", "courier.txt", new string('b', 64), "樹", "Courier", "", "",
        PartialDate.Parse("2023-09"), "The page prints no day.", "zh", 5, 50, true, new EquatableArray<string>(["Gazette2023"]), default, default);

    public static EquatableArray<UnitSpec> Units { get; } = new(
    [
        new UnitSpec("USD", PropertyType.Money, default, "United States dollar", 0),
        new UnitSpec("CNY", PropertyType.Money, default, "Chinese yuan", 0),
        new UnitSpec("leaves", PropertyType.Count, default, "Leaves", 0),
        new UnitSpec("percent", PropertyType.Percent, default, "Hundredths", 0),
        new UnitSpec("years", PropertyType.Duration, default, "Years", 0),
        new UnitSpec("times", PropertyType.Ratio, default, "Multiple", 0),
        new UnitSpec("place", PropertyType.Rank, default, "Place", 0),
    ]);

    public static PropertySpec Property(string name, PropertyType type) => new(name, type, name + " of it.", 0)
    {
        Unit = type switch
        {
            PropertyType.Money => "USD",
            PropertyType.Count => "leaves",
            PropertyType.Percent => "percent",
            PropertyType.Duration => "years",
            PropertyType.Ratio => "times",
            PropertyType.Rank => "place",
            _ => null,
        },
        Kinds = type == PropertyType.Entity ? new EquatableArray<string>(["Tree"]) : default,
    };

    public static KindSpec Kind(string name, params PropertySpec[] properties) => new(name, "A " + name + ".", new EquatableArray<PropertySpec>(properties), 0);

    public static SchemaSpec SchemaOf(params KindSpec[] kinds) => new("schema.yaml", Units, default, new EquatableArray<KindSpec>(kinds));

    public static CompiledEntity Entity(string name, string kind, params CompiledFact[] facts) => new(
        name, kind, "The entity " + name + ".", new EquatableArray<CompiledName>([new("en", name), new("zh", "樹")]), new EquatableArray<CompiledFact>(facts), default);

    public static CompiledFact Fact(string property, params CompiledClaim[] claims) => new(property, default, false, new EquatableArray<CompiledClaim>(claims));

    public static CompiledFact At(string property, string period, params CompiledClaim[] claims) =>
        Fact(property, claims) with { Period = PeriodKey.TryParse(period, out var key) ? key : throw new ArgumentException(period) };

    public static ClaimValue Number(string text)
    {
        var parts = Array.ConvertAll(text.Split('/'), static part => (Rational)decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        return new ClaimValue(ClaimValueKind.Number, text) { Number = parts.Length == 1 ? parts[0] : parts[0] / parts[1] };
    }

    public static ClaimValue Range(string low, string high) => Number(low) with { NumberMax = Number(high).Number };

    public static ClaimValue Date(string text) => new(ClaimValueKind.Date, text) { Date = PartialDate.Parse(text) };

    public static ClaimValue Text(string text) => new(ClaimValueKind.Text, text);

    public static ClaimValue Reference(string entity) => new(ClaimValueKind.Entity, entity);

    /// <summary>An actual, leading claim without unit, with one piece of evidence.</summary>
    public static CompiledClaim Claim(ClaimValue value, string unit = "", Schema.Numbers.Interval? range = null)
    {
        range ??= value.Kind == ClaimValueKind.Number ? Schema.Numbers.Interval.Closed(value.Number, value.NumberMax ?? value.Number) : null;
        return new CompiledClaim(value, true, Status.Actual, Rank.Normal, range, unit, new EquatableArray<CompiledEvidence>([Witness("Gazette2023", 12, "some words", range: range)]));
    }

    public static CompiledEvidence Witness(string source, int line, string text, Hedge hedge = Hedge.None, Schema.Numbers.Interval? range = null, params CompiledPhrase[] further) =>
        new(source, line, text, hedge, range, "", new EquatableArray<CompiledPhrase>(further));

    /// <summary>Every file of a dataset, by name.</summary>
    public static IReadOnlyList<string> Files(SchemaSpec schema, params CompiledEntity[] entities) => Files(Trees, schema, entities);

    public static IReadOnlyList<string> Files(DatasetSpec dataset, SchemaSpec schema, params CompiledEntity[] entities)
    {
        SourceSpec[] sources = [Gazette, Courier];
        var context = EmitContext.Of(dataset, schema, sources);
        return
        [
            DatasetEmitter.Emit(dataset, schema, sources),
            .. schema.Kinds.Select(kind => KindEmitter.Emit(kind, entities.Where(entity => entity.Kind == kind.Name).Select(entity => entity.Name).ToEquatableArray(), context)),
            .. schema.Kinds.Select(kind => FactsClassEmitter.Emit(kind, context)),
            .. entities.Select(entity => EntityEmitter.Emit(entity, schema.FindKind(entity.Kind)!, context)),
        ];
    }
}
