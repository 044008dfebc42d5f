using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;
using Dataset.Schema.Tests.Samples;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Rules;

/// <summary>One root cause, one error: what cannot be read blames nobody else.</summary>
public sealed class CascadeTests
{
    private const string CardWithoutBody =
        "source: En\nkey: En\nfile: En.txt\nsha256: '0000000000000000000000000000000000000000000000000000000000000000'\ntitle: A\npublisher: A\npublished: 2024\nlang: en";

    private const string People = "People: { value: 7, evidence: [{ @'7 people' }] }";
    private const string Checks = """
        - check: Widget.People < 10 people
          because: There are few.
        """;

    private const string Maker = "Maker: { value: Acme, evidence: [{ @'Acme', context: [{ line: 6, text: 'x' }] }] }";

    [Theory]
    [InlineData("sources/En.yaml", "source: 'En", "En.yaml «'» DSET1001 this quote is never closed")]
    [InlineData("sources/En.yaml", CardWithoutBody, "En.yaml «" + CardWithoutBody + "» DSET2003 the source card lacks the key 'body'")]
    [InlineData("data/entities/Maker/Acme.yaml", "entity: 'Acme", "Acme.yaml «'» DSET1001 this quote is never closed")]
    [InlineData("data/entities/Maker/Acme.yaml", "entity: Acme\nkind: Maker\nnames: Acme\nsummary: A maker.", "Acme.yaml «Acme» DSET2001 'names' must be a mapping with the keys en, zh, not 'Acme'")]
    [InlineData("data/entities/Maker/Acme.yaml", "entity: Acme\nkind: Makr\nsummary: A maker.\nnames: { en: [Acme] }", "Acme.yaml «Makr» DSET2013 unknown kind 'Makr'; did you mean 'Maker'?")]
    [InlineData("data/entities/Maker/Acme.yaml", "entity: Acmee\nkind: Maker\nsummary: A maker.\nnames: { en: [Acme] }", "Acme.yaml «Acmee» DSET2011 entity 'Acmee' must be in a file Acmee.yaml, not Acme.yaml")]
    [InlineData("data/schema.yaml", "kinds: {", "schema.yaml «{» DSET1001 this { is never closed")]
    [InlineData("data/schema.yaml", "kinds: 1", "schema.yaml «1» DSET2001 'kinds' must be a mapping of names, not '1'")]
    [InlineData("data/dataset.yaml", "dataset: 'Things", "dataset.yaml «'» DSET1001 this quote is never closed")]
    public void A_file_that_cannot_be_read_is_the_only_one_told(string path, string text, string told) =>
        Assert.Equal([told], Told.By(FactWorld.With(People + "\n" + Maker, Checks).With(path, text)));

    [Theory]
    [InlineData("type: count, unit: people, min: 1", "type: count, unit: people, min: one", "schema.yaml «one» DSET2006 'min' must be a number such as 1 or 700_000_000, not 'one'")]
    [InlineData("people: { type: count,", "people: { type: cout,", "schema.yaml «cout» DSET2004 'type' of unit 'people' cannot be 'cout': it is one of count, date, duration, entity, money, number, percent, rank, ratio, text; did you mean 'count'?")]
    [InlineData("Maker: { summary: A maker. }", "Maker: A maker", "schema.yaml «A maker» DSET2001 kind 'Maker' must be a mapping with the keys summary, properties, not 'A maker'")]
    [InlineData("EUR: { type: money,", "EUR: { typ: money,", "schema.yaml «typ» DSET2002 unknown key 'typ' in unit 'EUR', whose keys are type, words, summary; did you mean 'type'?")]
    public void A_part_of_the_schema_that_is_no_good_is_the_only_one_told(string part, string broken, string told)
    {
        var schema = System.Text.Encoding.UTF8.GetString(FactWorld.Base.Files["data/schema.yaml"]);
        Assert.Contains(part, schema, StringComparison.Ordinal);

        Assert.Equal([told], Told.By(FactWorld.With(People + "\n" + Maker, Checks).With("data/schema.yaml", schema.Replace(part, broken, StringComparison.Ordinal))));
    }

