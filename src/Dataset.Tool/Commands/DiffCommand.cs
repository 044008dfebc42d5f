using System.CommandLine;
using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;
using Dataset.Tool.Diff;
using Dataset.Tool.Folders;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset diff</c>: what differs by value, and the version it asks for.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolConsole console)
    {
        var old = new Argument<string>("OLD") { Description = "A dataset's folder, a package FILE.nupkg (FILE.nupkg:NAME where it has several datasets), or a git revision: REV, REV:path." };
        var @new = new Argument<string>("NEW") { Description = "A dataset's folder, a package FILE.nupkg (FILE.nupkg:NAME where it has several datasets), or a git revision: REV, REV:path." };
        var format = new Option<string>("--output-format") { HelpName = "FORMAT", Description = "text, markdown (a section of a changelog) or json.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var command = new Command("diff", "Tells what differs by value; exit code 1 where the version of NEW is raised less than that asks for.") { old, @new, format };
        command.SetAction(parsed =>
        {
            var before = Load(parsed.GetValue(old)!, console);
            var after = Load(parsed.GetValue(@new)!, console);
            var difference = DatasetDifference.Of(before, after);
            var version = new VersionBump(before.Dataset!.Version, after.Dataset!.Version, difference.Needed);
            switch (parsed.GetValue(format))
            {
                case "json":
                    DifferenceWriter.WriteJson(difference, version, console.Out);
                    break;
                case "markdown":
                    DifferenceWriter.WriteMarkdown(difference, version, console.Out);
                    break;
                default:
                    DifferenceWriter.WriteText(difference, version, console.Out);
                    break;
            }

            return version.IsEnough ? ExitCode.Fine : ExitCode.WrongData;
        });
        return command;
    }

    private static CompiledDataset Load(string name, ToolConsole console)
    {
        if (PackageDataset.IsNamedBy(name))
        {
            using var package = PackageDataset.TakeOut(name, console);
            return Good(name, DatasetFolder.Open(package.Data, console with { Directory = package.Data }, package.Sources).Dataset, console);
        }

        if (Directory.Exists(console.Resolve(name)) || File.Exists(console.Resolve(name)))
        {
            return Good(name, DatasetFolder.Open(name, console).Dataset, console);
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        using var revision = GitRevision.CheckOut(colon < 0 ? name : name[..colon], console);
        var path = colon >= 0 ? name[(colon + 1)..] : GitRevision.InRepository(DatasetFolder.RootOf(null, console), console) ?? "";
        var folder = Path.Combine(revision.Folder, path);
        if (!Directory.Exists(folder))
        {
            throw new WrongCallException($"'{name}' has no folder {path} with YAML files");
        }

        return Good(name, DatasetFolder.Open(folder, console with { Directory = folder }).Dataset, console);
    }

    // Facts that broke a rule are not in a dataset, and would be told as removed.
    private static CompiledDataset Good(string name, CompiledDataset dataset, ToolConsole console)
    {
        // A surface that is not recorded yet leaves no fact out; what differs is what its reviewer asks.
        if (dataset.Dataset is not null && !dataset.Problems.Any(static problem => problem.Rule.Severity == Severity.Error && !RuleCatalogue.IsOfSurface(problem.Rule)))
        {
            return dataset;
        }

        TextProblemWriter.WriteLines(dataset.Problems, console.Error);
        throw new WrongDataException($"{name} has problems of its own; only datasets without can be compared");
    }
}
