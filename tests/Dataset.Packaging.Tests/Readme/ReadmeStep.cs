namespace Dataset.Packaging.Tests.Readme;

/// <summary>What a reader of the README does: types a command, or writes a file.</summary>
internal abstract record ReadmeStep
{
    /// <summary>A command, and what the README shows of its output; a line <c>...</c> stands for any number of lines.</summary>
    public sealed record Type(string Command, IReadOnlyList<string> Shown) : ReadmeStep;

    /// <summary>A file with its whole content.</summary>
    public sealed record Write(string Path, string Content) : ReadmeStep;
}