    [Fact]
    public void Without_a_schema_only_that_is_told() =>
        Assert.Equal(["dataset.yaml DSET2019 the dataset has no schema.yaml: it declares kinds, properties and units"], Told.By(FactWorld.With(People).Without("data/schema.yaml")));

    [Fact]
    public void Disagreements_that_unread_checks_may_declare_are_not_told() =>
        Assert.Equal(
            ["checks.yaml «[» DSET1001 this [ is never closed"],
            Told.By(FactWorld.With("People: { claims: [{ value: 7, evidence: [{ @'7 people' }] }, { value: 8, evidence: [{ @'8 people' }] }] }", "- conflict: [Widget.People\n")));

    [Fact]
    public void A_claim_that_is_no_good_leaves_the_others_of_its_fact_unjudged_against_one_another() =>
        Assert.Equal(
            "Widget.yaml «prefered» DSET2004 'rank' of a claim of 'People' cannot be 'prefered': it is one of normal, preferred, rejected; did you mean 'preferred'?",
            FactWorld.Judge("People: { claims: [{ value: 7, evidence: [{ @'7 people' }] }, { value: 8, evidence: [{ @'8 people' }] }, { value: 9, rank: prefered, reason: So., evidence: [{ @'9 people' }] }] }"));

    [Fact]
    public void A_witness_that_is_no_good_may_have_told_the_period() =>
        Assert.Equal(
            "Widget.yaml «Enn» DSET6001 unknown source 'Enn'; did you mean 'En'?",
            FactWorld.Judge("Yearly: { 2022: { value: 7, evidence: [{ @'7 people' }, { source: Enn, line: 5, text: '7 people in 2022' }] } }"));

    [Fact]
    public void A_misspelt_property_is_not_missing_too()
    {
        var phobos = System.Text.Encoding.UTF8.GetString(SampleDataset.Base.Files["data/entities/Moon/Phobos.yaml"]);

        Assert.Equal(
            ["Phobos.yaml «Orbit» DSET2012 kind 'Moon' has no property 'Orbit'; did you mean 'Orbits'? / schema.yaml «Orbits» 'Orbits' is declared here"],
            Told.By(SampleDataset.Base.With("data/entities/Moon/Phobos.yaml", phobos.Replace("Orbits:", "Orbit:", StringComparison.Ordinal))));
    }

    [Fact]
    public void Cards_that_depend_on_one_another_are_told_once()
    {
        var world = FactWorld.With(People);
        foreach (var (name, other) in new[] { ("En", "Zh"), ("Zh", "Euro"), ("Euro", "En") })
        {
            var path = $"sources/{name}.yaml";
            world = world.With(path, System.Text.Encoding.UTF8.GetString(world.Files[path]) + $"dependsOn: [{other}]\n");
        }

        Assert.Equal(["En.yaml «Zh» DSET6003 source 'En' cannot depend on 'Zh', which depends on it"], Told.By(world));
    }

    [Fact]
    public void A_failure_of_our_own_is_an_error_at_its_file_and_the_rest_is_judged()
    {
        // A tree without nodes cannot be read from any text, and nothing here expects one.
        var broken = new YamlFile("data/entities/Maker/Acme.yaml", new YamlTree(default), YamlPlaces.None, default);
        var files = FactWorld.With(Maker + "\nPeople: { value: 8, evidence: [{ @'7 people' }] }").Read()
            .Select(file => file.Yaml.Path == broken.Path ? file with { Yaml = broken } : file).ToList();

        var problems = DatasetCompiler.Compile("data/dataset.yaml", files).Problems;

        Assert.Equal([RuleCatalogue.InternalFailure, RuleCatalogue.ValueDiffers], problems.Select(static problem => problem.Rule));
        Assert.StartsWith("data/entities/Maker/Acme.yaml(1,1): error DSET9001: Dataset itself failed, please report it with the file: ", problems[0].ToString(), StringComparison.Ordinal);
    }
}
