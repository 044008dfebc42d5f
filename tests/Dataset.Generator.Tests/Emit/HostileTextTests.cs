using static Dataset.Generator.Tests.Emit.CompiledModels;

namespace Dataset.Generator.Tests.Emit;

/// <summary>Every text of a dataset hostile at once: it compiles without a warning, says the same at run time, and adds no type.</summary>
public sealed class HostileTextTests
{
    private static readonly SchemaSpec Schema = SchemaOf(Kind("Tree", Property("Words", PropertyType.Text), Property("Leaves", PropertyType.Count))) with
    {
        Units = new([new UnitSpec("leaves", PropertyType.Count, default, Hostile.Texts[1], 0)]),
    };

    public static TheoryData<string> HostileTexts => new(Hostile.Texts);

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Texts_come_back_and_nothing_else_compiles(string text)
    {
        var files = Emit(text);
        var escaped = CSharpLiteral.Text(text);

        Assert.Empty(GeneratedCode.Errors(files));
        Assert.Equal("True True True True True True True", GeneratedCode.Run(files, $$"""
            var expected = {{escaped}};
            var claim = Oak.Facts.Words.Claims[0];
            return string.Join(" ", Oak.Words == expected, Oak.Record.Summary == expected, Oak.Record.Names[0].Text == expected, claim.Note == expected,
                claim.Evidence[0].Text == expected, claim.Evidence[0].Phrases[1].Text == expected, TreesDataset.Sources[0].Title == expected);
            """));
        Assert.Equal(
            "Oak,Tree,TreeFacts,TreesDataset",
            GeneratedCode.Run(files, "return string.Join(\",\", typeof(Oak).Assembly.GetTypes().Where(t => t.Namespace == \"Woods.Data\" && !t.IsNested).Select(t => t.Name).OrderBy(n => n, StringComparer.Ordinal));"));
    }

    private static IReadOnlyList<string> Emit(string text)
    {
        var claim = Claim(Text(text)) with
        {
            Note = text,
            Reason = text,
            Evidence = new([Witness("Source", 3, text, Hedge.None, null, new CompiledPhrase(false, 4, text)) with { Repair = text }]),
        };
        var entity = Entity("Oak", "Tree", Fact("Words", claim)) with
        {
            Summary = text,
            Names = new([new CompiledName("en", text)]),
            Retired = new([new CompiledRetiredMember("Gone", "", text)]),
        };
        var source = Gazette with { Name = "Source", Title = text, Publisher = text, Author = text, Url = text, Basis = text, ArticleFile = text };
        var kind = Schema.Kinds[0] with { Summary = text, Properties = Schema.Kinds[0].Properties.Select(property => property with { Summary = text }).ToEquatableArray() };
        var schema = Schema with { Kinds = new([kind]) };
        var dataset = Trees with { Summary = text, Title = text, Licence = text };
        var context = EmitContext.Of(dataset, schema, [source]);
        return
        [
            DatasetEmitter.Emit(dataset, schema, [source]),
            KindEmitter.Emit(kind, new(["Oak"]), context),
            FactsClassEmitter.Emit(kind, context),
            EntityEmitter.Emit(entity, kind, context),
        ];
    }
}
