using static Dataset.Generator.Tests.Emit.CompiledModels;

namespace Dataset.Generator.Tests.Emit;

/// <summary>Bare members, their documentation, and what stands where there is none.</summary>
public sealed class MemberTests
{
    private static readonly KindSpec Tree = Kind("Tree", Property("Leaves", PropertyType.Count), Property("Loss", PropertyType.Money) with { Timeline = Timeline.Period });

    [Fact]
    public void A_constant_has_its_value_unit_and_witnesses_in_its_documentation()
    {
        var claim = Claim(Number("700000000"), "leaves") with
        {
            Evidence = new([Witness("Gazette2023", 87, "over 700 million", Hedge.Over), Witness("Courier", 30, "at most 700 million", Hedge.AtMost), Witness("Courier", 31, "700 million")]),
        };

        Assert.Contains(
            """
                    /// <summary>Leaves of it.</summary>
                    /// <remarks>700,000,000 leaves. The Gazette, 2023-09-04, line 87: over (over 700 million); Courier, 2023-09, line 30: at most (at most 700 million); Courier, 2023-09, line 31 (700 million).</remarks>
                    public const long Leaves = 700_000_000;

            """.ReplaceLineEndings("\n"),
            Emit(Fact("Leaves", claim)) + "\n",
            StringComparison.Ordinal);
    }

