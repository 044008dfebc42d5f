namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>A failure of the product's own; an error, for a crash of a generator is a mere warning and the build would succeed without a single fact.</summary>
    public static Rule InternalFailure { get; } = new("DSET9001", "The product itself must not fail");

    /// <summary>More problems than are listed.</summary>
    public static Rule TooManyProblems { get; } = new("DSET9002", "More problems are there than are listed");
}
