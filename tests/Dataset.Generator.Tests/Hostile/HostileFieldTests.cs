using Dataset.Generator.Tests.Emit;
using Dataset.Generator.Tests.Pipeline;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>Each text of the language filled with each hostile text, in YAML: refused where it stands, or compiled to code that gives it back and nothing else.</summary>
public sealed class HostileFieldTests
{
    // The places that generated code says again, and how to ask for each.
    private static readonly Dictionary<string, string> Asked = new(StringComparer.Ordinal)
    {
        ["licence"] = "WoodsDataset.Licence",
        ["unitSummary"] = "WoodsDataset.Units[0].Summary",
        ["propertySummary"] = "Oak.Facts.Leaves.Property.Summary",
        ["key"] = "WoodsDataset.Sources[0].Key",
        ["file"] = "WoodsDataset.Sources[0].File",
        ["cardTitle"] = "WoodsDataset.Sources[0].Title",
        ["publisher"] = "WoodsDataset.Sources[0].Publisher",
        ["author"] = "WoodsDataset.Sources[0].Author",
        ["url"] = "WoodsDataset.Sources[0].Url",
        ["basis"] = "WoodsDataset.Sources[0].Basis",
        ["summary"] = "Oak.Record.Summary",
        ["nameEn"] = "Oak.Record.Names[0].Text",
        ["nameZh"] = "Oak.Record.Names[1].Text",
        ["value"] = "Oak.Words",
        ["phrase"] = "Oak.Facts.Words.Evidence[0].Text",
        ["context"] = "Oak.Facts.Leaves.Claims[0].Evidence[0].Phrases[1].Text",
        ["base"] = "Oak.Facts.Planted.Evidence[0].Phrases[1].Text",
        ["note"] = "Oak.Facts.Leaves.Claims[0].Note",
        ["reason"] = "Oak.Facts.Leaves.Claims[0].Reason",
        ["repair"] = "Oak.Facts.Leaves.Claims[0].Evidence[0].Repair",
        ["choice"] = "Oak.Choice",
    };

    private readonly GeneratorRun run = new(HostileDataset.With(new Dictionary<string, string>()), tracksSteps: false);

    public static TheoryData<string> Texts => [.. HostileDataset.Texts];

    [Fact]
    public void The_dataset_is_sound_where_nothing_is_hostile()
    {
        Assert.Empty(run.Messages);
        Assert.Equal("broad and old", GeneratedCode.Run(run.Sources.Values, "return Oak.Words;"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_refused_where_it_stands_or_comes_back(string text)
    {
        var admitted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in HostileDataset.Places.Keys)
        {
            run.Update(HostileDataset.With(new Dictionary<string, string> { [place] = text }));

            Assert.All(run.Messages, message => Assert.Matches(@"^(dataset|schema|checks|Oak|Gazette)\.yaml\([0-9]+,[0-9]+\): error DSET[1-6][0-9]{3}: [^\n\r\u0085\u2028\u2029]+$", message));
            if (run.Messages.Count == 0)
            {
                admitted.Add(place, text);
            }
        }

        // Both are text of the page; the value must be one of the schema's.
        admitted.Remove("oneOf");
        admitted.Remove("choice");
        run.Update(HostileDataset.With(admitted));
        Assert.Empty(run.Messages);
        Assert.Empty(GeneratedCode.Errors(run.Sources.Values));
        var asked = Asked.Where(pair => admitted.ContainsKey(pair.Key)).ToList();
        Assert.Equal(
            "Oak,Tree,TreeFacts,WoodsDataset" + (admitted.ContainsKey("retiredName") ? "" : ",Ash"),
            string.Join(",", GeneratedCode.Run(run.Sources.Values, "return string.Join(\",\", typeof(Oak).Assembly.GetTypes().Where(t => t.Namespace == \"Woods.Data\" && !t.IsNested).Select(t => t.Name));")
                .Split(',').OrderBy(static name => name == "Ash").ThenBy(static name => name, StringComparer.Ordinal)));
        Assert.Equal(
            "",
            GeneratedCode.Run(run.Sources.Values, $"var expected = {CSharpLiteral.Text(text)}; return string.Join(\",\", new[] {{ {string.Join(", ", asked.Select(static pair => $"{pair.Value} == expected ? \"\" : \"{pair.Key}\"").DefaultIfEmpty("\"\""))} }}.Where(s => s.Length > 0));"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_choice_of_the_schema_may_be_any_text(string text)
    {
        run.Update(HostileDataset.With(new Dictionary<string, string> { ["oneOf"] = text, ["choice"] = text }));

        if (run.Messages.Count == 0)
        {
            Assert.Equal("True", GeneratedCode.Run(run.Sources.Values, $"return (Oak.Choice == {CSharpLiteral.Text(text)}).ToString();"));
        }
        else
        {
            Assert.All(run.Messages, static message => Assert.Matches(@"^(schema|Oak)\.yaml\([0-9]+,[0-9]+\): error DSET[1-2][0-9]{3}: ", message));
        }
    }

    // A guard against a test that refuses everything: ordinary nastiness is admitted in every free text.
    [Fact]
    public void Free_texts_admit_what_would_end_a_comment_or_a_literal()
    {
        var free = new[] { "title", "about", "licence", "retiredReason", "unitSummary", "kindSummary", "propertySummary", "cardTitle", "publisher", "author", "url", "basis", "summary", "nameEn", "nameZh", "value", "phrase", "context", "note", "reason", "repairReason", "because", "fails" };
        run.Update(HostileDataset.With(free.ToDictionary(static place => place, static _ => "*/ } \"\"\" </summary> \u2028 {0} \\u0022 //")));

        Assert.Empty(run.Messages);
        Assert.Empty(GeneratedCode.Errors(run.Sources.Values));
    }
}
