using System.Globalization;
using System.Text.Json.Nodes;
using Dataset.Schema.Compiled;
using Dataset.Tool.Output;
using static Dataset.Tool.EditorSchemas.JsonSchema;

namespace Dataset.Tool.EditorSchemas;

/// <summary>A schema for each sort of file of a dataset, from the dataset's own kinds, units, entities and sources.</summary>
internal static class EditorSchemaFiles
{
    /// <summary>Name and text of each file, by name.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(CompiledDataset dataset) =>
    [
        ("checks.json", Write(Checks(dataset))),
        ("dataset.json", Write(DatasetFile(dataset))),
        ("entity.json", Write(EntitySchema.Of(dataset))),
        ("schema.json", Write(SchemaFile(dataset))),
        ("source.json", Write(Card(dataset))),
    ];

    private static string Write(JsonObject schema)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        JsonOutput.Write(text, JsonOutput.Indented, json => schema.WriteTo(json));
        return text.ToString();
    }

    private static JsonObject DatasetFile(CompiledDataset dataset) => Document($"{dataset.Dataset?.Name}: dataset.yaml", Mapping(
        "The dataset's own file.",
        ["dataset", "namespace", "version", "licence", "sources"],
        ("dataset", EntitySchema.Identifier("The dataset's name.")),
        ("namespace", Text("The namespace of the generated code.")),
        ("version", Scalar("The data's semantic version: major where a name or constant is gone or changed, minor where something is added, patch otherwise.")),
        ("licence", Text("The data's licence, an SPDX expression.")),
        ("title", Text("What the dataset is called.")),
        ("summary", Text("What it holds.")),
        ("sources", Text("The folder of source cards, relative to this file.")),
        ("reservedNames", List("Root namespaces that would win over a type of that name.", Text("A name that no entity may have."))),
        ("retired", List("Names that are gone and must not come back with another meaning.", Mapping(
            "A name that is gone.",
            ["name", "reason"],
            ("name", Text("An entity, or Entity.Member.")),
            ("replacement", Text("What to use instead.")),
            ("reason", Text("Why it is gone.")))))));

    private static JsonObject Checks(CompiledDataset dataset) => Document($"{dataset.Dataset?.Name}: checks.yaml", List("Checks and declared conflicts.", AnyOf("A check, or a conflict.",
    [
        Mapping(
            "A relation that must hold.",
            ["check", "because"],
            ("check", Text("expr = expr, also != < <=; + - * /, sum count min max abs days months years, Entity.Property[periods], numbers with unit.")),
            ("because", Text("Why it must hold.")),
            ("fails", Text("Why it is known not to hold."))),
        Mapping(
            "An open disagreement between claims.",
            ["conflict", "because"],
            ("conflict", List("The facts that disagree: Entity.Property or Entity.Property[period].", Text("A fact."), atLeast: 1)),
            ("because", Text("What disagrees."))),
    ])));

    private static JsonObject SchemaFile(CompiledDataset dataset)
    {
        var kinds = dataset.Schema.Kinds.Select(static kind => (kind.Name, kind.Summary)).Concat(dataset.Schema.Groups.Select(static group => (group.Name, "A group: " + string.Join(", ", group.Kinds)))).ToList();
        var kindNames = AnyOf("A kind or group, or a list of them.", [OneOf("A kind or group.", kinds), List("Kinds and groups.", OneOf("A kind or group.", kinds), atLeast: 1)]);
        var property = Mapping(
            "A property.",
            ["type", "summary"],
            ("type", OneOf("What its values are.", WordMeanings.Types)),
            ("unit", OneOf("The unit of its values.", dataset.Schema.Units.Select(static unit => (unit.Name, unit.Summary)))),
            ("kind", kindNames),
            ("many", Flag("Whether it has several values at once.")),
            ("timeline", OneOf("Whether it has values by time.", WordMeanings.Timelines)),
            ("role", OneOf("How its number relates to its words.", WordMeanings.Roles)),
            ("oneOf", List("The texts it may have.", Scalar("A text."), atLeast: 1)),
            ("min", Number("Its least value.")),
            ("max", Number("Its greatest value.")),
            ("required", Flag("Whether each entity of the kind must have it.")),
            ("revisable", Flag("Whether later versions may change the value within a major version.")),
            ("summary", Text("What it says; becomes the doc comment.")));
        var unit = Mapping(
            "A unit.",
            ["type", "summary"],
            ("type", OneOf("The type of the properties that may use it.", WordMeanings.Types)),
            ("words", List("Every word by which sources print it.", Scalar("A word."))),
            ("summary", Text("What it is.")));
        return Document($"{dataset.Dataset?.Name}: schema.yaml", Mapping(
            "The dataset's units and kinds.",
            ["kinds"],
            ("units", Names("Units by name.", unit)),
            ("groups", Names("Named groups of kinds.", List("Kinds, and groups declared before.", Text("A kind or group."), atLeast: 1))),
            ("kinds", Names("Kinds of entities by name.", Mapping("A kind.", ["summary"], ("summary", Text("What its entities are; becomes the doc comment.")), ("properties", Names("Its properties by name.", property)))))));
    }

    private static JsonObject Card(CompiledDataset dataset)
    {
        var types = WordMeanings.Types.Select(type => (type.Word, Units: dataset.Schema.Units.Where(unit => Schema.Language.Words.For(unit.Type) == type.Word).Select(static unit => (unit.Name, unit.Summary)).ToList())).Where(static type => type.Units.Count > 0);
        var lines = new JsonObject { ["description"] = "Lines, first-last, from 1.", ["type"] = "string", ["pattern"] = "^[0-9]+-[0-9]+$" };
        return Document($"{dataset.Dataset?.Name}: source card", Mapping(
            "A source: one article, pinned by its digest.",
            ["source", "key", "file", "sha256", "title", "publisher", "published", "lang", "body"],
            ("source", new JsonObject { ["description"] = "The source's name; the file is called like it.", ["type"] = "string", ["pattern"] = "^[A-Z][A-Za-z0-9_]*$" }),
            ("key", Scalar("The article's number, used in exports.")),
            ("file", Text("The name of the article's file.")),
            ("sha256", Scalar("The article's digest, 64 lower-case hexadecimal digits.")),
            ("title", Scalar("The article's title.")),
            ("publisher", Text("Who published it.")),
            ("author", AnyOf("Who wrote it.", [Text("A name."), List("Names.", Text("A name."), atLeast: 1)])),
            ("url", Text("Where it was published.")),
            ("published", Date("The day of publication, as exactly as known.")),
            ("basis", Text("How the day is known, where the page prints none.")),
            ("lang", OneOf("The language of its reader.", [("zh", "Chinese"), ("en", "English")])),
            ("body", lines),
            ("exclude", AnyOf("Lines of the body that are none of it.", [(JsonObject)lines.DeepClone(), List("Stretches of lines.", (JsonObject)lines.DeepClone())])),
            ("noise", Mapping("What a conversion left in the text.", [], ("bracketedLatin", Flag("Lower-case Latin letters in brackets are noise.")))),
            ("dependsOn", List("Sources that this one copies: no independent witness.", OneOf("A source.", EntitySchema.SourceNames(dataset)))),
            ("defaultUnits", Mapping("The unit of a type where the words print none.", [], types.Select(static type => (type.Word, OneOf("A unit.", type.Units))).ToArray())),
            ("fiscalYear", Mapping("The months of one fiscal year, by which all others are read.", ["name", "months"], ("name", Ordinal("The year it is named for: 2023.")), ("months", Date("Its twelve months: 2022-07/2023-06.")))),
            ("waivers", List("Numerals of the body that are deliberately no facts.", Mapping(
                "A waiver.",
                ["line", "text", "category"],
                ("line", Ordinal("The line, from 1.")),
                ("text", Text("The words around the numeral, in quotes.")),
                ("category", OneOf("Why it is no fact.", WordMeanings.WaiverCategories)))))));
    }
}
