using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests;

/// <summary>The same package and the same YAML give the same bytes on every machine.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class ReproducibleBuildTests(Workspace workspace)
{
    [Fact]
    public void Another_folder_time_zone_culture_or_form_of_the_generator_changes_no_byte()
    {
        var here = Built("Here", []);
        Assert.Contains(here.Keys, static name => name.StartsWith("Mars.", StringComparison.Ordinal));

        Same(here, Built("Elsewhere à côté", new() { ["TZ"] = "Asia/Kathmandu", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" }));
        Same(here, Built("WithoutCultures", new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1", ["TZ"] = "America/St_Johns" }));
        Same(here, Built("PlainGenerator", [], "-p:DatasetReadyToRun=false"));
    }

    /// <summary>The assembly and every generated file, by name.</summary>
    private SortedDictionary<string, byte[]> Built(string folder, Dictionary<string, string> machine, params string[] further)
    {
        workspace.Copy("OwnFacts", folder, ("<!--more-->", "<PathMap>$(MSBuildProjectDirectory)=/project</PathMap><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>"));
        workspace.AddDataset(folder, "SmallWorlds");
        var root = Path.Combine(workspace.Root, folder);
        File.WriteAllText(Path.Combine(root, "Program.cs"), "System.Console.WriteLine(SmallWorlds.Mars.Facts.Moons.Claims.Count);\n");
        foreach (var (name, value) in workspace.Variables)
        {
            machine[name] = value;
        }

        new Command(root, machine).Run("dotnet", ["build", "-c", "Release", "-m:1", "--nologo", "-clp:NoSummary", .. further]).Succeeded();
        var output = Path.Combine(root, "obj", "Release", "net10.0");
        return new(
            Directory.EnumerateFiles(Path.Combine(output, "generated"), "*.cs", SearchOption.AllDirectories).Append(Path.Combine(output, "OwnFacts.dll")).ToDictionary(static file => Path.GetFileName(file), File.ReadAllBytes),
            StringComparer.Ordinal);
    }

    private static void Same(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), $"{file.Key} has other bytes"));
    }
}
