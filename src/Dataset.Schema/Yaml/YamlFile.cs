using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>One YAML file, read: its content, and apart from it the places.</summary>
/// <param name="Path">The file's path as the build names it.</param>
/// <param name="Tree">The content; <c>null</c> where the file is no valid document.</param>
/// <param name="Places">Where the nodes stand.</param>
/// <param name="Problems">What is wrong with the file as YAML, at most one for each root cause.</param>
public sealed record YamlFile(string Path, YamlTree? Tree, YamlPlaces Places, EquatableArray<YamlProblem> Problems)
{
    /// <summary>Reads a file's text. Never throws.</summary>
    public static YamlFile Read(string path, string text) => throw new NotSupportedException(path + text);
}

/// <summary>Something wrong with a file as YAML.</summary>
/// <param name="Rule">The rule broken.</param>
/// <param name="Span">The offending characters.</param>
/// <param name="Message">What is wrong, in full.</param>
public sealed record YamlProblem(Rule Rule, TextSpan Span, string Message);
