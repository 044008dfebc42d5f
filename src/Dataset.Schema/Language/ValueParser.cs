using System.Numerics;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads the value of a claim as its property's type demands.</summary>
internal static class ValueParser
{
    /// <summary>The most characters a text value may have.</summary>
    public const int MaxTextLength = 500;

    /// <summary>Reads <c>value</c> and <c>valueMax</c>; <c>null</c> after a problem.</summary>
    public static ClaimValue? Parse(MappingReader reader, PropertySpec property)
    {
        if (reader.Required("value") is not { } text)
        {
            return null;
        }

        var node = reader.Find("value")!.Value;
        if (node.Style == YamlStyle.Plain && text is "unknown" or "none" && !property.OneOf.Contains(text))
        {
            var absent = new ClaimValue(text == "unknown" ? ClaimValueKind.Unknown : ClaimValueKind.None, text);
            return reader.Find("valueMax") is { } end ? WithMax(reader, end, property, absent) : absent;
        }

        var value = property.Type switch
        {
            PropertyType.Date => Date(reader, node, property),
            PropertyType.Text => Text(reader, node, property),
            PropertyType.Entity => Entity(reader, node),
            _ => Number(reader, node, property),
        };
        return reader.Find("valueMax") is { } max && value is { } low ? WithMax(reader, max, property, low) : value;
    }

    private static ClaimValue? Number(MappingReader reader, YamlNode node, PropertySpec property) =>
        Numeric(reader, node, property) is { } number ? new ClaimValue(ClaimValueKind.Number, node.Text) { Number = number } : null;

    private static Rational? Numeric(MappingReader reader, YamlNode node, PropertySpec property)
    {
        if (node.IsQuoted || !NumberNotation.TryParse(node.Text, out var number))
        {
            var hint = node.IsQuoted && NumberNotation.TryParse(node.Text, out _) ? "; numbers stand without quotes" : "";
            reader.Report(RuleCatalogue.InvalidNumber, node, $"'{property.Name}' must be a number such as 700_000_000, 2.98 or 1/3, not {MappingReader.Describe(node)}{hint}");
            return null;
        }

        if (Refuse(property, number) is not { } refusal)
        {
            return number;
        }

        reader.Report(RuleCatalogue.ValueOutOfType, node, $"'{property.Name}' cannot be {NumberNotation.Display(number)}: {refusal}");
        return null;
    }

    private static string? Refuse(PropertySpec property, Rational number) => property.Type switch
    {
        PropertyType.Count or PropertyType.Number when !number.IsInteger => "it counts whole things",
        PropertyType.Count when BigInteger.Abs(number.Numerator) > long.MaxValue => $"a count fits 64 bits, at most {NumberNotation.Display(long.MaxValue)}; the schema must say type number for larger ones",
        PropertyType.Rank when !number.IsInteger || number.Sign <= 0 || number > int.MaxValue => "a rank is a whole number from 1",
        PropertyType.Money or PropertyType.Percent or PropertyType.Duration when !number.TryToDecimal(out _) => "it must have a finite decimal form of at most 28 digits",
        _ when property.Min is { } min && number < min => $"its least value is {NumberNotation.Display(min)}",
        _ when property.Max is { } max && number > max => $"its greatest value is {NumberNotation.Display(max)}",
        _ when property.Role == PropertyRole.Fall && number.Sign < 0 => "a fall is written positive",
        _ when property.Role == PropertyRole.Threshold && number.Sign < 0 => "a threshold is not negative",
        PropertyType.Duration when number.Sign < 0 => "a length of time is not negative",
        _ => null,
    };

    private static ClaimValue? WithMax(MappingReader reader, YamlNode max, PropertySpec property, ClaimValue low)
    {
        if (low.Kind != ClaimValueKind.Number)
        {
            var hint = low.Kind == ClaimValueKind.Date ? "; a stretch between dates is written as one date, such as 2021-11/2022-01" : "";
            reader.Report(RuleCatalogue.InvalidClaim, max, "only numbers have a 'valueMax'" + hint);
            return null;
        }

        if (Numeric(reader, max, property) is not { } high)
        {
            return null;
        }

        if (high > low.Number)
        {
            return low with { NumberMax = high };
        }

        reader.Report(RuleCatalogue.InvalidClaim, max, $"'valueMax' {NumberNotation.Display(high)} must be above 'value' {NumberNotation.Display(low.Number)}", reader.Find("value")!.Value, "the value is here");
        return null;
    }

    private static ClaimValue? Date(MappingReader reader, YamlNode node, PropertySpec property)
    {
        if (PartialDate.TryParse(node.Text, out var date))
        {
            return new ClaimValue(ClaimValueKind.Date, node.Text) { Date = date };
        }

        reader.Report(RuleCatalogue.WrongValue, node, $"'{property.Name}' must be a partial date such as 2023, 2023-07, 2023-07-19, 2023-Q2 or 2013-late, not {MappingReader.Describe(node)}");
        return null;
    }

    private static ClaimValue? Text(MappingReader reader, YamlNode node, PropertySpec property)
    {
        if (property.OneOf.Count > 0 && !property.OneOf.Contains(node.Text))
        {
            reader.Report(RuleCatalogue.ValueOutOfType, node, $"'{property.Name}' cannot be {MappingReader.Describe(node)}: it is one of {string.Join(", ", property.OneOf)}{NearestNames.Suggest(node.Text, property.OneOf)}");
            return null;
        }

        if (node.Text.Length > MaxTextLength)
        {
            reader.Report(RuleCatalogue.ValueOutOfType, node, $"'{property.Name}' has {node.Text.Length} characters; a text has at most {MaxTextLength}");
            return null;
        }

        return new ClaimValue(ClaimValueKind.Text, node.Text);
    }

    private static ClaimValue? Entity(MappingReader reader, YamlNode node)
    {
        if (Identifiers.Refuse(node.Text, isType: true) is not { } refusal)
        {
            return new ClaimValue(ClaimValueKind.Entity, node.Text);
        }

        reader.Report(RuleCatalogue.WrongValue, node, $"'{node.Text}' cannot name an entity: {refusal}");
        return null;
    }
}
