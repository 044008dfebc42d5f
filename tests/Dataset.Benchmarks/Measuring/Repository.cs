namespace Dataset.Benchmarks.Measuring;

/// <summary>The repository that this command was built in.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The command was moved out of it.</exception>
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"{AppContext.BaseDirectory} does not lie in the repository, whose build files are needed");
    }
}
