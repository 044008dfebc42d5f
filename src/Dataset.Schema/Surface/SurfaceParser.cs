using Dataset.Schema.Language;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Surface;

/// <summary>Reads a dataset's <c>surface.yaml</c>.</summary>
public static class SurfaceParser
{
    /// <summary>The keys of the file, in order.</summary>
    public static string[] Keys { get; } = ["version", "surface"];

    /// <summary>Reads the tree of the file; the surface is <c>null</c> where any of it is wrong: what is left could not tell what is missing.</summary>
    public static (SurfaceSpec? Surface, EquatableArray<Problem> Problems) Parse(string file, YamlTree tree)
    {
        var problems = new List<Problem>();
        var root = new MappingReader(file, tree.Root, "surface.yaml", problems);
        if (!root.Expect(Keys))
        {
            return (null, problems.ToEquatableArray());
        }

        var members = new List<RecordedMember>();
        var version = root.Required("version");
        if (root.Find("surface") is not { Kind: YamlKind.Mapping } surface)
        {
            if (root.Find("surface") is { } other)
            {
                root.Report(RuleCatalogue.WrongShape, other, $"'surface' must be a mapping of names to what they are, not {MappingReader.Describe(other)}");
            }
            else if (!root.IsMisspelt("surface"))
            {
                root.Report(RuleCatalogue.MissingKey, root.Node, "surface.yaml lacks the key 'surface'");
            }
        }
        else
        {
            foreach (var (key, value) in surface.Pairs)
            {
                if (value.Kind != YamlKind.Scalar || value.IsEmpty)
                {
                    root.Report(RuleCatalogue.WrongShape, value, $"'{key.Text}' must say what the name is, not be {MappingReader.Describe(value)}");
                }

                members.Add(new RecordedMember(new SurfaceMember(key.Text, value.Text), key.Index));
            }
        }

        return (problems.Count > 0 ? null : new SurfaceSpec(file, version!, root.IndexOf("version"), members.ToEquatableArray()), problems.ToEquatableArray());
    }
}
