namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>The public surface is the recorded one.</summary>
    public static Rule SurfaceChanged { get; } = new("DSET8001", "Names and constants of the generated code are those recorded in surface.yaml");

    /// <summary>Whether the rule is of this family, whose problems leave no fact out.</summary>
    public static bool IsOfSurface(Rule rule) => rule == SurfaceChanged || rule == SurfaceVersion;

    /// <summary>The surface is recorded for the version of the data.</summary>
    public static Rule SurfaceVersion { get; } = new("DSET8002", "A surface is recorded for the version of its dataset");
}
