using System.CommandLine;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Messages;
using Dataset.Tool.Folders;
using Dataset.Tool.Format;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset fmt</c>: every file of a dataset in canonical form.</summary>
internal static class FmtCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = SharedArguments.Data();
        var check = new Option<bool>("--check") { Description = "Changes nothing; tells which files are not in canonical form." };
        var command = new Command("fmt", "Writes each file of a dataset in canonical form; every value and comment stays.") { data, check };
        command.SetAction(parsed =>
        {
            var folder = DatasetFolder.Load(parsed.GetValue(data), console).EnsureWhole();
            return Run(folder, parsed.GetValue(check), console);
        });
        return command;
    }

    private static int Run(DatasetFolder folder, bool onlyCheck, ToolConsole console)
    {
        var schemaFile = folder.Files.FirstOrDefault(static file => file.Role == DatasetFileRole.Schema)?.Yaml;
        var schema = schemaFile?.Tree is { } tree ? SchemaParser.Parse(schemaFile.Path, tree).Schema : new("", default, default, default);
        var files = folder.Files.Where(static file => file.Role != DatasetFileRole.Unexpected).ToList();
        var (changed, unreadable) = (0, 0);
        foreach (var file in files)
        {
            // A file with a problem may say something twice, or nothing at all; what it would lose nobody could tell.
            if (file.Yaml.Tree is null || file.Yaml.Problems.Count > 0)
            {
                TextProblemWriter.WriteLines(ProblemLocator.Locate([], [file.Yaml]), console.Out);
                unreadable++;
                continue;
            }

            var path = console.Resolve(file.Yaml.Path);
            var text = TextEdits.Read(path);
            var formatted = Formatter.Format(file.Yaml, text, file.Role, schema, EditorSchemaLine.For(folder.Root, path, file.Role));
            if (formatted == text)
            {
                continue;
            }

            changed++;
            console.Out.WriteLine(onlyCheck ? $"{file.Yaml.Path} is not in canonical form" : $"formatted {file.Yaml.Path}");
            if (!onlyCheck)
            {
                TextEdits.Write(path, formatted);
            }
        }

        console.Out.WriteLine($"{files.Count} files; {(onlyCheck ? $"{changed} not in canonical form" : $"{changed} formatted")}{(unreadable > 0 ? $", {unreadable} left alone" : "")}");
        return unreadable > 0 || (onlyCheck && changed > 0) ? ExitCode.WrongData : ExitCode.Fine;
    }
}
