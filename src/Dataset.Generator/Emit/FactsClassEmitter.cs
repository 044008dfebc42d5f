using System.Globalization;

namespace Dataset.Generator.Emit;

/// <summary>Writes the class with the facts of a kind. It depends on the schema alone.</summary>
internal static class FactsClassEmitter
{
    public static string Emit(KindSpec kind, EmitContext context)
    {
        var writer = CodeWriter.Begin(context.Namespace);
        var name = MemberNames.FactsClass(kind.Name);
        var record = context.Prefix + CodeName.Of(kind.Name);
        writer.Doc("The facts of an entity of the kind " + kind.Name + ": every claim with its evidence.").LineIf(FactUnits.OfKind(kind)).Line("public sealed partial class " + name + " : global::Dataset.Facts.EntityFacts").Open();
        writer.Line("private static readonly global::System.Collections.ObjectModel.ReadOnlyCollection<global::Dataset.Facts.Property> properties_ = global::System.Array.AsReadOnly(new global::Dataset.Facts.Property[]").Open();
        foreach (var property in kind.Properties)
        {
            writer.Line(Declaration(property, context) + ",");
        }

        writer.Close(");").Line();
        writer.Line("internal " + name + "(" + record + " entity)").Line("    : base(entity, properties_)").Open().Close();
        for (var i = 0; i < kind.Properties.Count; i++)
        {
            var property = kind.Properties[i];
            writer.Line().Doc(property.Summary, property.Unit is null ? "" : "Unit: " + property.Unit + ".").Line(
                "public " + ValueTypes.OfFact(property, context.Prefix) + " " + MemberNames.Of(kind, property.Name)
                + " => " + (property.Timeline == Timeline.None ? "GetFact<" : "GetTimeline<") + ValueTypes.Of(property, context.Prefix) + ">(" + i.ToString(CultureInfo.InvariantCulture) + ");");
        }

        return writer.Close().End();
    }

    private static string Declaration(PropertySpec property, EmitContext context)
    {
        var name = CSharpLiteral.Text(property.Name);
        var traits = Traits(property);
        var unit = Unit(property, context);
        var summary = CSharpLiteral.Text(property.Summary);
        return "global::Dataset.Facts.Property." + property.Type switch
        {
            PropertyType.Money or PropertyType.Percent or PropertyType.Duration => $"Decimal({name}, global::Dataset.Facts.PropertyType.{property.Type}, {traits}, {unit}, {summary})",
            PropertyType.Date or PropertyType.Text => $"{property.Type}({name}, {traits}, {summary})",
            PropertyType.Entity => $"Entity<{ValueTypes.Of(property, context.Prefix)}>({name}, {traits}, {Finder(property, context)}, {summary})",
            _ => $"{property.Type}({name}, {traits}, {unit}, {summary})",
        };
    }

    private static string Finder(PropertySpec property, EmitContext context) =>
        (property.Kinds.Count == 1 ? ValueTypes.Of(property, context.Prefix) : context.Prefix + context.DatasetClass) + ".Find";

    private static string Unit(PropertySpec property, EmitContext context) =>
        property.Unit is null ? "null"
        : property.Unit == UnitSpec.Unstated ? "global::Dataset.Facts.Unit.Unstated"
        : context.Prefix + context.DatasetClass + ".Context.Units[" + context.UnitIndex(property.Unit).ToString(CultureInfo.InvariantCulture) + "]";

    private static string Traits(PropertySpec property)
    {
        var traits = new List<string>();
        Add(property.Many, "Many");
        Add(property.Timeline == Timeline.Period, "Period");
        Add(property.Timeline == Timeline.Instant, "Instant");
        Add(property.Required, "Required");
        Add(property.Role == PropertyRole.Threshold, "Threshold");
        Add(property.Role == PropertyRole.Growth, "Growth");
        Add(property.Role == PropertyRole.Fall, "Fall");
        return traits.Count == 0 ? "global::Dataset.Facts.PropertyTraits.None" : string.Join(" | ", traits);

        void Add(bool holds, string trait)
        {
            if (holds)
            {
                traits.Add("global::Dataset.Facts.PropertyTraits." + trait);
            }
        }
    }
}
