using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>One YAML file, read: its content, and apart from it the places.</summary>
/// <param name="Path">The file's path as the build names it.</param>
/// <param name="Tree">The content; <c>null</c> where the file is no document that the language admits. Of two equal keys it holds the first.</param>
/// <param name="Places">Where the nodes stand; without a tree the lines alone.</param>
/// <param name="Problems">What is wrong with the file as YAML, at most one for each root cause, in the order of the file.</param>
public sealed record YamlFile(string Path, YamlTree? Tree, YamlPlaces Places, EquatableArray<YamlProblem> Problems)
{
    /// <summary>Reads a file's text. Never throws.</summary>
    public static YamlFile Read(string path, string text)
    {
        var source = YamlSource.Of(text);
        return source.Problems.Count > 0 ? Refused(path, source) : DocumentReader.Read(path, source);
    }

    /// <summary>Reads a file's bytes, which must be UTF-8, with or without byte order mark. Offsets count from after the mark. Never throws.</summary>
    public static YamlFile Read(string path, byte[] bytes)
    {
        var source = Utf8.Decode(bytes);
        return source.Problems.Count > 0 ? Refused(path, source) : Read(path, source.Text);
    }

    private static YamlFile Refused(string path, YamlSource source) =>
        new(path, null, YamlPlaces.None with { LineStarts = source.LineStarts }, source.Problems);
}
