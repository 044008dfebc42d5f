namespace Dataset.Tool;

/// <summary>A command cannot go on because the data is wrong. Its message is all that is printed.</summary>
internal sealed class WrongDataException(string message) : Exception(message);
