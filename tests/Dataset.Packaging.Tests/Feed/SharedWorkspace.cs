namespace Dataset.Packaging.Tests.Feed;

/// <summary>All classes share one workspace and run one after another: builds at the same time would slow each other down.</summary>
[CollectionDefinition(Name)]
public sealed class SharedWorkspace : ICollectionFixture<Workspace>
{
    public const string Name = "packages";
}
