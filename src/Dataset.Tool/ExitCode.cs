namespace Dataset.Tool;

/// <summary>What the tool's exit codes mean.</summary>
internal static class ExitCode
{
    /// <summary>Everything is fine.</summary>
    public const int Fine = 0;

    /// <summary>The data is wrong.</summary>
    public const int WrongData = 1;

    /// <summary>The call is wrong.</summary>
    public const int WrongCall = 2;
}
