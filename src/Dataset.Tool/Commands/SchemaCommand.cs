using System.CommandLine;
using System.Text;
using Dataset.Tool.EditorSchemas;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset schema</c>: JSON Schema for editors, from this dataset's own schema.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = SharedArguments.Data();
        var check = new Option<bool>("--check") { Description = "Changes nothing; tells which schemas are not those of the data as it is." };
        var command = new Command("schema", $"Writes JSON Schema for editors into the dataset's folder {EditorSchemaLine.FolderName}; 'dataset fmt' then points each file at its schema.") { data, check };
        command.SetAction(parsed =>
        {
            var (folder, dataset) = DatasetFolder.Open(parsed.GetValue(data), console);
            var target = Path.Combine(folder.Root, EditorSchemaLine.FolderName);
            var onlyCheck = parsed.GetValue(check);
            var stale = 0;
            foreach (var (name, text) in EditorSchemaFiles.Of(dataset))
            {
                var path = Path.Combine(target, name);
                if (File.Exists(path) && File.ReadAllText(path) == text)
                {
                    continue;
                }

                stale++;
                console.Out.WriteLine(onlyCheck ? $"{console.Shown(path)} is not the schema of the data as it is; run 'dataset schema'" : $"wrote {console.Shown(path)}");
                if (!onlyCheck)
                {
                    Directory.CreateDirectory(target);
                    NewFile.Write(path, Encoding.UTF8.GetBytes(text));
                }
            }

            return onlyCheck && stale > 0 ? ExitCode.WrongData : ExitCode.Fine;
        });
        return command;
    }
}
