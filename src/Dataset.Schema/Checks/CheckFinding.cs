using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>What is wrong with a check, at characters of its text.</summary>
/// <param name="Rule">The rule broken.</param>
/// <param name="Span">The offending characters.</param>
/// <param name="Message">What is wrong, in full.</param>
/// <param name="Counterpart">The characters that do not go with them; empty where there are none.</param>
/// <param name="CounterpartMessage">What is there.</param>
public sealed record CheckFinding(Rule Rule, TextSpan Span, string Message, TextSpan Counterpart = default, string CounterpartMessage = "");
