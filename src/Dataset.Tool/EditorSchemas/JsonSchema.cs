using System.Text.Json.Nodes;

namespace Dataset.Tool.EditorSchemas;

/// <summary>Building blocks of JSON Schema, draft 7, the one that editors know best.</summary>
internal static class JsonSchema
{
    /// <summary>The notation of numbers beyond what YAML calls one: 700_000_000, 1/3.</summary>
    private const string NumberPattern = "^-?([0-9]+|[0-9]{1,3}(_[0-9]{3})+)(\\.[0-9]+)?$|^-?[0-9]+/[0-9]+$";

    private const string DatePattern = "^(~?[0-9]{3}[0-9X].*|~?\\.\\./.+)$";

    /// <summary>Some text.</summary>
    public static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = "string", ["minLength"] = 1 };

    /// <summary>Some text, which YAML may take for a number.</summary>
    public static JsonObject Scalar(string description) => new() { ["description"] = description, ["type"] = new JsonArray("string", "number") };

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static JsonObject Flag(string description) => new() { ["description"] = description, ["type"] = "boolean" };

    /// <summary>A whole number from 1.</summary>
    public static JsonObject Ordinal(string description) => new() { ["description"] = description, ["type"] = "integer", ["minimum"] = 1 };

    /// <summary>A number, or one of some words.</summary>
    public static JsonObject Number(string description, params JsonObject[] others) =>
        AnyOf(description, [new JsonObject { ["type"] = "number" }, new JsonObject { ["type"] = "string", ["pattern"] = NumberPattern }, .. others]);

    /// <summary>A partial date, or one of some words.</summary>
    public static JsonObject Date(string description, params JsonObject[] others) =>
        AnyOf(description, [new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 9998 }, new JsonObject { ["type"] = "string", ["pattern"] = DatePattern }, .. others]);

    /// <summary>One of some words, each with what it means.</summary>
    public static JsonObject OneOf(string description, IEnumerable<(string Word, string Meaning)> words)
    {
        var all = words.ToList();
        return new JsonObject
        {
            ["description"] = description,
            ["type"] = "string",
            ["enum"] = new JsonArray(all.Select(static word => (JsonNode)word.Word).ToArray()),
            ["enumDescriptions"] = new JsonArray(all.Select(static word => (JsonNode)word.Meaning).ToArray()),
        };
    }

    /// <summary>What fits one of several.</summary>
    public static JsonObject AnyOf(string description, IEnumerable<JsonObject> schemas) => new() { ["description"] = description, ["anyOf"] = new JsonArray(schemas.ToArray<JsonNode>()) };

    /// <summary>A list.</summary>
    public static JsonObject List(string description, JsonObject item, int atLeast = 0)
    {
        var list = new JsonObject { ["description"] = description, ["type"] = "array", ["items"] = item };
        if (atLeast > 0)
        {
            list["minItems"] = atLeast;
        }

        return list;
    }

    /// <summary>A mapping with a closed set of keys.</summary>
    public static JsonObject Mapping(string description, IEnumerable<string> required, params (string Key, JsonObject Schema)[] keys)
    {
        var mapping = new JsonObject { ["description"] = description, ["type"] = "object", ["additionalProperties"] = false };
        var names = new JsonArray(required.Select(static name => (JsonNode)name).ToArray());
        if (names.Count > 0)
        {
            mapping["required"] = names;
        }

        mapping["properties"] = new JsonObject(keys.Select(static key => KeyValuePair.Create<string, JsonNode?>(key.Key, key.Schema)));
        return mapping;
    }

    /// <summary>A mapping whose keys are names of the author's own.</summary>
    public static JsonObject Names(string description, JsonObject value) => new() { ["description"] = description, ["type"] = "object", ["additionalProperties"] = value };

    /// <summary>A shared definition, here with a description of its own.</summary>
    public static JsonObject Ref(string name, string? description = null)
    {
        var reference = new JsonObject();
        if (description is not null)
        {
            reference["description"] = description;
        }

        reference["$ref"] = "#/definitions/" + name;
        return reference;
    }

    /// <summary>A schema as a document of its own.</summary>
    public static JsonObject Document(string title, JsonObject body)
    {
        var document = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (key, value) in body.ToList())
        {
            body.Remove(key);
            document[key] = value;
        }

        return document;
    }
}
