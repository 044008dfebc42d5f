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
        var (data, text, targets) = Format1Properties.Write(kind, context);
        writer.Line("private static readonly global::System.Collections.Generic.IReadOnlyList<global::Dataset.Facts.Property> properties_ = global::Dataset.Facts.Property.Declare("
            + CSharpLiteral.Text(data) + ", " + CSharpLiteral.Text(text) + ", " + context.Prefix + context.DatasetClass + ".Context"
            + string.Concat(targets.Select(target => ", new global::Dataset.Facts.EntityTarget<" + target + ">(" + Finder(target, context) + ")")) + ");").Line();
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

    private static string Finder(string target, EmitContext context) =>
        (target.StartsWith(context.Prefix, StringComparison.Ordinal) ? target : context.Prefix + context.DatasetClass) + ".Find";
}
