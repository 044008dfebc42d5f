using System.CommandLine;
using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;
using Dataset.Tool.Folders;
using Dataset.Tool.Output;
using Dataset.Tool.Watch;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset check</c>: the build's rules, without a build.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = SharedArguments.Data();
        var format = new Option<string>("--output-format") { HelpName = "FORMAT", Description = "text, json, github or sarif.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "github", "sarif");
        var conflicts = new Option<bool>("--conflicts") { Description = "Lists the declared conflicts with all claims and their sources; text or json." };
        var watch = new Option<bool>("--watch") { Description = "Goes on checking whenever a file changes, until Ctrl+C." };
        var command = new Command("check", "Checks a dataset by the rules of the build.") { data, format, conflicts, watch };
        command.SetAction(parsed =>
        {
            var (form, listsConflicts) = (parsed.GetValue(format)!, parsed.GetValue(conflicts));
            if (listsConflicts && form is not ("text" or "json"))
            {
                throw new WrongCallException($"--conflicts is written as text or json, not as {form}");
            }

            if (!parsed.GetValue(watch))
            {
                return Write(DatasetFolder.Open(parsed.GetValue(data), console).Dataset, form, listsConflicts, console.Out);
            }

            return new WatchLoop(console, DatasetFolder.RootOf(parsed.GetValue(data), console), folder => Write(folder.Compile(), form, listsConflicts, console.Out)).Run();
        });
        return command;
    }

    private static int Write(CompiledDataset dataset, string format, bool listsConflicts, TextWriter output)
    {
        if (listsConflicts && format == "text")
        {
            ConflictListing.WriteText(dataset, output);
        }

        (listsConflicts && format == "json" ? new JsonProblemWriter { ListsConflicts = true } : ProblemWriter.For(format)).Write(dataset, output);
        output.Flush();
        return dataset.Problems.Any(static problem => problem.Rule.Severity == Severity.Error) ? ExitCode.WrongData : ExitCode.Fine;
    }
}
