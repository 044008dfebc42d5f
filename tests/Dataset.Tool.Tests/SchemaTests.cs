using System.Text.Json;
using Dataset.Schema.Language;
using Dataset.Tool.EditorSchemas;

namespace Dataset.Tool.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void One_schema_for_each_sort_of_file()
    {
        using var sample = TemporarySample.Create();
        Assert.Equal(
            "wrote data/.schema/checks.json\nwrote data/.schema/dataset.json\nwrote data/.schema/entity.json\nwrote data/.schema/schema.json\nwrote data/.schema/source.json\n",
            sample.Run("schema").Fine().Out);
        Assert.Equal("", sample.Run("schema", "data", "--check").Fine().Out);
    }

    [Fact]
    public void A_schema_that_is_not_of_the_data_as_it_is_is_told()
    {
        using var sample = TemporarySample.Create();
        sample.Run("schema").Fine();
        sample.Write("data/entities/Company/Another.yaml", "entity: Another\nkind: Company\nsummary: A firm.\n");
        Assert.Equal(new ToolRun(1, "data/.schema/entity.json is not the schema of the data as it is; run 'dataset schema'\n", ""), sample.Run("schema", "--check"));
    }

    [Fact]
    public void Fmt_and_add_point_files_at_their_schema_once_there_are_schemas()
    {
        using var sample = TemporarySample.Create();
        sample.Run("schema").Fine();
        sample.Run("fmt").Fine();
        Assert.StartsWith("# yaml-language-server: $schema=.schema/dataset.json\ndataset: Harbours\n", sample.Read("data/dataset.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=../../.schema/entity.json\nentity: PortElsa\n", sample.Read("data/entities/Port/PortElsa.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=../data/.schema/source.json\nsource: Harbour2020\n", sample.Read("cards/Harbour2020.yaml"), StringComparison.Ordinal);
        Assert.Equal("7 files; 0 not in canonical form\n", sample.Run("fmt", "--check").Fine().Out);
        sample.Run("add", "entity", "Company", "NewFirm").Fine();
        Assert.StartsWith("# yaml-language-server: $schema=../../.schema/entity.json\nentity: NewFirm\n", sample.Read("data/entities/Company/NewFirm.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_entities_are_the_entities_of_the_admitted_kinds()
    {
        using var sample = TemporarySample.Create();
        sample.Run("schema").Fine();
        using var schema = JsonDocument.Parse(sample.Read("data/.schema/entity.json"));
        var value = schema.RootElement.GetProperty("definitions").GetProperty("entityCompanyClaim").GetProperty("properties").GetProperty("value");
        Assert.Equal(["NorlandDredging", "unknown", "none"], value.GetProperty("enum").EnumerateArray().Select(static name => name.GetString()));
        Assert.Equal("A builder of piers.", value.GetProperty("enumDescriptions")[0].GetString());
    }

    [Fact]
    public void The_words_of_the_language_are_all_explained()
    {
        Assert.Equal(Words.Hedges.Keys.Order(StringComparer.Ordinal), Sorted(WordMeanings.Hedges));
        Assert.Equal(Words.Statuses.Keys.Order(StringComparer.Ordinal), Sorted(WordMeanings.Statuses));
        Assert.Equal(Words.Ranks.Keys.Order(StringComparer.Ordinal), Sorted(WordMeanings.Ranks));
        Assert.Equal(Words.Types.Keys.Order(StringComparer.Ordinal), Sorted(WordMeanings.Types));
        Assert.Equal(Words.Timelines.Keys.Order(StringComparer.Ordinal), Sorted(WordMeanings.Timelines));
        Assert.Equal(Words.Roles.Keys.Order(StringComparer.Ordinal), Sorted(WordMeanings.Roles));
        Assert.Equal(Words.WaiverCategories.Keys.Order(StringComparer.Ordinal), Sorted(WordMeanings.WaiverCategories));
    }

    [Theory]
    [InlineData("claim", "entity.json", "definitions/countClaim/properties")]
    [InlineData("witness", "entity.json", "definitions/evidence/items/properties")]
    [InlineData("property", "schema.json", "properties/kinds/additionalProperties/properties/properties/additionalProperties/properties")]
    [InlineData("card", "source.json", "properties")]
    [InlineData("dataset", "dataset.json", "properties")]
    [InlineData("entity", "entity.json", "properties")]
    public void Keys_are_those_of_the_language(string what, string file, string path)
    {
        using var sample = TemporarySample.Create();
        sample.Run("schema").Fine();
        using var schema = JsonDocument.Parse(sample.Read("data/.schema/" + file));
        var at = path.Split('/').Aggregate(schema.RootElement, static (element, name) => element.GetProperty(name));
        string[] known = what switch
        {
            "claim" => [.. ClaimParser.Keys.Except(["unit"])],
            "witness" => EvidenceParser.Keys,
            "property" => PropertyParser.Keys,
            "card" => SourceParser.Keys,
            "dataset" => DatasetParser.Keys,
            _ => HeaderParser.Keys,
        };
        Assert.Equal(known.Order(StringComparer.Ordinal), at.EnumerateObject().Select(static member => member.Name).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Sorted(IEnumerable<(string Word, string Meaning)> words) => words.Select(static word => word.Word).Order(StringComparer.Ordinal);
}
