namespace Dataset.Schema.Messages;

/// <summary>What breaking a rule does.</summary>
public enum Severity
{
    /// <summary>An editor shows it; the build says nothing.</summary>
    Suggestion,

    /// <summary>The build goes on and tells.</summary>
    Warning,

    /// <summary>The build fails; cannot be configured away.</summary>
    Error,
}
