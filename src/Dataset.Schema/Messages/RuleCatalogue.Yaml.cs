namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>The file must be valid YAML.</summary>
    public static Rule InvalidYaml { get; } = new("DSET1001", "The file must be valid YAML");
}
