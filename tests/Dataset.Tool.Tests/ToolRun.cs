namespace Dataset.Tool.Tests;

/// <summary>What came of a call; the temporary folder reads ROOT.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    /// <summary>The lines of the result.</summary>
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Asserts that everything is fine and nothing went to standard error.</summary>
    public ToolRun Fine()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, Code);
        return this;
    }
}
