namespace Dataset.Generator.Emit;

/// <summary>Writes the record of a kind. It depends on the schema and on the names of the kind's entities, on no value.</summary>
internal static class KindEmitter
{
    public static string Emit(KindSpec kind, EquatableArray<string> entities, EmitContext context)
    {
        var writer = CodeWriter.Begin(context.Namespace);
        var name = CodeName.Of(kind.Name);
        var self = context.Prefix + name;
        writer.Doc(kind.Summary).Line("public sealed partial class " + name + " : global::Dataset.Facts.Entity").Open();
        writer.Line("private static readonly global::Dataset.Facts.EntityTable<" + self + "> table_ = new global::Dataset.Facts.EntityTable<" + self + ">(" + CSharpLiteral.Text(kind.Name) + ", () => new " + self + "[]").Open();
        foreach (var entity in entities.OrderBy(static entity => entity, StringComparer.Ordinal))
        {
            writer.Line(context.Prefix + CodeName.Of(entity) + ".Record,");
        }

        writer.Close(");").Line();
        writer.Line("internal " + name + "(string data, string text)").Line("    : base(data, text)").Open().Close().Line();
        WriteLookUp(writer, kind, self);
        writer.Doc("Every claim with its evidence.").Line("public " + context.Prefix + MemberNames.FactsClass(kind.Name) + " Facts => (" + context.Prefix + MemberNames.FactsClass(kind.Name) + ")GetEntityFacts();").Line();
        foreach (var property in kind.Properties)
        {
            WriteProperty(writer, kind, property, context.Prefix);
        }

        writer.Line("/// <inheritdoc/>").Line("protected override global::Dataset.Facts.DatasetContext GetContext() => " + context.Prefix + context.DatasetClass + ".Context;").Line();
        writer.Line("/// <inheritdoc/>").Line("protected override string GetKind() => " + CSharpLiteral.Text(kind.Name) + ";").Line();
        writer.Line("/// <inheritdoc/>").Line("protected override global::Dataset.Facts.EntityFacts CreateFacts() => new " + context.Prefix + MemberNames.FactsClass(kind.Name) + "(this);");
        return writer.Close().End();
    }

    private static void WriteLookUp(CodeWriter writer, KindSpec kind, string self)
    {
        writer.Doc("Every entity of the kind " + kind.Name + ", in ordinal order of names.")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<" + self + "> All => table_.All;").Line();
        writer.Doc("The entity of that name.")
            .Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">There is none of this kind.</exception>")
            .Line("public static " + self + " Find(string name) => table_.Find(name);").Line();
        writer.Doc("The entity of that name; false where there is none of this kind.")
            .Line("public static bool TryFind(string name, out " + self + "? entity)").Open()
            .Line("entity = table_.TryFind(name);").Line("return entity != null;").Close().Line();
    }

    private static void WriteProperty(CodeWriter writer, KindSpec kind, PropertySpec property, string prefix)
    {
        var member = MemberNames.Of(kind, property.Name);
        var fact = "Facts." + member;
        var type = ValueTypes.Of(property, prefix);
        if (property.Timeline != Timeline.None)
        {
            writer.Doc(property.Summary, Unit(property) + "By time; empty where no source states one.").Line("public " + ValueTypes.OfFact(property, prefix) + " " + member + " => " + fact + ";");
        }
        else if (property.Many)
        {
            writer.Doc(property.Summary, Unit(property) + "Each actual value; empty where there is none.")
                .Line("public global::System.Collections.Generic.IReadOnlyList<" + type + "> " + member + " => " + fact + ".Values;");
        }
        else if (property.Required)
        {
            writer.Doc(property.Summary, Unit(property) + "The one actual value.")
                .Line("/// <exception cref=\"global::System.InvalidOperationException\">There is no single actual value: see Facts.</exception>")
                .Line("public " + type + " " + member + " => " + fact + ".Value;");
        }
        else
        {
            writer.Doc(property.Summary, Unit(property) + "The one actual value; null where there is none, or a range: see Facts.")
                .Line("public " + type + "? " + member + " => " + (ValueTypes.IsStruct(property) ? "global::Dataset.Facts.FactExtensions.ValueOrNull(" + fact + ")" : fact + ".ValueOrDefault") + ";");
        }

        writer.Line();
    }

    private static string Unit(PropertySpec property) => property.Unit is null ? "" : "Unit: " + property.Unit + ". ";
}
