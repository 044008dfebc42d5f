using System.Globalization;
using static Dataset.Generator.Tests.Emit.CompiledModels;

namespace Dataset.Generator.Tests.Emit;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void The_files_are_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Sample();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Sample());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_end_alike_and_hold_no_path() =>
        Assert.All(Sample(), static file =>
        {
            Assert.DoesNotContain('\r', file);
            Assert.EndsWith("}\n", file, StringComparison.Ordinal);
            Assert.DoesNotContain("dataset.yaml", file, StringComparison.Ordinal);
        });

    [Fact]
    public void The_order_of_cards_and_entities_on_disk_is_of_no_account()
    {
        var schema = SchemaOf(Kind("Tree"));

        Assert.Equal(DatasetEmitter.Emit(Trees, schema, [Gazette, Courier]), DatasetEmitter.Emit(Trees, schema, [Courier, Gazette]));
        Assert.Equal(KindEmitter.Emit(schema.Kinds[0], new(["Oak", "Elm"]), Context(schema)), KindEmitter.Emit(schema.Kinds[0], new(["Elm", "Oak"]), Context(schema)));
    }

    private static EmitContext Context(SchemaSpec schema) => EmitContext.Of(Trees, schema, [Gazette, Courier]);

    private static IReadOnlyList<string> Sample() => Files(
        SchemaOf(Kind("Tree", Property("Iris", PropertyType.Count), Property("Loss", PropertyType.Money) with { Timeline = Timeline.Period })),
        Entity("Oak", "Tree", Fact("Iris", Claim(Number("-1234567"), "leaves")), At("Loss", "2022-12", Claim(Number("1234.5"), "USD") with { Status = Status.Plan })));
}
