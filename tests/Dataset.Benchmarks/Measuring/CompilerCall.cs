namespace Dataset.Benchmarks.Measuring;

/// <summary>How the build of a project calls the compiler, so that the compiler can be run and measured alone.</summary>
/// <param name="Compiler">The path of csc.dll.</param>
/// <param name="ResponseFile">Its arguments, one a line.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="Assembly">What it writes.</param>
internal sealed record CompilerCall(string Compiler, string ResponseFile, string Folder, string Assembly)
{
    /// <summary>Asks the build of a project that SyntheticProjects wrote; nothing is compiled.</summary>
    /// <exception cref="InvalidOperationException">The build failed.</exception>
    public static CompilerCall Of(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        var file = Path.Combine(folder, "call.txt");
        FreshProcess.Run(folder, "build", project, "-c", "Release", "-t:Compile", "-nologo", "-v:quiet", "-nodeReuse:false", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:CompilerCallFile=" + file);

        // This option counts on the command line alone.
        var lines = File.ReadAllLines(file).Where(static line => line != "/noconfig").ToList();
        var response = Path.Combine(folder, "call.rsp");
        File.WriteAllLines(response, lines.Skip(1));
        var assembly = Path.Combine(folder, lines.First(static line => line.StartsWith("/out:", StringComparison.Ordinal))["/out:".Length..].Trim('"'));
        Directory.CreateDirectory(Path.GetDirectoryName(assembly)!);
        return new CompilerCall(lines[0], response, folder, assembly);
    }

    /// <summary>Starts the compiler, and waits for its end.</summary>
    /// <returns>What it took, and its peak working set in bytes.</returns>
    /// <exception cref="InvalidOperationException">It found errors.</exception>
    public (Spent Spent, long Memory) Run() => FreshProcess.Run(Folder, "exec", Compiler, "/noconfig", "@" + ResponseFile);
}
