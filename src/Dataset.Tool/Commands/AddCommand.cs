using System.CommandLine;
using System.Text;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Messages;
using Dataset.Schema.Yaml;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset add</c>: a source card with its digest, or the skeleton of an entity. What is left to fill in, <c>check</c> tells.</summary>
internal static class AddCommand
{
    public static Command Create(ToolConsole console) =>
        new("add", "Adds a source card or an entity.") { AddSourceCommand.Create(console), Entity(console) };

    /// <summary>Writes a new file of a dataset with a line for editors, where the dataset has schemas for them.</summary>
    public static void Write(DatasetFolder folder, string path, DatasetFileRole role, string text, ToolConsole console)
    {
        if (File.Exists(path))
        {
            throw new WrongCallException($"{console.Shown(path)} is there already");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        NewFile.Write(path, Encoding.UTF8.GetBytes(EditorSchemaLine.For(folder.Root, path, role) + text));
        console.Out.WriteLine($"wrote {console.Shown(path)}; 'dataset check' tells what is left to fill in");
    }

    private static Command Entity(ToolConsole console)
    {
        var kind = new Argument<string>("KIND") { Description = "A kind of the schema." };
        var name = new Argument<string>("NAME") { Description = "The entity's identifier, such as Llama2." };
        var data = SharedArguments.DataOption();
        var command = new Command("entity", "Writes the skeleton of an entity.") { kind, name, data };
        command.SetAction(parsed =>
        {
            var (folder, dataset) = DatasetFolder.Open(parsed.GetValue(data), console);
            folder.EnsureWhole();
            var (kindName, identifier) = (parsed.GetValue(kind)!, parsed.GetValue(name)!);
            var spec = dataset.Schema.FindKind(kindName) ?? throw new WrongCallException($"unknown kind '{kindName}'{NearestNames.Suggest(kindName, dataset.Schema.Kinds.Select(static known => known.Name))}");
            if (Identifiers.Refuse(identifier, isType: true) is { } refusal)
            {
                throw new WrongCallException($"'{identifier}' cannot name an entity: {refusal}");
            }

            var text = new StringBuilder($"entity: {identifier}\nkind: {kindName}\nnames: {{}} # every printed form, by language: {{ en: [Llama 2], zh: [LLaMA2] }}\nsummary: # what it is, in a sentence\n");
            var required = spec.Properties.Where(static property => property.Required).ToList();
            text.Append(required.Count == 0 ? "facts: {}\n" : "facts:\n");
            foreach (var property in required)
            {
                text.Append("  ").Append(property.Name).Append(": # ").Append(property.Summary).Append(property.OneOf.Count == 0 ? "" : $" One of: {string.Join(", ", property.OneOf)}").Append('\n');
            }

            var path = Path.Combine(folder.Root, "entities", kindName, identifier + ".yaml");
            RefuseTaken(folder, path, text.ToString(), console);
            Write(folder, path, DatasetFileRole.Entity, text.ToString(), console);
            return ExitCode.Fine;
        });
        return command;
    }

    // The rules on names are many (reserved names, kinds, the namespace, other entities): let them judge the dataset with the new file in it.
    private static void RefuseTaken(DatasetFolder folder, string path, string text, ToolConsole console)
    {
        var file = new DatasetFile(DatasetFileRole.Entity, YamlFile.Read(console.Shown(path), text));
        var others = folder.Files.Where(known => known.Yaml.Path != file.Yaml.Path);
        var taken = DatasetCompiler.Compile(folder.DatasetPath, [.. others, file]).Problems.FirstOrDefault(problem =>
            (problem.Rule == RuleCatalogue.InvalidName || problem.Rule == RuleCatalogue.DuplicateName)
            && (problem.Location.Path == file.Yaml.Path || problem.Related.Any(related => related.Location.Path == file.Yaml.Path)));
        if (taken is not null)
        {
            throw new WrongCallException(taken.Message);
        }
    }
}