    [Fact]
    public void Who_says_it_when_and_with_what_note_is_told_too()
    {
        var claim = Claim(Number("5"), "leaves") with { SaidBy = "Somebody", SaidOn = PartialDate.Parse("2023-07"), AsOf = PartialDate.Parse("2023-06"), Note = "Counted twice." };

        Assert.Contains(
            "<remarks>5 leaves, as of 2023-06, said by Somebody on 2023-07. The Gazette, 2023-09-04, line 12 (some words). Counted twice. Facts has another claim.</remarks>",
            Emit(Fact("Leaves", claim, Claim(Number("6"), "leaves") with { IsLead = false, Rank = Rank.Rejected })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_is_an_interval_with_both_ends()
    {
        var files = Files(SchemaOf(Tree), Entity("Oak", "Tree", Fact("Leaves", Claim(Range("10", "2000"), "leaves"))));

        Assert.Contains("<remarks>10 to 2,000 leaves. ", files[^1], StringComparison.Ordinal);
        Assert.Equal("[10, 2000] Range", GeneratedCode.Run(files, "return Oak.Leaves + \" \" + Oak.Facts.Leaves.State;"));
    }

    [Fact]
    public void A_revisable_property_is_no_constant()
    {
        var kind = Kind("Tree", Property("Leaves", PropertyType.Count) with { Revisable = true });

        Assert.Contains("public static long Leaves => 5;", EntityEmitter.Emit(Entity("Oak", "Tree", Fact("Leaves", Claim(Number("5"), "leaves"))), kind, Context(kind)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finite_ratio_is_a_constant_and_an_endless_one_is_exact()
    {
        var kind = Kind("Tree", Property("Half", PropertyType.Ratio), Property("Third", PropertyType.Ratio));
        var files = Files(SchemaOf(kind), Entity("Oak", "Tree", Fact("Half", Claim(Number("1/2"), "times")), Fact("Third", Claim(Number("1/3"), "times"))));

        Assert.Equal("0.5 1/3 1/3", GeneratedCode.Run(files, "const decimal half = Oak.Half; return Show(half) + \" \" + Oak.Third + \" \" + Oak.Record.Third;"));
    }

    [Theory]
    [InlineData(Status.Plan, "Oak.Leaves is no outcome but a plan: use Oak.Planned.Leaves, or see Oak.Facts.Leaves.")]
    [InlineData(Status.Forecast, "Oak.Leaves is no outcome but a forecast: use Oak.Forecast.Leaves, or see Oak.Facts.Leaves.")]
    [InlineData(Status.Estimate, "Oak.Leaves is no outcome but an estimate: use Oak.Estimated.Leaves, or see Oak.Facts.Leaves.")]
    [InlineData(Status.Opinion, "Oak.Leaves has no value, only a claim of status opinion: see Oak.Facts.Leaves.")]
    [InlineData(Status.Denied, "Oak.Leaves has no value, only a claim of status denied: see Oak.Facts.Leaves.")]
    public void What_is_no_outcome_says_where_it_is(Status status, string reason) =>
        Assert.Equal(
            [$"CS0619: 'Oak.Leaves' is obsolete: '{reason}'"],
            Use("Oak.Leaves", Fact("Leaves", Claim(Number("5"), "leaves") with { Status = status })));

    [Fact]
    public void A_declared_conflict_says_so() =>
        Assert.Equal(
            ["CS0619: 'Oak.Leaves' is obsolete: 'The sources disagree on Oak.Leaves, and which is right is open: see Oak.Facts.Leaves.'"],
            Use("Oak.Leaves", Fact("Leaves", Claim(Number("5"), "leaves") with { IsLead = false }, Claim(Number("6"), "leaves") with { IsLead = false }) with { IsConflict = true }));

    [Theory]
    [InlineData(ClaimValueKind.Unknown, "a source says that it is not known")]
    [InlineData(ClaimValueKind.None, "a source says that there is none")]
    public void What_is_unknown_or_none_says_so(ClaimValueKind kind, string state) =>
        Assert.Equal(
            [$"CS0619: 'Oak.Leaves' is obsolete: 'Oak.Leaves has no value, {state}: see Oak.Facts.Leaves.'"],
            Use("Oak.Leaves", Fact("Leaves", Claim(new ClaimValue(kind, ""), "leaves"))));

    [Fact]
    public void A_plan_of_a_period_is_reached_in_its_own_class()
    {
        var plan = At("Loss", "2025", Claim(Number("5"), "USD") with { Status = Status.Plan });

        Assert.Equal(
            ["CS0619: 'Oak.Loss.In2025' is obsolete: 'Oak.Loss.In2025 is no outcome but a plan: use Oak.Planned.Loss.In2025, or see Oak.Facts.Loss[\"2025\"].'"],
            Use("Oak.Loss.In2025", plan));
        Assert.Empty(Use("Oak.Planned.Loss.In2025", plan));
    }

    [Fact]
    public void A_retired_member_names_its_replacement()
    {
        var entity = Entity("Oak", "Tree") with { Retired = new([new CompiledRetiredMember("Foliage", "Oak.Leaves", "It was renamed.")]) };

        Assert.Contains(
            "CS0619: 'Oak.Foliage' is obsolete: 'Oak.Foliage is gone: It was renamed. Use Oak.Leaves.'",
            GeneratedCode.Errors(Files(SchemaOf(Tree), entity), "class User { object X = Oak.Foliage; }"));
    }

    [Fact]
    public void A_retired_entity_names_its_replacement()
    {
        var dataset = Trees with { Retired = new([new RetiredName("Yew", "Oak", "There was one tree.", 0)]) };

        Assert.Equal(
            ["CS0619: 'Yew' is obsolete: 'Yew is gone: There was one tree. Use Oak.'"],
            GeneratedCode.Errors(Files(dataset, SchemaOf(Tree), Entity("Oak", "Tree")), "class User { Type X = typeof(Yew); }").Where(static error => error.StartsWith("CS06", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_public_member_is_documented()
    {
        var files = Files(SchemaOf(Tree), Entity("Oak", "Tree", Fact("Leaves", Claim(Number("5"), "leaves")), At("Loss", "2025", Claim(Number("5"), "USD") with { Status = Status.Plan })));
        var compilation = GeneratedCode.Compile(files, "", Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("CS8019", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress)]));

        Assert.Empty(compilation.GetDiagnostics().Select(static diagnostic => diagnostic.ToString()));
    }

    private static EmitContext Context(params KindSpec[] kinds) => EmitContext.Of(Trees, SchemaOf(kinds), [Gazette, Courier]);

    private static string Emit(params CompiledFact[] facts) => EntityEmitter.Emit(Entity("Oak", "Tree", facts), Tree, Context(Tree));

    private static IEnumerable<string> Use(string member, CompiledFact fact) =>
        GeneratedCode.Errors(Files(SchemaOf(Tree), Entity("Oak", "Tree", fact)), "public class User { public object X = " + member + "; }");
}
