using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>Something wrong with a file as YAML.</summary>
/// <param name="Rule">The rule broken.</param>
/// <param name="Span">The offending characters.</param>
/// <param name="Message">What is wrong, in full.</param>
/// <param name="Related">Further places in the same file: the first of two equal keys.</param>
public sealed record YamlProblem(Rule Rule, TextSpan Span, string Message, EquatableArray<YamlRelatedPlace> Related = default);

/// <summary>A further place of a <see cref="YamlProblem"/>, in the same file.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What is there.</param>
public sealed record YamlRelatedPlace(TextSpan Span, string Message);
