namespace Dataset.Packaging.Tests.Feed;

/// <summary>One project twice, each edit made in both: the one is built on from where it was, of the other nothing is left but what restore wrote. Both must come to the same.</summary>
internal sealed class BuildPair
{
    private const string Grown = "Grown";
    private const string Clean = "Clean";
    private readonly Workspace workspace;

    public BuildPair(Workspace workspace)
    {
        this.workspace = workspace;
        foreach (var folder in (string[])[Grown, Clean])
        {
            // The rules are the generator's; the SDK's analyzers would take a fifth of each build.
            workspace.Copy("OwnFacts", folder, ("<!--more-->", "<PathMap>$(MSBuildProjectDirectory)=/project</PathMap><RunAnalyzers>false</RunAnalyzers>"));
            workspace.AddDataset(folder, "SmallWorlds");
            File.WriteAllText(At(folder, "Program.cs"), "System.Console.WriteLine(SmallWorlds.Mars.Facts.Moons.Claims.Count);\n");
            workspace.Dotnet(folder, "restore").Succeeded();
        }
    }

    public string Read(string file) => File.ReadAllText(At(Clean, file));

    public void Write(string file, string text) => InBoth(folder => File.WriteAllText(At(folder, file), text));

    public void Edit(string file, string old, string text) => InBoth(folder => workspace.Edit($"{folder}/{file}", old, text));

    public void Move(string file, string to) => InBoth(folder => File.Move(At(folder, file), At(folder, to)));

    public void Delete(string file) => InBoth(folder => File.Delete(At(folder, file)));

    /// <summary>Builds both and asserts that exit code, diagnostics and, where there is one, the assembly are equal.</summary>
    public Outcome Build(string state)
    {
        foreach (var left in (string[])["bin", "obj/Debug"])
        {
            if (Directory.Exists(At(Clean, left)))
            {
                Directory.Delete(At(Clean, left), recursive: true);
            }
        }

        // At the same time: a build is busy with one core at most.
        var clean = Task.Run(() => Build(Clean, state));
        var grown = Build(Grown, state);
        Assert.Equal(clean.Result, grown);
        return grown;
    }

    private Outcome Build(string folder, string state)
    {
        var build = workspace.Dotnet(folder, "build", "--no-restore", "-m:1", "--nologo", "-clp:NoSummary");
        var diagnostics = build.Output.Split('\n').Where(static line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => line.Trim().Replace(At(folder, "x")[..^1], "", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
        return new Outcome(
            state,
            build.ExitCode,
            string.Join('\n', diagnostics),
            build.ExitCode == 0 ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(At(folder, "bin/Debug/net10.0/OwnFacts.dll")))) : null);
    }

    private static void InBoth(Action<string> edit)
    {
        edit(Grown);
        edit(Clean);
    }

    private string At(string folder, string file) => Path.Combine(workspace.Root, folder, file);

    /// <summary>What came of a build.</summary>
    /// <param name="State">What was edited before it.</param>
    /// <param name="ExitCode">0 where it went well.</param>
    /// <param name="Diagnostics">Errors and warnings, a line each, paths from the project's folder.</param>
    /// <param name="Built">The digest of the assembly; <c>null</c> where there is none.</param>
    internal sealed record Outcome(string State, int ExitCode, string Diagnostics, string? Built)
    {
        /// <summary>The digest of the assembly; an assertion fails where there is none.</summary>
        public string Assembly
        {
            get
            {
                Assert.True(ExitCode == 0, $"after '{State}' the build ended with {ExitCode}:\n{Diagnostics}");
                return Built!;
            }
        }

        /// <summary>Asserts that the build failed with a diagnostic that begins so.</summary>
        public void Says(string start) =>
            Assert.True(ExitCode != 0 && Diagnostics.Split('\n').Any(line => line.StartsWith(start, StringComparison.Ordinal)), $"after '{State}' the build should say\n{start}\nbut ended with {ExitCode}:\n{Diagnostics}");
    }
}
