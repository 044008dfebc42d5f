using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>The first thing in a check's text that cannot be read.</summary>
/// <param name="Span">The offending characters of the text; at its end, the last ones, after which something is missing.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record CheckSyntaxError(TextSpan Span, string Message);
