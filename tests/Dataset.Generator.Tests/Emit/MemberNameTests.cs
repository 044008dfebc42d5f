using static Dataset.Generator.Tests.Emit.CompiledModels;

namespace Dataset.Generator.Tests.Emit;

/// <summary>Names that meet: the schema's rule refuses them, and even so the code compiles by a rule of its own.</summary>
public sealed class MemberNameTests
{
    public static TheoryData<string> TakenNames => new(Dataset.Schema.Language.GeneratedNames.Members);

    [Theory]
    [MemberData(nameof(TakenNames))]
    [InlineData("Tree")]
    [InlineData("TreeFacts")]
    [InlineData("Oak")]
    public void A_property_called_like_a_generated_member_gets_another_name(string property)
    {
        var kind = Kind("Tree", Property(property, PropertyType.Count));
        var files = Files(SchemaOf(kind), Entity("Oak", "Tree", Fact(property, Claim(Number("5"), "leaves"))));

        Assert.Empty(GeneratedCode.Errors(files));
        Assert.Equal("5 " + property, GeneratedCode.Run(files, $"return Oak.{property}Value + \" \" + Oak.Record.AllFacts[0].Property;"));
    }

    [Fact]
    public void A_property_may_be_called_like_another_kind()
    {
        var files = Files(
            SchemaOf(Kind("Tree"), Kind("Nest", Property("Tree", PropertyType.Entity))),
            Entity("Oak", "Tree"), Entity("Aerie", "Nest", Fact("Tree", Claim(Reference("Oak")))));

        Assert.Equal("Oak Oak", GeneratedCode.Run(files, "return Aerie.Tree + \" \" + Aerie.Record.Tree;"));
    }

    [Fact]
    public void A_name_that_is_no_identifier_is_a_failure_and_never_code() =>
        Assert.Throws<ArgumentException>(() => CodeName.Of("Oak { } class Evil"));
}
