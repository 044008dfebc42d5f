using System.Text.Json.Nodes;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using static Dataset.Tool.EditorSchemas.JsonSchema;

namespace Dataset.Tool.EditorSchemas;

/// <summary>The schema of entity files: the facts of each kind, with the names of all entities and sources.</summary>
internal static class EntitySchema
{
    /// <summary>The schema of a dataset's entity files.</summary>
    public static JsonObject Of(CompiledDataset dataset)
    {
        var definitions = new JsonObject
        {
            ["date"] = Date("A partial date: 2023, 2023-07, 2023-07-19, 2023-Q2, 2013-late, 2019-summer, 198X, 198X-early, ../2017, 2021-11/2022-01; ~ for about."),
            ["entity"] = EntityNames(dataset, "An entity of the dataset.", static _ => true),
            ["status"] = OneOf("What kind of statement it is; actual where it is not said.", WordMeanings.Statuses),
            ["rank"] = OneOf("Editorial judgement; needs a reason.", WordMeanings.Ranks),
            ["base"] = Mapping("What a relative date counts from; may count from another.", ["line", "text"], ("line", Line()), ("text", Phrase()), ("base", Ref("base"))),
            ["evidence"] = List("Its witnesses: source, line and the words that carry the value.", Witness(dataset), atLeast: 1),
        };
        var body = Mapping(
            $"An entity of {dataset.Dataset?.Name ?? "the dataset"}.",
            ["entity", "kind", "summary"],
            ("entity", Identifier("The entity's name, a C# identifier; the file is called like it.")),
            ("kind", OneOf("The type of the entity; the file lies in a folder of that name.", dataset.Schema.Kinds.Select(static kind => (kind.Name, kind.Summary)))),
            ("names", Mapping("Every form in which the sources print the name, misprints too.", [], ("en", PrintedNames("English")), ("zh", PrintedNames("Chinese")))),
            ("summary", Text("What it is, in a sentence; becomes the doc comment.")),
            ("facts", new JsonObject { ["description"] = "Its facts, by property.", ["type"] = "object" }));
        body["allOf"] = new JsonArray(dataset.Schema.Kinds.Select(kind => (JsonNode)OfKind(dataset, kind, definitions)).ToArray());
        body["definitions"] = definitions;
        return Document($"{dataset.Dataset?.Name}: entity", body);
    }

