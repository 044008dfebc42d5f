namespace Dataset.Facts;

/// <summary>Decodes the properties of a kind, format 1. The generator's class of the same name writes the same fields in the same order.</summary>
internal static class Format1Properties
{
    public static IReadOnlyList<Property> Read(string data, string text, DatasetContext context, EntityTarget[] targets)
    {
        var literals = new Format1Literals(data, text);
        var properties = new Property[literals.Int()];
        for (var i = 0; i < properties.Length; i++)
        {
            var type = (PropertyType)literals.Int();
            var traits = (PropertyTraits)literals.Int();
            var unit = context.UnitAt(literals.Int());
            var name = literals.Text();
            var summary = literals.Text();
            properties[i] = type == PropertyType.Entity ? targets[literals.Int()].Declare(name, traits, summary) : Property.Of(type, name, traits, unit, summary);
        }

        return Array.AsReadOnly(properties);
    }
}
