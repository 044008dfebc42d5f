using System.Diagnostics;

namespace Dataset.Benchmarks.Measuring;

/// <summary>How the build of a project calls the compiler, so that the compiler can be run and measured alone.</summary>
/// <param name="Compiler">The path of csc.dll.</param>
/// <param name="ResponseFile">Its arguments, one a line.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="Assembly">What it writes.</param>
internal sealed record CompilerCall(string Compiler, string ResponseFile, string Folder, string Assembly)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    /// <summary>Asks the build of a project that SyntheticProjects wrote; nothing is compiled.</summary>
    /// <exception cref="InvalidOperationException">The build failed.</exception>
    public static CompilerCall Of(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        var file = Path.Combine(folder, "call.txt");
        Run(folder, ["build", project, "-c", "Release", "-t:Compile", "-nologo", "-v:quiet", "-nodeReuse:false", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:CompilerCallFile=" + file], static _ => { });

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
    public (Spent Spent, long Memory) Run()
    {
        var (cpu, memory) = (TimeSpan.Zero, 0L);
        var clock = Stopwatch.GetTimestamp();
        Run(Folder, ["exec", Compiler, "/noconfig", "@" + ResponseFile], process =>
        {
            // Both are gone with the process; the last look is at most a few milliseconds old. Linux keeps no peak that .NET would tell.
            process.Refresh();
            cpu = process.TotalProcessorTime;
            memory = Math.Max(memory, process.WorkingSet64);
        });
        return (new Spent(Stopwatch.GetElapsedTime(clock).TotalSeconds, cpu.TotalSeconds), memory);
    }

    private static void Run(string folder, IEnumerable<string> arguments, Action<Process> look)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(BetweenLooks))
        {
            try
            {
                look(process);
            }
            catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended between the wait and the look.
                break;
            }
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {output.Result}{errors.Result}");
        }
    }
}
