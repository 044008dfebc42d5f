namespace Dataset.Schema.Messages;

/// <summary>One rule that data must keep.</summary>
/// <param name="Id">Its identifier, <c>DSETnnnn</c>.</param>
/// <param name="Title">What it demands, in one line.</param>
/// <param name="Severity">Whether breaking it stops the build.</param>
public sealed record Rule(string Id, string Title, Severity Severity = Severity.Error)
{
    /// <inheritdoc/>
    public bool Equals(Rule? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