    private static JsonObject OfKind(CompiledDataset dataset, KindSpec kind, JsonObject definitions)
    {
        var required = kind.Properties.Where(static property => property.Required).Select(static property => property.Name).ToList();
        var facts = Mapping(kind.Summary, required, kind.Properties.Select(property => (property.Name, Property(dataset, property, definitions))).ToArray());
        var then = new JsonObject { ["properties"] = new JsonObject { ["facts"] = facts } };
        if (required.Count > 0)
        {
            then["required"] = new JsonArray("facts");
        }

        return new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = kind.Name } }, ["required"] = new JsonArray("kind") },
            ["then"] = then,
        };
    }

    private static JsonObject Property(CompiledDataset dataset, PropertySpec property, JsonObject definitions)
    {
        var values = DefinitionOf(property);
        var name = values + "Fact";
        if (!definitions.ContainsKey(name))
        {
            var claims = new List<JsonObject> { Ref(values + "Claim"), ListOf("claims", "All claims, where statements differ.") };
            if (property.Many)
            {
                claims.Add(ListOf("values", "One claim a value."));
            }

            // No description of their own: an editor would show it in place of the property's.
            definitions[values + "Claim"] = Claim(dataset, property);
            definitions[name] = new JsonObject { ["anyOf"] = new JsonArray(claims.ToArray<JsonNode>()) };

            JsonObject ListOf(string key, string description) => Undescribed(Mapping("", [key], (key, List(description, Ref(values + "Claim"), atLeast: 1))));
        }

        var unit = property.Unit is { } unitName && dataset.Schema.FindUnit(unitName) is { } found ? $" In {found.Name}: {found.Summary}." : "";
        var description = $"{property.Summary}{unit} ({Words.For(property.Type)}{(property.Role == PropertyRole.None ? "" : ", " + Words.For(property.Role))})";
        return property.Timeline == Timeline.None
            ? Ref(name, description)
            : Names(description + (property.Timeline == Timeline.Period ? " By period: 2022, 2023-Q1, 2021-11/2022-01, P18M." : " By point in time: 2023-07, 2023-07-19."), Ref(name));
    }

    // Properties with the same values share one definition: a schema of hundreds would otherwise be megabytes.
    private static string DefinitionOf(PropertySpec property) =>
        Words.For(property.Type)
        + string.Concat(property.Kinds.Select(static kind => kind))
        + (property.OneOf.Count > 0 ? "Of" + property.Name + string.Concat(property.OneOf.Select(static text => text.Length)) : "")
        + (property.Many ? "Many" : "");

    private static JsonObject Claim(CompiledDataset dataset, PropertySpec property)
    {
        var keys = new List<(string, JsonObject)> { ("value", Value(dataset, property)) };
        if (property.IsNumeric)
        {
            keys.Add(("valueMax", Number("The upper end of a range.")));
            keys.Add(("step", Number("The step of precision, where it is not that of the last digit; needs a reason.")));
        }

        if (property.Type == PropertyType.Money)
        {
            keys.Add(("unit", OneOf("Only to say that no currency is printed.", [(UnitSpec.Unstated, "The words print no currency.")])));
        }

        keys.AddRange(
        [
            ("status", Ref("status")),
            ("asOf", Ref("date", "The day a stock holds for, or the deadline of a plan.")),
            ("saidBy", Ref("entity", "Who says it, if not the author.")),
            ("saidOn", Ref("date", "When it was said.")),
            ("rank", Ref("rank")),
            ("reason", Text("Why the claim has its rank or step.")),
            ("note", Text("A note for readers.")),
            ("evidence", Ref("evidence")),
        ]);
        return Undescribed(Mapping("", ["value", "evidence"], [.. keys]));
    }

    private static JsonObject Undescribed(JsonObject schema)
    {
        schema.Remove("description");
        return schema;
    }

    private static JsonObject Value(CompiledDataset dataset, PropertySpec property)
    {
        var absent = OneOf("", WordMeanings.Absent);
        return property.Type switch
        {
            PropertyType.Date => Date("A partial date, unknown or none.", absent),
            PropertyType.Entity => EntityNames(dataset, $"An entity of kind {string.Join(", ", property.Kinds)}; unknown or none.", entity => property.Kinds.Contains(entity.Kind), WordMeanings.Absent),
            PropertyType.Text when property.OneOf.Count > 0 => OneOf("One of the texts of the schema; unknown or none.", property.OneOf.Select(static text => (text, "")).Concat(WordMeanings.Absent)),
            PropertyType.Text => Scalar("Words, unknown or none."),
            _ => Number("A number such as 700_000_000, 2.98 or 1/3; unknown or none.", absent),
        };
    }

    private static JsonObject Witness(CompiledDataset dataset) => Mapping(
        "A witness.",
        ["source", "line", "text"],
        ("source", OneOf("The source's name.", SourceNames(dataset))),
        ("line", Line()),
        ("text", Phrase()),
        ("hedge", OneOf("The vagueness in the words.", WordMeanings.Hedges)),
        ("base", Ref("base")),
        ("context", List("Further words that name the subject, another entity, the period or the currency.", Mapping("Words elsewhere in the source.", ["line", "text"], ("line", Line()), ("text", Phrase())))),
        ("nth", Ordinal("Which of several figures of the right type is meant, from 1.")),
        ("repair", Text("What the words would read had the page not garbled them; needs a reason.")),
        ("reason", Text("Why the repair is certain.")));

    /// <summary>The names of all sources, each with what it is.</summary>
    public static IEnumerable<(string Word, string Meaning)> SourceNames(CompiledDataset dataset) =>
        dataset.Sources.Select(static source => (source.Name, $"{source.Publisher}, {source.Published}: {source.Title}"));

    private static JsonObject EntityNames(CompiledDataset dataset, string description, Func<CompiledEntity, bool> admits, IEnumerable<(string, string)>? others = null)
    {
        var names = dataset.Entities.Where(admits).Select(static entity => (entity.Name, entity.Summary)).Concat(others ?? []).ToList();
        return names.Count == 0 ? Text(description) : OneOf(description, names);
    }

    /// <summary>A C# identifier.</summary>
    public static JsonObject Identifier(string description) => new() { ["description"] = description, ["type"] = "string", ["pattern"] = "^[A-Z][A-Za-z0-9]*$" };

    private static JsonObject Line() => Ordinal("The line of the source, from 1.");

    private static JsonObject Phrase() => Text($"The words, to the letter, in quotes: a figure with its nearest words, at most {Phrases.MaxLength} characters.");

    private static JsonObject PrintedNames(string language) => AnyOf($"Printed forms in {language}.", [Scalar("A printed form."), List("Printed forms.", Scalar("A printed form."))]);
}
