using System.CommandLine;
using Dataset.Tool.Folders;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset check</c>: the build's rules, without a build.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = SharedArguments.Data();
        var format = new Option<string>("--output-format") { HelpName = "FORMAT", Description = "text, json, github or sarif.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "github", "sarif");
        var command = new Command("check", "Checks a dataset by the rules of the build.") { data, format };
        command.SetAction(parsed =>
        {
            var compiled = DatasetFolder.Load(parsed.GetValue(data), console).Compile();
            ProblemWriter.For(parsed.GetValue(format)!).Write(compiled, console.Out);
            return compiled.Problems.Any(static problem => problem.Rule.Severity == Schema.Messages.Severity.Error) ? ExitCode.WrongData : ExitCode.Fine;
        });
        return command;
    }
}
