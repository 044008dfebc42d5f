namespace Dataset.Generator.Emit;

/// <summary>Encodes what a kind's properties are as a pair of literals, format 1, which Dataset.Facts.Format1Properties reads: a call a property would cost the compiler three constants.</summary>
internal static class Format1Properties
{
    /// <summary>The literals, and the types of the records that the properties refer to, in the order of their numbers.</summary>
    public static (string Data, string Text, IReadOnlyList<string> Targets) Write(KindSpec kind, EmitContext context)
    {
        var literals = new Format1Literals();
        var targets = new List<string>();
        literals.Add(kind.Properties.Count);
        foreach (var property in kind.Properties)
        {
            literals.Add((int)property.Type);
            literals.Add((int)Traits(property));
            literals.Add(context.UnitNumber(property.Unit));
            literals.AddText(property.Name);
            literals.AddText(property.Summary);
            if (property.Type == PropertyType.Entity)
            {
                var target = ValueTypes.Of(property, context.Prefix);
                if (!targets.Contains(target))
                {
                    targets.Add(target);
                }

                literals.Add(targets.IndexOf(target));
            }
        }

        return (literals.Data, literals.Text, targets);
    }

    private static PropertyTraits Traits(PropertySpec property) =>
        (property.Many ? PropertyTraits.Many : 0)
        | property.Timeline switch { Timeline.Period => PropertyTraits.Period, Timeline.Instant => PropertyTraits.Instant, _ => 0 }
        | (property.Required ? PropertyTraits.Required : 0)
        | property.Role switch { PropertyRole.Threshold => PropertyTraits.Threshold, PropertyRole.Growth => PropertyTraits.Growth, PropertyRole.Fall => PropertyTraits.Fall, _ => 0 };
}
