using static Dataset.Generator.Tests.Emit.CompiledModels;

namespace Dataset.Generator.Tests.Emit;

public sealed class RecordTests
{
    private static readonly IReadOnlyList<string> Woods = Files(
        SchemaOf(
            Kind("Tree", Property("Leaves", PropertyType.Count), Property("Parent", PropertyType.Entity), Property("Height", PropertyType.Duration) with { Required = true }),
            Kind("Forest", Property("Trees", PropertyType.Entity) with { Many = true, Kinds = new(["Tree", "Forest"]) })),
        Entity("Oak", "Tree", Fact("Leaves", Claim(Number("5"), "leaves")), Fact("Parent", Claim(Reference("Elm"))), Fact("Height", Claim(Number("12.5"), "years"))),
        Entity("Elm", "Tree", Fact("Leaves", Claim(Range("5", "7"), "leaves")), Fact("Parent", Claim(Reference("Oak")))),
        Entity("Sherwood", "Forest", Fact("Trees", Claim(Reference("Oak")), Claim(Reference("Elm")), Claim(Reference("Sherwood")))));

    [Theory]
    [InlineData("string.Join(\",\", Tree.All)", "Elm,Oak")]
    [InlineData("string.Join(\",\", TreesDataset.Entities)", "Elm,Oak,Sherwood")]
    [InlineData("string.Join(\",\", Sherwood.Trees)", "Oak,Elm,Sherwood")]
    [InlineData("Oak.Record.Leaves + \"|\" + Elm.Record.Leaves + \"|\" + Elm.Facts.Leaves.Lead.Range()", "5||[5, 7]")]
    [InlineData("Oak.Record.Parent.Parent.Parent", "Elm")]
    [InlineData("Oak.Record.Equals(Tree.Find(\"Oak\")) && Oak.Record != Elm.Record && Oak.Record.GetHashCode() == Tree.Find(\"Oak\").GetHashCode()", "True")]
    [InlineData("Tree.TryFind(\"Ash\", out _) + \" \" + TreesDataset.TryFind(\"Oak\", out var tree) + \" \" + tree", "False True Oak")]
    [InlineData("Tree.Find(\"Ash\")", "KeyNotFoundException: There is no Tree 'Ash'.")]
    [InlineData("Show(Oak.Record.Height)", "12.5")]
    [InlineData("Elm.Record.Height", "InvalidOperationException: Elm.Height has no single actual value: not stated.")]
    [InlineData("TreesDataset.Facts.Count + \" \" + TreesDataset.Version + \" \" + TreesDataset.Digest.Length", "6 1.2.3 64")]
    [InlineData("TreesDataset.FindSource(\"Courier\").DependsOn[0]", "Gazette2023")]
    [InlineData("string.Join(\",\", TreesDataset.Units.Select(unit => unit.Name))", "USD,CNY,leaves,percent,years,times,place")]
    [InlineData("string.Join(\",\", Oak.Record.Names.Select(name => name.Language + \":\" + name))", "en:Oak,zh:樹")]
    [InlineData("Oak.Record.Dataset + \" \" + Oak.Record.Kind + \" \" + Oak.Record.Summary", "Trees Tree The entity Oak.")]
    [InlineData("string.Join(\",\", TreesDataset.Facts.Select(fact => fact.Entity + \".\" + fact.Property + \"=\" + fact.ValueText + \" \" + fact.Unit))", "Elm.Leaves=5..7 leaves,Elm.Parent=Oak ,Oak.Leaves=5 leaves,Oak.Parent=Elm ,Oak.Height=12.5 years,Sherwood.Trees=Oak; Elm; Sherwood ")]
    public void Rows_answer(string expression, string expected) => Assert.Equal(expected, GeneratedCode.Run(Woods, "return (" + expression + ").ToString();"));

    [Fact]
    public void The_digest_tells_datasets_apart()
    {
        var schema = SchemaOf(Kind("Tree", Property("Leaves", PropertyType.Count)));
        string Digest(string leaves) => GeneratedCode.Run(Files(schema, Entity("Oak", "Tree", Fact("Leaves", Claim(Number(leaves), "leaves")))), "return TreesDataset.Digest;");

        Assert.Equal(Digest("5"), Digest("5"));
        Assert.NotEqual(Digest("5"), Digest("6"));
    }

    [Fact]
    public void A_library_that_does_not_know_the_format_is_a_compile_error() =>
        Assert.Contains(
            GeneratedCode.Errors([.. Woods.Select(static file => file.Replace("DatasetFormat.Version1", "DatasetFormat.Version0", StringComparison.Ordinal))]),
            static error => error.StartsWith("CS0117: 'DatasetFormat' does not contain a definition for 'Version0'", StringComparison.Ordinal));
}
