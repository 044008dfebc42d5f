using Dataset.Schema.Checks;
using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Generator.Pipeline;

/// <summary>From files to what each says. Each method is one step, run once for each file that changed.</summary>
internal static class FileSteps
{
    public static ReadFile Read(DatasetInput input, CancellationToken cancellation)
    {
        var path = input.Text.Path;
        try
        {
            var text = input.Text.GetText(cancellation);
            return new ReadFile(input.Root, input.Role, text is null ? Unreadable(path, "the file cannot be read") : YamlFile.Read(path, text.ToString()));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ReadFile(input.Root, input.Role, Unreadable(path, Guard.TextOf(exception)));
        }
    }

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

    private static YamlFile Unreadable(string path, string why) =>
        new(path, null, YamlPlaces.None, new EquatableArray<YamlProblem>([new YamlProblem(RuleCatalogue.InternalFailure, default, why)]));

    private static (T? Value, EquatableArray<Problem> Problems) Wide<T>((T Value, EquatableArray<Problem> Problems) parsed)
        where T : class => parsed;
}

/// <summary>What the reading of an entity looks at.</summary>
internal sealed record EntityInput(EntityHeader Header, YamlTree Tree, SchemaSpec Schema);
