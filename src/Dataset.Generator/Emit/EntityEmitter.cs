namespace Dataset.Generator.Emit;

/// <summary>Writes the file of an entity: its class with constants, and its row with all claims.</summary>
internal static class EntityEmitter
{
    public static string Emit(CompiledEntity entity, KindSpec kind, EmitContext context)
    {
        var writer = CodeWriter.Begin(context.Namespace);
        var record = context.Prefix + CodeName.Of(kind.Name);
        var (data, text) = Format1Writer.Write(entity, kind, context);
        var model = new ClassModel(CodeName.Of(entity.Name), entity.Summary);
        var unitsOfItsOwn = BareMembers.Add(model, entity, kind, context);
        RetiredMembers.Add(model, entity);

        writer.Doc(entity.Summary).LineIf(FactUnits.OfEntity(unitsOfItsOwn)).Line("public static partial class " + model.Name).Open();

        // A field written out: that of an automatic property would bring two attributes into the assembly for each entity.
        writer.Line("private static readonly " + record + " record_ = new " + record + "(" + CSharpLiteral.Text(data) + ", " + CSharpLiteral.Text(text) + ");").Line();
        writer.Doc("The row of " + entity.Name + ", for queries over all of its kind.").Line("public static " + record + " Record => record_;").Line();
        writer.Doc("Every claim on " + entity.Name + " with its evidence.")
            .Line("public static " + context.Prefix + MemberNames.FactsClass(kind.Name) + " Facts => record_.Facts;");
        if (model.Members.Count + model.Classes.Count > 0)
        {
            writer.Line();
        }

        model.WriteBody(writer);
        return writer.Close().End();
    }
}
