namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>Evidence names a source of the dataset.</summary>
    public static Rule UnknownSource { get; } = new("DSET6001", "Evidence names a source of the dataset");

    /// <summary>Evidence lies in the body of its source.</summary>
    public static Rule LineOutsideBody { get; } = new("DSET6002", "Evidence and waivers lie in the body of their source");

    /// <summary>A card's references are good.</summary>
    public static Rule InvalidCard { get; } = new("DSET6003", "A source card refers to units and sources that exist");
}
