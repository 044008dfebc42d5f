using System.Diagnostics;
using System.Text;

namespace Dataset.Packaging.Tests.Feed;

/// <summary>A command line as a user of the packages types it, in an environment without what the test run itself left there.</summary>
/// <param name="Folder">The working directory.</param>
/// <param name="Variables">Environment variables that it sees besides.</param>
internal sealed record Command(string Folder, IReadOnlyDictionary<string, string> Variables)
{
    // A restore of the SDK's own packs over a slow line is the longest step; past this something hangs.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>What starts the program, its input and output in our hands.</summary>
    public ProcessStartInfo Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>Runs to the end and tells what was printed, errors among the rest.</summary>
    public CommandResult Run(string program, params string[] arguments)
    {
        using var process = Process.Start(Start(program, arguments)) ?? throw new InvalidOperationException($"{program} does not start");
        process.StandardInput.Close();
        var printed = new StringBuilder();
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} ran longer than {Limit}:\n{printed}");
        }

        process.WaitForExit();
        return new CommandResult($"{program} {string.Join(' ', arguments)}", process.ExitCode, printed.ToString());

        void Add(string? line)
        {
            if (line is not null)
            {
                lock (printed)
                {
                    printed.Append(line).Append('\n');
                }
            }
        }
    }

    // MSBuild and the test host tell their children where they are; CI would lock the restore of projects that have no lock file.
    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_HOST", StringComparison.OrdinalIgnoreCase) || name.StartsWith("DATASET_", StringComparison.OrdinalIgnoreCase)
        || name is "CI" or "Configuration" or "Platform" or "TargetFramework";
}
