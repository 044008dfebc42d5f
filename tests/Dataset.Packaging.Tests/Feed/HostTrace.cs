using System.Runtime.InteropServices;

namespace Dataset.Packaging.Tests.Feed;

/// <summary>What the host of a program takes its libraries from.</summary>
internal static class HostTrace
{
    /// <summary>Whether packages made on this machine hold libraries made ahead, and the host can take them: see src/ReadyToRun.targets.</summary>
    public static bool IsMadeAheadHere => OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;

    /// <summary>Runs a program, and tells which file of a library the host has chosen, with slashes.</summary>
    public static (CommandResult Result, string Loaded) Run(Workspace workspace, string folder, string library, string program, params string[] arguments)
    {
        var trace = Path.Combine(folder, library + ".trace");
        var result = new Command(folder, new Dictionary<string, string>(workspace.Variables) { ["COREHOST_TRACE"] = "1", ["COREHOST_TRACEFILE"] = trace }).Run(program, arguments).Succeeded();
        var platform = File.ReadLines(trace).SkipWhile(static line => !line.Contains("TRUSTED_PLATFORM_ASSEMBLIES", StringComparison.Ordinal)).First();
        return (result, platform.Split(Path.PathSeparator).Select(static path => path.Replace('\\', '/')).Single(path => path.EndsWith("/" + library, StringComparison.Ordinal)));
    }
}
