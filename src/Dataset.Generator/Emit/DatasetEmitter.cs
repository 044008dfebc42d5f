using System.Globalization;

namespace Dataset.Generator.Emit;

/// <summary>Writes the class that stands for the dataset: header, sources and units. It depends on dataset.yaml, the schema and the cards, on no entity.</summary>
internal static class DatasetEmitter
{
    public static string Emit(DatasetSpec dataset, SchemaSpec schema, IEnumerable<SourceSpec> sources)
    {
        var context = EmitContext.Of(dataset, schema, sources);
        var writer = CodeWriter.Begin(dataset.Namespace, "global::Dataset.Facts.CompiledDataset(typeof(" + context.Prefix + context.DatasetClass + "))");
        writer.Doc(dataset.Summary.Length > 0 ? dataset.Summary : "The dataset " + dataset.Name + ".", dataset.Title).Line("public static partial class " + context.DatasetClass).Open();
        writer.Line("// An error here means that Dataset.Generator and Dataset.Facts are of different versions: reference the same of both.")
            .Line("private const int Format_ = global::Dataset.Facts.DatasetFormat.Version1;").Line();
        Constant("Name", dataset.Name, "The dataset's name.");
        Constant("Version", dataset.Version, "The version of the data.");
        Constant("Licence", dataset.Licence, "The licence of the data, an SPDX expression.");
        WriteContext(writer, dataset, schema, sources, context);
        WriteMembers(writer);
        writer.Close();
        WriteRetired(writer, dataset);
        return writer.End();

        void Constant(string name, string value, string summary) => writer.Doc(summary).Line("public const string " + name + " = " + CSharpLiteral.Text(value) + ";").Line();
    }

    private static void WriteContext(CodeWriter writer, DatasetSpec dataset, SchemaSpec schema, IEnumerable<SourceSpec> sources, EmitContext context)
    {
        writer.Line("internal static readonly global::Dataset.Facts.DatasetContext Context = new global::Dataset.Facts.DatasetContext(")
            .Line("    " + CSharpLiteral.Text(dataset.Name) + ",")
            .Line("    new global::Dataset.Facts.Source[]").Line("    {");
        foreach (var source in sources.OrderBy(static source => source.Name, StringComparer.Ordinal))
        {
            writer.Line("        " + Source(source) + ",");
        }

        writer.Line("    },").Line("    new global::Dataset.Facts.Unit[]").Line("    {");
        foreach (var unit in schema.Units.Where(static unit => unit.Name != UnitSpec.Unstated))
        {
            writer.Line("        new global::Dataset.Facts.Unit(" + CSharpLiteral.Text(unit.Name) + ", global::Dataset.Facts.PropertyType." + unit.Type + ", " + CSharpLiteral.Text(unit.Summary) + "),");
        }

        writer.Line("    },").Line("    ListEntities);").Line();
        writer.Line("private static global::Dataset.Facts.IEntity[] ListEntities()").Open()
            .Line("var entities = new global::System.Collections.Generic.List<global::Dataset.Facts.IEntity>();");
        foreach (var kind in schema.Kinds)
        {
            writer.Line("entities.AddRange(" + context.Prefix + CodeName.Of(kind.Name) + ".All);");
        }

        writer.Line("return entities.ToArray();").Close().Line();
    }

    private static string Source(SourceSpec source)
    {
        var texts = new[]
        {
            source.Name, source.Key, source.ArticleFile, source.Sha256, source.Language, source.Published.ToString(), source.Basis,
            source.Title, source.Publisher, source.Author, source.Url,
        };
        return "new global::Dataset.Facts.Source(" + string.Join(", ", texts.Select(CSharpLiteral.Text))
            + ", " + source.FirstLine.ToString(CultureInfo.InvariantCulture) + ", " + source.LastLine.ToString(CultureInfo.InvariantCulture)
            + string.Concat(source.DependsOn.Select(static name => ", " + CSharpLiteral.Text(name))) + ")";
    }

    private static void WriteMembers(CodeWriter writer)
    {
        const string List = "global::System.Collections.Generic.IReadOnlyList<global::Dataset.Facts.";
        Member("The SHA-256 of everything compiled into the dataset, 64 lower-case hexadecimal digits.", "string Digest => Context.Digest;");
        Member("The articles that the facts come from, in ordinal order of names.", List + "Source> Sources => Context.Sources;");
        Member("The units of the schema.", List + "Unit> Units => Context.Units;");
        Member("Every entity: by kind in the order of the schema, within a kind in ordinal order of names.", List + "IEntity> Entities => Context.Entities;");
        Member("Every stated fact of every entity, as a table that needs no reflection.", List + "IFact> Facts => Context.Facts;");
        const string Exception = "/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">There is none.</exception>";
        Member("The source of that name.", "global::Dataset.Facts.Source FindSource(string name) => Context.FindSource(name);", Exception);
        Member("The entity of that name, of whatever kind.", "global::Dataset.Facts.IEntity Find(string name) => Context.Find(name);", Exception);
        writer.Doc("The entity of that name, of whatever kind; false where there is none.")
            .Line("public static bool TryFind(string name, out global::Dataset.Facts.IEntity? entity)").Open()
            .Line("entity = Context.TryFind(name);").Line("return entity != null;").Close();

        void Member(string summary, string declaration, string more = "")
        {
            writer.Doc(summary);
            if (more.Length > 0)
            {
                writer.Line(more);
            }

            writer.Line("public static " + declaration).Line();
        }
    }

    private static void WriteRetired(CodeWriter writer, DatasetSpec dataset)
    {
        foreach (var retired in dataset.Retired.Where(static retired => retired.Name.IndexOf('.') < 0))
        {
            writer.Line().Doc("No longer there.")
                .Line("[global::System.Obsolete(" + CSharpLiteral.Text(RetiredMembers.Reason(retired.Name, retired.Replacement, retired.Reason)) + ", true)]")
                .Line("public static class " + CodeName.Of(retired.Name)).Open().Close();
        }
    }
}
