namespace Dataset.Tests;

/// <summary>A folder that lies outside the repository: named by an environment variable, or found in <c>shared</c> beside the repository.</summary>
/// <param name="Variable">The environment variable.</param>
/// <param name="Name">The folder's path below <c>shared</c>.</param>
internal sealed record OutsideFolder(string Variable, string Name)
{
    /// <summary>The newspaper articles that the source cards describe.</summary>
    public static OutsideFolder Articles { get; } = new("DATASET_ARTICLES", "seeds");

    /// <summary>YAML's own test suite, github.com/yaml/yaml-test-suite.</summary>
    public static OutsideFolder YamlSuite { get; } = new("DATASET_YAML_SUITE", "yaml-test-suite/src");

    /// <summary>The folder's path; <c>null</c> where it is not at hand.</summary>
    public string? Path => Find();

    /// <summary>Why tests that need it are skipped; <c>null</c> where it is at hand.</summary>
    public string? SkipReason =>
        Path is null ? $"needs the folder that the variable {Variable} names, or ../shared/{Name} beside the repository; neither is there" : null;

    private string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            // A wrong path must fail loudly: the tests were asked for.
            return Directory.Exists(named) ? named : throw new DirectoryNotFoundException($"{Variable} names {named}, which is no folder");
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Dataset.sln")))
            {
                var beside = System.IO.Path.Combine(folder.FullName, "..", "shared", Name);
                return Directory.Exists(beside) ? System.IO.Path.GetFullPath(beside) : null;
            }
        }

        return null;
    }
}
