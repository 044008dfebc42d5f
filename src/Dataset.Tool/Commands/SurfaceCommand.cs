using System.CommandLine;
using System.Text;
using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;
using Dataset.Schema.Surface;
using Dataset.Tool.Diff;
using Dataset.Tool.Folders;
using Dataset.Tool.Output;
using Dataset.Tool.Surface;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset surface</c>: the public surface of the generated code against the recorded one, and its recording.</summary>
internal static class SurfaceCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = SharedArguments.Data();
        var write = new Option<bool>("--write") { Description = $"Records the surface in {SurfaceFile.Name}; begins the file where there is none, and from then on builds hold to it." };
        var unreleased = new Option<bool>("--unreleased") { Description = "With --write: the recorded version was never published, so names and constants may change without raising it." };
        var command = new Command("surface", $"Tells how the names and constants of the generated code differ from those recorded in {SurfaceFile.Name}; exit code 1 where they do.") { data, write, unreleased };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(unreleased) && !parsed.GetValue(write))
            {
                throw new WrongCallException("--unreleased says what --write may record; give both");
            }

            var (folder, dataset) = DatasetFolder.Open(parsed.GetValue(data), console);
            Demand(dataset, console);
            var members = DatasetSurface.Of(dataset);
            var changes = DatasetSurface.Compare(members, (dataset.Surface?.Members ?? default).Select(static recorded => recorded.Member));
            if (dataset.Surface is { } surface)
            {
                Tell(changes, console);
            }

            return parsed.GetValue(write) ? Write(folder, dataset, members, changes, parsed.GetValue(unreleased), console) : Judge(dataset, changes, console);
        });
        return command;
    }

    private static int Judge(CompiledDataset dataset, IReadOnlyList<SurfaceChange> changes, ToolConsole console)
    {
        if (dataset.Surface is null)
        {
            console.Out.WriteLine($"{dataset.Dataset!.Name} records no surface; 'dataset surface --write' begins {SurfaceFile.Name}, and from then on builds hold to it");
            return ExitCode.Fine;
        }

        var isOther = dataset.Surface.Version != dataset.Dataset!.Version;
        console.Out.WriteLine($"{changes.Count} of {dataset.Surface.Members.Count} names differ{(isOther ? $"; recorded for version {dataset.Surface.Version}, and the data is {dataset.Dataset.Version}" : "")}");
        return changes.Count > 0 || isOther ? ExitCode.WrongData : ExitCode.Fine;
    }

    private static int Write(DatasetFolder folder, CompiledDataset dataset, IReadOnlyList<SurfaceMember> members, IReadOnlyList<SurfaceChange> changes, bool isUnreleased, ToolConsole console)
    {
        var version = dataset.Dataset!.Version;
        if (dataset.Surface is { } surface && changes.Count > 0 && !isUnreleased)
        {
            var needed = changes.Max(static change => change.Asks) switch { VersionPart.Major => Bump.Major, VersionPart.Minor => Bump.Minor, _ => Bump.Patch };
            var bump = new VersionBump(surface.Version, version, needed);
            if (!bump.IsEnough)
            {
                console.Error.WriteLine($"dataset: not recorded: these changes ask for version {bump.Least} or more after {surface.Version}, and dataset.yaml says {version}; raise it, or say --unreleased where {surface.Version} was never published");
                return ExitCode.WrongData;
            }
        }

        var path = Path.Combine(folder.Root, SurfaceFile.Name);
        var text = SurfaceFile.Write(version, members);
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            NewFile.Write(path, Encoding.UTF8.GetBytes(text));
            console.Out.WriteLine($"wrote {console.Shown(path)}: {members.Count} names of version {version}");
        }

        return ExitCode.Fine;
    }

    private static void Tell(IEnumerable<SurfaceChange> changes, ToolConsole console)
    {
        foreach (var change in changes)
        {
            if (change.Was is { } was)
            {
                console.Out.WriteLine($"- {was.Name}: {was.Shape}");
            }

            if (change.Now is { } now)
            {
                console.Out.WriteLine($"+ {now.Name}: {now.Shape}");
            }
        }
    }

    // Facts that broke a rule are not in a dataset, and would be told as gone. What is wrong with the surface file itself is mended by writing it.
    private static void Demand(CompiledDataset dataset, ToolConsole console)
    {
        var problems = dataset.Problems.Where(static problem => problem.Rule.Severity == Severity.Error && !RuleCatalogue.IsOfSurface(problem.Rule)).ToList();
        if (dataset.Dataset is null || problems.Count > 0)
        {
            TextProblemWriter.WriteLines(problems, console.Error);
            throw new WrongDataException("the data has problems of its own; only the surface of data without can be told");
        }
    }
}
