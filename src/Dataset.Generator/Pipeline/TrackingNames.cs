namespace Dataset.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests ask why each ran.</summary>
internal static class TrackingNames
{
    /// <summary>Additional files that belong to a dataset; runs for each when the project's options change.</summary>
    public const string Inputs = nameof(Inputs);

    /// <summary>A file read: tree and places; runs for an edited file.</summary>
    public const string Files = nameof(Files);

    /// <summary>A file's tree alone; a comment stops here.</summary>
    public const string Trees = nameof(Trees);

    public const string Datasets = nameof(Datasets);

    public const string Schemas = nameof(Schemas);

    public const string Checks = nameof(Checks);

    public const string Sources = nameof(Sources);

    /// <summary>What other files must know of an entity.</summary>
    public const string Headers = nameof(Headers);

    /// <summary>An entity read against the schema.</summary>
    public const string Written = nameof(Written);

    /// <summary>What the rules of one entity must know of the rest; changes with names, schema, cards and conflicts.</summary>
    public const string Contexts = nameof(Contexts);

    /// <summary>An entity judged.</summary>
    public const string Entities = nameof(Entities);

    /// <summary>What source text depends on beyond an entity.</summary>
    public const string Frames = nameof(Frames);

    /// <summary>The source text of an entity.</summary>
    public const string EntitySources = nameof(EntitySources);

    /// <summary>A kind with the names of its entities.</summary>
    public const string Kinds = nameof(Kinds);

    /// <summary>The source texts of a kind.</summary>
    public const string KindSources = nameof(KindSources);

    /// <summary>The source text of a dataset: header, sources and units.</summary>
    public const string DatasetSources = nameof(DatasetSources);

    /// <summary>A check with the entities it reads.</summary>
    public const string CheckInputs = nameof(CheckInputs);

    /// <summary>A check evaluated; runs when an entity it reads changes.</summary>
    public const string CheckResults = nameof(CheckResults);

    /// <summary>The recorded public surfaces; none where no dataset records its own.</summary>
    public const string Surfaces = nameof(Surfaces);

    /// <summary>An entity that is not what its dataset's surface records.</summary>
    public const string SurfaceResults = nameof(SurfaceResults);

    /// <summary>Everything that is wrong, without places.</summary>
    public const string Problems = nameof(Problems);

    /// <summary>Everything that is wrong, at its place.</summary>
    public const string Diagnostics = nameof(Diagnostics);
}
