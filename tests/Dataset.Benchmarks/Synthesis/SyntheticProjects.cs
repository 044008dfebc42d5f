using System.Collections.Immutable;
using System.Text;
using Dataset.Benchmarks.Measuring;

namespace Dataset.Benchmarks.Synthesis;

/// <summary>Writes a synthetic dataset with the project that compiles it, and its twin.</summary>
internal static class SyntheticProjects
{
    /// <summary>The project that compiles the dataset through the generator, below the folder.</summary>
    public const string Generated = "Generated/Generated.csproj";

    /// <summary>The project with the same constants written out, below the folder.</summary>
    public const string ByHand = "ByHand/ByHand.csproj";

    /// <summary>Files by which a repository sets what holds for the projects below it.</summary>
    public static readonly IReadOnlyList<string> SettingsOfRepositories = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    private static readonly string[] Folders = ["data", "seeds", "Generated", "ByHand"];

    // A build that only tells how it would call the compiler, see CompilerCall.
    private const string WriteCall = """
          <Target Name="WriteCompilerCall" AfterTargets="CoreCompile" Condition="'$(CompilerCallFile)' != ''">
            <WriteLinesToFile File="$(CompilerCallFile)" Lines="$(RoslynTargetsPath)/bincore/csc.dll;@(CscCommandLineArgs)" Overwrite="true" />
          </Target>
        """;

    private const string Properties = """
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <AssemblyName>Synthetic</AssemblyName>
            <Nullable>enable</Nullable>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <EnableNETAnalyzers>false</EnableNETAnalyzers>
          </PropertyGroup>
        """;

    /// <summary>Writes everything; a dataset of an earlier call in the same folder is removed.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="facts">How many facts.</param>
    /// <exception cref="InvalidOperationException">The generator does not accept the dataset.</exception>
    public static void Write(string folder, int facts)
    {
        foreach (var old in Folders.Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
        {
            Directory.Delete(old, recursive: true);
        }

        var files = SyntheticDataset.Files(facts);
        WriteAll(folder, files);
        WriteAll(folder, Twins(files));

        // The folder may lie inside a repository whose settings are not for these projects.
        foreach (var name in SettingsOfRepositories)
        {
            WriteFile(folder, name, "<Project />\n");
        }

        WriteFile(folder, ByHand, $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{Properties}\n{WriteCall}\n</Project>\n");
        WriteFile(folder, Generated, $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{Properties}\n{Compiling("../data/dataset.yaml")}\n{WriteCall}\n</Project>\n");
    }

    /// <summary>The twin's files by path.</summary>
    public static ImmutableSortedDictionary<string, string> Twins(ImmutableSortedDictionary<string, string> files)
    {
        var entities = files.Keys.Where(static path => path.StartsWith("data/entities/", StringComparison.Ordinal)).Select(static path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);
        return new GeneratorSession(files).Run().GeneratedSources
            .Select(static source => (Entity: source.HintName.Split('.')[0], source.SourceText))
            .Where(source => entities.Contains(source.Entity))
            .ToImmutableSortedDictionary(static source => $"ByHand/{source.Entity}.cs", static source => TwinWriter.Write(source.SourceText.ToString()), StringComparer.Ordinal);
    }

    /// <summary>What a project needs to compile a dataset: to be put after its properties.</summary>
    /// <param name="dataset">The path of dataset.yaml, as seen from the project.</param>
    /// <remarks>By the assemblies beside this command: they are those of the repository, built as this command was.</remarks>
    public static string Compiling(string dataset)
    {
        var binaries = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);

        // With machine code made ahead, as the generator's targets and the host of a program choose them.
        var ready = Path.Combine(binaries, "ready");
        var assemblies = Directory.Exists(ready) ? ready : binaries;
        var build = Path.Combine(Repository.Folder, "src", "Dataset.Generator", "build");
        return $"""
              <Import Project="{build}/Dataset.Generator.props" />
              <ItemGroup>
                <Dataset Include="{dataset}" />
                <Reference Include="{assemblies}/Dataset.Facts.dll" />
                <Analyzer Include="{assemblies}/Dataset.Generator.dll;{assemblies}/Dataset.Schema.dll;{assemblies}/Dataset.YamlDotNet.dll" />
              </ItemGroup>
              <Import Project="{build}/Dataset.Generator.targets" />
            """;
    }

    private static void WriteAll(string folder, ImmutableSortedDictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            WriteFile(folder, path, text);
        }
    }

    private static void WriteFile(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
