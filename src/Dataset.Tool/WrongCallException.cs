namespace Dataset.Tool;

/// <summary>The call is wrong: a folder that is not there, an unknown rule. Its message is all that is printed.</summary>
internal sealed class WrongCallException(string message) : Exception(message);
