using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>A step of a side's evaluation, in postfix order: a list, not a tree, so that no depth of brackets can exhaust the stack.</summary>
/// <param name="Span">The characters it computes, operands included.</param>
internal abstract record CheckInstruction(TextSpan Span);

/// <summary>Pushes a number.</summary>
internal sealed record PushNumber(Rational Value, string Unit, TextSpan UnitSpan, TextSpan Span) : CheckInstruction(Span);

/// <summary>Pushes a date.</summary>
internal sealed record PushDate(PartialDate Date, TextSpan Span) : CheckInstruction(Span);

/// <summary>Pushes what a fact states: one value, or the values of several periods or of a property that has many.</summary>
internal sealed record PushFact(CheckFact Fact) : CheckInstruction(Fact.Span);

/// <summary>Replaces one value by its negative.</summary>
internal sealed record Negate(TextSpan Span) : CheckInstruction(Span);

/// <summary>Replaces two values by what <c>+ - * /</c> makes of them.</summary>
internal sealed record Combine(char Operator, TextSpan Span) : CheckInstruction(Span);

/// <summary>Replaces the arguments by the function's value.</summary>
internal sealed record Call(CheckFunction Function, int Arguments, TextSpan Span) : CheckInstruction(Span);
