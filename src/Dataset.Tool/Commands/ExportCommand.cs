using System.CommandLine;
using Dataset.Tool.Folders;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset export</c>: every claim with all its fields.</summary>
internal static class ExportCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = SharedArguments.Data();
        var format = new Option<string>("--format") { HelpName = "FORMAT", Description = "jsonl.", DefaultValueFactory = static _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var target = new Option<string?>("-o", "--output") { HelpName = "FILE", Description = "The file to write; standard output where it is not given." };
        var command = new Command("export", "Writes every claim with all its fields.") { data, format, target };
        command.SetAction(parsed =>
        {
            var compiled = DatasetFolder.Load(parsed.GetValue(data), console).Compile();
            if (compiled.Problems.Count > 0)
            {
                new TextProblemWriter().Write(compiled, console.Error);
                return ExitCode.WrongData;
            }

            if (parsed.GetValue(target) is not { } file)
            {
                JsonLinesExport.Write(compiled, console.Out);
                return ExitCode.Fine;
            }

            using var output = new StreamWriter(console.Resolve(file), append: false) { NewLine = "\n" };
            JsonLinesExport.Write(compiled, output);
            return ExitCode.Fine;
        });
        return command;
    }
}
