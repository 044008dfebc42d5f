using System.Text;

namespace Dataset.Packaging.Tests.Feed;

/// <summary>
/// A folder outside the repository, as on a user's machine: a feed with the packages, an empty NuGet folder, and the projects that tests copy into it.
/// Made once for all tests: restoring the SDK's own packs again for each would take minutes.
/// </summary>
public sealed class Workspace : IDisposable
{
    private readonly Dictionary<string, string> variables;

    public Workspace()
    {
        Root = Directory.CreateTempSubdirectory("dataset-users-").FullName;
        File.WriteAllText(
            Path.Combine(Root, "nuget.config"),
            $"""<configuration><packageSources><add key="packages-under-test" value="{PackageFolder.Path}" /></packageSources></configuration>""");
        variables = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = NuGetFolder,
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
            // Nothing may stay behind when the tests are over.
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
        };
    }

    /// <summary>Everything is below it.</summary>
    public string Root { get; }

    /// <summary>Where NuGet unpacks; empty at first.</summary>
    public string NuGetFolder => Path.Combine(Root, "nuget-packages");

    /// <summary>The environment of whoever uses the packages.</summary>
    public IReadOnlyDictionary<string, string> Variables => variables;

    /// <summary>Copies a project of Consumers, with the version of the packages and other placeholders filled in.</summary>
    /// <returns>The project's folder.</returns>
    public string Copy(string consumer, string? folder = null, params (string Placeholder, string Text)[] fill)
    {
        var target = Path.Combine(Root, folder ?? consumer);
        var origin = Path.Combine(AppContext.BaseDirectory, "Consumers", consumer);
        foreach (var file in Directory.EnumerateFiles(origin, "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file).Replace("0.0.0-packed", PackageFolder.Version, StringComparison.Ordinal);
            foreach (var (placeholder, replacement) in fill)
            {
                text = text.Replace(placeholder, replacement, StringComparison.Ordinal);
            }

            var copy = Path.Combine(target, Path.GetRelativePath(origin, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, text);
        }

        return target;
    }

    /// <summary>Writes the template's dataset into a folder, under another name: <c>data</c> and <c>sources</c>.</summary>
    public void AddDataset(string folder, string name)
    {
        using var template = PackageFolder.Open("Dataset.Templates");
        foreach (var entry in template.Entries)
        {
            const string Content = "content/dataset/";
            if (entry.FullName.StartsWith(Content + "data/", StringComparison.Ordinal) || entry.FullName.StartsWith(Content + "sources/", StringComparison.Ordinal))
            {
                var file = Path.Combine(Root, folder, entry.FullName[Content.Length..]);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                File.WriteAllText(file, reader.ReadToEnd().Replace("DatasetNamespace", name, StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Copies folders of the repository, to be edited there.</summary>
    public void CopyFromRepository(string folder, params string[] names)
    {
        var repository = PackageFolder.Repository();
        foreach (var file in names.SelectMany(name => Directory.EnumerateFiles(Path.Combine(repository, name), "*.yaml", SearchOption.AllDirectories)))
        {
            var copy = Path.Combine(Root, folder, Path.GetRelativePath(repository, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Replaces a text that must be there exactly once.</summary>
    public void Edit(string file, string old, string text)
    {
        var path = Path.Combine(Root, file);
        var content = File.ReadAllText(path);
        Assert.True(content.Split(old).Length == 2, $"'{old}' must be once in {file}");
        File.WriteAllText(path, content.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Runs <c>dotnet</c> in a folder of the workspace.</summary>
    internal CommandResult Dotnet(string folder, params string[] arguments) => CommandIn(folder).Run("dotnet", arguments);

    /// <summary>Restores and builds projects one after another in one run; one that fails holds up no other.</summary>
    internal CommandResult Build(string name, params string[] projects)
    {
        var list = string.Join(';', projects.Select(static project => System.Security.SecurityElement.Escape(project)));
        File.WriteAllText(
            Path.Combine(Root, name + ".proj"),
            $"""
            <Project>
              <Target Name="Build">
                <MSBuild Projects="{list}" Targets="Restore" Properties="MSBuildRestoreSessionId={name}" ContinueOnError="ErrorAndContinue" />
                <MSBuild Projects="{list}" Targets="Build" ContinueOnError="ErrorAndContinue" />
              </Target>
            </Project>
            """);
        return Dotnet("", "msbuild", name + ".proj", "-m:1", "-nologo", "-clp:NoSummary");
    }

    /// <summary>The environment of somebody with a home folder of their own: templates are installed below it.</summary>
    internal IReadOnlyDictionary<string, string> VariablesOfANewUser() =>
        new Dictionary<string, string>(variables) { ["DOTNET_CLI_HOME"] = Path.Combine(Root, "home") };

    internal Command CommandIn(string folder) => new(Path.Combine(Root, folder), variables);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
