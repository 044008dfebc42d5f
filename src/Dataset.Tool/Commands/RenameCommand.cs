using System.CommandLine;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Tool.Folders;
using Dataset.Tool.Rename;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset rename</c>: a name everywhere, its tombstone included.</summary>
internal static class RenameCommand
{
    public static Command Create(ToolConsole console)
    {
        var old = new Argument<string>("OLD") { Description = "An entity, or Kind.Property." };
        var @new = new Argument<string>("NEW") { Description = "The new name; for a property with or without its kind." };
        var reason = new Option<string>("--reason") { HelpName = "TEXT", Description = "Why the old name is gone; users of it read this.", DefaultValueFactory = static _ => "Renamed." };
        var data = SharedArguments.DataOption();
        var command = new Command("rename", "Renames an entity or property everywhere, and leaves the old name retired.") { old, @new, reason, data };
        command.SetAction(parsed =>
        {
            var (folder, dataset) = DatasetFolder.Open(parsed.GetValue(data), console);
            folder.EnsureWhole();
            if (folder.Files.FirstOrDefault(static file => file.Yaml.Tree is null || file.Yaml.Problems.Count > 0) is { } broken)
            {
                throw new WrongDataException($"{broken.Yaml.Path} cannot be read in full, and may hold the name; 'dataset check' tells why");
            }

            var plan = PlanOf(folder, dataset, parsed.GetValue(old)!, parsed.GetValue(@new)!, parsed.GetValue(reason)!, console);
            Refuse(dataset, DatasetCompiler.Compile(folder.DatasetPath, plan.Preview()));
            plan.Apply();
            console.Out.WriteLine($"renamed {parsed.GetValue(old)} to {parsed.GetValue(@new)}: {plan.Places} places in {plan.Files} files");
            return ExitCode.Fine;
        });
        return command;
    }

    private static RenamePlan PlanOf(DatasetFolder folder, CompiledDataset dataset, string old, string @new, string reason, ToolConsole console)
    {
        var renaming = new Renaming(folder, dataset, console);
        var dot = old.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0)
        {
            var kind = dataset.Schema.FindKind(old[..dot]) ?? throw new WrongCallException($"unknown kind '{old[..dot]}'{NearestNames.Suggest(old[..dot], dataset.Schema.Kinds.Select(static kind => kind.Name))}; a property is named Kind.Property");
            var property = kind.Find(old[(dot + 1)..]) ?? throw new WrongCallException($"kind '{kind.Name}' has no property '{old[(dot + 1)..]}'{NearestNames.Suggest(old[(dot + 1)..], kind.Properties.Select(static known => known.Name))}");
            var name = @new.StartsWith(kind.Name + ".", StringComparison.Ordinal) ? @new[(dot + 1)..] : @new;
            CheckProperty(kind, property, name);
            renaming.Property(kind, property.Name, name, reason);
            return renaming.Plan;
        }

        CheckEntity(folder, dataset, old, @new);
        renaming.Entity(old, @new, reason);
        return renaming.Plan;
    }

    private static void CheckEntity(DatasetFolder folder, CompiledDataset dataset, string old, string @new)
    {
        var names = EntityNames(folder);
        if (!names.Contains(old))
        {
            throw new WrongCallException(dataset.Schema.FindKind(old) is null
                ? $"unknown entity '{old}'{NearestNames.Suggest(old, names)}"
                : $"'{old}' is a kind, and what is renamed is an entity or Kind.Property");
        }

        if (Identifiers.Refuse(@new, isType: true) is { } refusal)
        {
            throw new WrongCallException($"'{@new}' cannot name an entity: {refusal}");
        }

        if (names.Contains(@new))
        {
            throw new WrongCallException($"there is an entity '{@new}' already");
        }

        if (dataset.Dataset?.Retired.Any(row => row.Name == @new) == true)
        {
            throw new WrongCallException($"'{@new}' is a retired name; remove its row from dataset.yaml first if it was never published");
        }
    }

    private static void CheckProperty(KindSpec kind, PropertySpec property, string name)
    {
        if (Identifiers.Refuse(name, isType: false) is { } refusal)
        {
            throw new WrongCallException($"'{name}' cannot name a property: {refusal}");
        }

        if (kind.Find(name) is not null)
        {
            throw new WrongCallException(name == property.Name ? "the new name is the old one" : $"kind '{kind.Name}' has a property '{name}' already");
        }
    }

    private static List<string> EntityNames(DatasetFolder folder) =>
        folder.Files.Where(static file => file.Role == DatasetFileRole.Entity).Select(static file => file.Yaml.Tree?.Root.Find("entity")?.Text).OfType<string>().Order(StringComparer.Ordinal).ToList();

    // The rules on names are many; whatever the new name breaks that the old one did not, refuses it.
    private static void Refuse(CompiledDataset before, CompiledDataset after)
    {
        var known = before.Problems.GroupBy(static problem => problem.Rule).ToDictionary(static group => group.Key, static group => group.Count());
        var added = after.Problems.GroupBy(static problem => problem.Rule)
            .OrderByDescending(static group => group.Key == RuleCatalogue.InvalidName || group.Key == RuleCatalogue.DuplicateName)
            .FirstOrDefault(group => group.Count() > known.GetValueOrDefault(group.Key));
        if (added is not null)
        {
            throw new WrongCallException($"nothing was renamed, for then: {added.Last().Message}");
        }
    }
}
