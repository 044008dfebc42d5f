using Dataset.Schema.Checks;
using Dataset.Schema.Language;
using Dataset.Schema.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Pipeline;

/// <summary>From files to what each says. Each method is one step, run once for each file that changed.</summary>
internal static class FileSteps
{
    public static ReadFile Read(DatasetInput input, SourceText text) => new(input.Root, input.Role, YamlFile.Read(input.Text.Path, text.ToString()));

    /// <summary>The file that cannot be read, and why.</summary>
    public static ReadFile Unreadable(DatasetInput input, string why) => new(
        input.Root,
        input.Role,
        new YamlFile(input.Text.Path, null, YamlPlaces.None, new EquatableArray<YamlProblem>([new YamlProblem(RuleCatalogue.InternalFailure, default, why)])));

    public static Parsed<DatasetSpec> ReadDataset(TreeFile file) =>
        Guarded.Parse(file.Root, file.Path, file, static file => DatasetParser.Parse(file.Path, file.Tree));

    public static Parsed<SchemaSpec> ReadSchema(TreeFile file) =>
        Guarded.Parse(file.Root, file.Path, file, static file => Wide(SchemaParser.Parse(file.Path, file.Tree)));

    public static Parsed<ChecksSpec> ReadChecks(TreeFile file) =>
        Guarded.Parse(file.Root, file.Path, file, static file => Wide(ChecksParser.Parse(file.Path, file.Tree)));

    public static Parsed<SourceSpec> ReadSource(TreeFile file) =>
        Guarded.Parse(file.Root, file.Path, file, static file => SourceParser.Parse(file.Path, file.Tree));

    public static Parsed<SurfaceSpec> ReadSurface(TreeFile file) =>
        Guarded.Parse(file.Root, file.Path, file, static file => SurfaceParser.Parse(file.Path, file.Tree));

    public static HeaderFile ReadHeader(TreeFile file) =>
        new(file, Guarded.Parse(file.Root, file.Path, file, static file => HeaderParser.Parse(file.Path, file.Tree)));

    public static Parsed<EntitySpec>? ReadEntity(HeaderFile file, All<Parsed<SchemaSpec>> schemas) =>
        file.Header.Value is { } header && RuleSteps.SchemaOf(schemas, file.File.Root) is { } schema
            ? Guarded.Parse(file.File.Root, file.File.Path, new EntityInput(header, file.File.Tree, schema), static file => EntityParser.Parse(file.Header, file.Tree, file.Schema))
            : null;

    private static (T? Value, EquatableArray<Problem> Problems) Wide<T>((T Value, EquatableArray<Problem> Problems) parsed)
        where T : class => parsed;
}

/// <summary>What the reading of an entity looks at.</summary>
internal sealed record EntityInput(EntityHeader Header, YamlTree Tree, SchemaSpec Schema);
