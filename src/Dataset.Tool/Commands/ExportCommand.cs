using System.CommandLine;
using System.Globalization;
using System.Text;
using Dataset.Schema.Compiled;
using Dataset.Tool.Export;
using Dataset.Tool.Folders;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset export</c>: every claim with all its fields.</summary>
internal static class ExportCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = SharedArguments.Data();
        var format = new Option<string>("--format") { HelpName = "FORMAT", Description = "jsonl: one claim a line; csv: a data package, FILE for the claims with evidence.csv and datapackage.json beside it; sqlite: a database.", DefaultValueFactory = static _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "csv", "sqlite");
        var target = new Option<string?>("-o", "--output") { HelpName = "FILE", Description = "The file to write; for jsonl, standard output where it is not given." };
        var command = new Command("export", "Writes every claim with all its fields.") { data, format, target };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(target) is { } given ? TargetOf(given, console) : null;
            var kind = parsed.GetValue(format)!;
            if (file is null && kind != "jsonl")
            {
                throw new WrongCallException($"export --format {kind} writes files: name one with -o FILE");
            }

            var (_, dataset) = DatasetFolder.Open(parsed.GetValue(data), console);
            if (dataset.Problems.Any(static problem => problem.Rule.Severity == Schema.Messages.Severity.Error))
            {
                new TextProblemWriter().Write(dataset, console.Error);
                return ExitCode.WrongData;
            }

            // On a terminal rows that are shown there are progress enough, and a line between them would spoil both.
            using var progress = ProgressLine.Start(file is null && console.OutIsTerminal ? console with { ErrorIsTerminal = false } : console, "claims written:");
            Write(kind, dataset, ClaimRows.Of(dataset, progress.Report), file, console.Out);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Write(string kind, CompiledDataset dataset, IEnumerable<ClaimRow> claims, string? file, TextWriter output)
    {
        switch (kind)
        {
            case "csv":
                foreach (var (name, content) in CsvPackage.Files(dataset.Dataset!, claims, Path.GetFileName(file!)))
                {
                    NewFile.Write(Path.Combine(Path.GetDirectoryName(file)!, name), content);
                }

                break;
            case "sqlite":
                NewFile.Write(file!, temporary => SqliteExport.Write(dataset, claims, temporary));
                break;
            case "jsonl" when file is null:
                JsonLinesExport.Write(claims, output);
                break;
            default:
                using (var text = new StringWriter(CultureInfo.InvariantCulture))
                {
                    JsonLinesExport.Write(claims, text);
                    NewFile.Write(file!, Encoding.UTF8.GetBytes(text.ToString()));
                }

                break;
        }
    }

    private static string TargetOf(string given, ToolConsole console)
    {
        var file = console.Resolve(given);
        if (Directory.Exists(file) || Path.GetFileName(file).Length == 0)
        {
            throw new WrongCallException($"{given} is a folder; -o names a file");
        }

        return Directory.Exists(Path.GetDirectoryName(file)) ? file : throw new WrongCallException($"there is no folder {Path.GetDirectoryName(file)} to write to");
    }
}
