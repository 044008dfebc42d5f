namespace Dataset.Benchmarks.Comparison;

/// <summary>What a form of facts costs.</summary>
/// <param name="Form">The form.</param>
/// <param name="Guard">What of a mistake the compiler tells.</param>
/// <param name="Build">Seconds for the build of the program, restore apart, compiler started anew.</param>
/// <param name="Value">Milliseconds from start to end of the program, which prints a value.</param>
/// <param name="Source">The same where it prints where the value comes from; <c>null</c> where that is not known.</param>
/// <param name="Bytes">The size of the program's assembly.</param>
internal sealed record ComparisonRow(string Form, string Guard, double Build, double Value, double? Source, long Bytes);
