using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules;

/// <summary>A dataset has the files it needs, and no YAML in places the language does not know.</summary>
public static class FileRules
{
    /// <summary>How many levels below the dataset's folder a folder may be; entities stand two below. The build finds files level by level, in as many steps.</summary>
    public const int MaxDepth = 5;

    /// <summary>A symbolic link in a dataset's folder. The build tells it with the same words before the compiler runs, see build/Dataset.Generator.targets.</summary>
    public static Problem Link(string path) =>
        new(RuleCatalogue.UnexpectedFile, new NodePlace(path, -1), "this is a symbolic link, and links are not followed, for they may lead out of the dataset; put a copy in its place");

    /// <summary>A folder more than <see cref="MaxDepth"/> levels below the dataset's; told by the build in the same words.</summary>
    public static Problem TooDeep(string path) =>
        new(RuleCatalogue.UnexpectedFile, new NodePlace(path, -1), $"this folder is more than {MaxDepth} levels below the dataset's; entities stand in entities/<Kind>/");

    /// <summary>Checks the files of a dataset.</summary>
    /// <param name="root">The path of its dataset.yaml.</param>
    /// <param name="files">The role and path of each file.</param>
    public static EquatableArray<Problem> Check(string root, IReadOnlyList<DatasetFilePath> files)
    {
        var problems = new List<Problem>();
        Demand(DatasetFileRole.Dataset, "dataset.yaml", "it names the dataset and its version");
        Demand(DatasetFileRole.Schema, "schema.yaml", "it declares kinds, properties and units");
        if (!files.Any(static file => file.Role == DatasetFileRole.Entity))
        {
            problems.Add(new Problem(RuleCatalogue.MissingFile, new NodePlace(root, -1), "the dataset has no entities: the folder entities/<Kind>/ beside dataset.yaml holds one file each"));
        }

        foreach (var (role, path) in files)
        {
            if (role == DatasetFileRole.Unexpected)
            {
                var hint = !path.EndsWith(".yaml", StringComparison.Ordinal) ? "; the ending is .yaml" : "";
                problems.Add(new Problem(RuleCatalogue.UnexpectedFile, new NodePlace(path, -1), "this file has no place in a dataset, which has dataset.yaml, schema.yaml, checks.yaml, surface.yaml and entities/<Kind>/<Entity>.yaml" + hint));
            }
        }

        return problems.ToEquatableArray();

        void Demand(DatasetFileRole role, string name, string why)
        {
            if (!files.Any(file => file.Role == role))
            {
                problems.Add(new Problem(RuleCatalogue.MissingFile, new NodePlace(root, -1), $"the dataset has no {name}: {why}"));
            }
        }
    }
}
