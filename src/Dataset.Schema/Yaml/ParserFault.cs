using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>What the parser's errors mean to the author of a file.</summary>
internal static class ParserFault
{
    public static (Rule Rule, TextSpan Span, string Message) Of(string text, string message, int start, int end, int position)
    {
        var at = Math.Min(Math.Max(start, 0), text.Length);
        return (RuleCatalogue.InvalidYaml, new TextSpan(at, Math.Max(0, Math.Min(end, text.Length) - at)), "this is not valid YAML: " + message + position);
    }
}
