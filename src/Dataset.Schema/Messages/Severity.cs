namespace Dataset.Schema.Messages;

/// <summary>What breaking a rule does.</summary>
public enum Severity
{
    /// <summary>The build goes on and tells.</summary>
    Warning,

    /// <summary>The build fails; cannot be configured away.</summary>
    Error,
}
