namespace Dataset.Mutations.Fuzzing;

/// <summary>Something that must hold of every answer does not.</summary>
internal sealed class InvariantException(string message) : Exception(message);
