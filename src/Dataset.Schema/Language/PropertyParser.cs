using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads one property of a kind.</summary>
public static class PropertyParser
{
    /// <summary>The keys of a property, in canonical order.</summary>
    public static string[] Keys { get; } = ["type", "unit", "kind", "many", "timeline", "role", "oneOf", "min", "max", "required", "revisable", "summary"];

    /// <summary>Reads the property; <c>null</c> where anything about it is no good.</summary>
    internal static PropertySpec? Parse(MappingReader reader, YamlNode name, SchemaDraft draft)
    {
        var before = reader.ProblemCount;
        if (!reader.Expect(Keys) || reader.Required("type") is null)
        {
            return null;
        }

        var unit = reader.Optional("unit");
        var property = new PropertySpec(name.Text, reader.OneOf("type", Words.Types, PropertyType.Text), reader.Required("summary") ?? "", name.Index)
        {
            Unit = unit.Length > 0 ? unit : null,
            Kinds = reader.Find("kind") is { } kind ? draft.ResolveKinds(kind) : default,
            Many = reader.Flag("many"),
            Timeline = reader.OneOf("timeline", Words.Timelines, Timeline.None),
            Role = reader.OneOf("role", Words.Roles, PropertyRole.None),
            OneOf = reader.TextsOf("oneOf"),
            Min = Bound(reader, "min"),
            Max = Bound(reader, "max"),
            Required = reader.Flag("required"),
            Revisable = reader.Flag("revisable"),
        };

        // What does not go together is judged only where each part is good by itself.
        if (reader.ProblemCount > before)
        {
            return null;
        }

        CheckCombinations(reader, property);
        return HasGoodUnit(reader, property, draft) && reader.ProblemCount == before ? property : null;
    }

    private static bool HasGoodUnit(MappingReader reader, PropertySpec property, SchemaDraft draft)
    {
        if (property.Unit is null)
        {
            if (property.Type is PropertyType.Count or PropertyType.Money or PropertyType.Duration)
            {
                reader.Report(RuleCatalogue.InvalidSchema, reader.Node, $"property '{property.Name}' of type {Words.For(property.Type)} needs a unit");
            }

            return true;
        }

        var node = reader.Find("unit")!.Value;
        if (draft.Units.Find(unit => string.Equals(unit.Name, property.Unit, StringComparison.Ordinal)) is not { } found)
        {
            if (!draft.Unread.Contains(property.Unit))
            {
                reader.Report(RuleCatalogue.InvalidSchema, node, $"unknown unit '{property.Unit}'{NearestNames.Suggest(property.Unit, draft.Units.Select(static unit => unit.Name))}");
            }

            return false;
        }

        if (found.Type != property.Type)
        {
            reader.Report(RuleCatalogue.InvalidSchema, node, $"property '{property.Name}' is of type {Words.For(property.Type)}, but its unit '{found.Name}' is of type {Words.For(found.Type)}");
        }

        return true;
    }

    private static void CheckCombinations(MappingReader reader, PropertySpec property)
    {
        Forbid("kind", property.Type != PropertyType.Entity, "only properties of type entity name kinds");
        Forbid("oneOf", property.Type != PropertyType.Text, "only properties of type text list their values");
        Forbid("role", !property.IsNumeric, "only numbers have a role");
        Forbid("min", !property.IsNumeric, "only numbers have bounds");
        Forbid("max", !property.IsNumeric, "only numbers have bounds");
        Forbid("many", property.Many && property.Timeline != Timeline.None, "a timeline has one value for each of its keys");
        if (property.Type == PropertyType.Entity && reader.Find("kind") is null)
        {
            reader.Report(RuleCatalogue.MissingKey, reader.Node, $"property '{property.Name}' of type entity lacks the key 'kind'");
        }

        if (property.Min is { } min && property.Max is { } max && min > max)
        {
            reader.Report(RuleCatalogue.InvalidSchema, reader.Find("max")!.Value, $"the greatest value of '{property.Name}', {NumberNotation.Display(max)}, is below its least, {NumberNotation.Display(min)}");
        }

        void Forbid(string key, bool forbidden, string why)
        {
            if (forbidden && reader.Find(key) is { } node)
            {
                reader.Report(RuleCatalogue.InvalidSchema, node, $"property '{property.Name}' cannot have '{key}': {why}");
            }
        }
    }

    private static Rational? Bound(MappingReader reader, string key)
    {
        if (reader.Find(key) is not { } node)
        {
            return null;
        }

        if (node.Kind == YamlKind.Scalar && !node.IsQuoted && NumberNotation.TryParse(node.Text, out var value))
        {
            return value;
        }

        reader.Report(RuleCatalogue.InvalidNumber, node, $"'{key}' must be a number such as 1 or 700_000_000, not {MappingReader.Describe(node)}");
        return null;
    }
}
