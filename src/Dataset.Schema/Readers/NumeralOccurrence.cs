using Dataset.Schema.Text;

namespace Dataset.Schema.Readers;

/// <summary>A numeral in running text.</summary>
/// <param name="Span">Its stretch in the text, noise inside included.</param>
/// <param name="Text">As printed.</param>
/// <param name="WaivedBy">The rule of the language that makes it no figure: an idiom, a bare measure word 一, a digit in a Latin word; <c>null</c> where a person must decide.</param>
/// <param name="HasUnitWord">Whether a unit word follows, so that a waiver of it needs a row of its own.</param>
public readonly record struct NumeralOccurrence(TextSpan Span, string Text, WaiverCategory? WaivedBy, bool HasUnitWord);
