using System.Collections.Immutable;

namespace Dataset.Benchmarks.Comparison;

/// <summary>A way to have facts in a program: a project whose program prints a value when called with <c>value</c>, and where it comes from when called with <c>source</c>.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Folder">The folder of its project, which is named like it.</param>
/// <param name="Guard">What of a mistake the compiler tells.</param>
/// <param name="Files">The project's files by their path in the folder.</param>
/// <param name="HasSources">Whether it knows where a value comes from.</param>
internal sealed record Contender(string Name, string Folder, string Guard, ImmutableSortedDictionary<string, byte[]> Files, bool HasSources = true)
{
    /// <summary>The project's path.</summary>
    /// <param name="root">Where all contenders lie.</param>
    public string Project(string root) => Path.Combine(root, Folder, Folder + ".csproj");

    /// <summary>What is built.</summary>
    /// <param name="root">Where all contenders lie.</param>
    public string Assembly(string root) => Path.Combine(root, Folder, "bin", "Release", "net10.0", Folder + ".dll");

    /// <summary>Writes the project.</summary>
    /// <param name="root">Where all contenders lie.</param>
    public void Write(string root)
    {
        foreach (var (name, bytes) in Files)
        {
            var path = Path.Combine(root, Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }
}
