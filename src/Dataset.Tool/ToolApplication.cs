using System.CommandLine;
using Dataset.Tool.Commands;

namespace Dataset.Tool;

/// <summary>The command line of the <c>dataset</c> tool.</summary>
internal static class ToolApplication
{
    /// <summary>Runs one call.</summary>
    public static int Run(string[] args, ToolConsole console)
    {
        var root = new RootCommand("Checks, verifies, reads, cites, exports and compares datasets of facts.")
        {
            CheckCommand.Create(console),
            VerifyCommand.Create(console),
            CoverCommand.Create(console),
            ReadCommand.Create(console),
            CiteCommand.Create(console),
            AddCommand.Create(console),
            ShowCommand.Create(console),
            ExportCommand.Create(console),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                console.Error.WriteLine($"dataset: {error.Message}");
            }

            console.Error.WriteLine("dataset: --help lists commands and options");
            return ExitCode.WrongCall;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false });
        }
        catch (WrongCallException exception)
        {
            console.Error.WriteLine($"dataset: {exception.Message}");
            return ExitCode.WrongCall;
        }
    }
}
