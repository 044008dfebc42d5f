namespace Dataset.Schema.Messages;

/// <summary>One rule that data must keep.</summary>
/// <param name="Id">Its identifier, <c>DSETnnnn</c>.</param>
/// <param name="Title">What it demands, in one line.</param>
/// <param name="Severity">Whether breaking it stops the build.</param>
public sealed record Rule(string Id, string Title, Severity Severity = Severity.Error)
{
    private const char UseFamily = '7';

    /// <summary>Whether it is kept by code that uses facts, not by data. Such rules are analyzers' of their own, in packages of facts too, and everybody's to configure.</summary>
    public bool IsOfUse => Id["DSET".Length] == UseFamily;

    /// <summary>The name of the rule's family, which the first digit of its identifier gives.</summary>
    public string Family => Id["DSET".Length] switch
    {
        '1' => "YAML",
        '2' => "Schema and names",
        '3' => "Evidence",
        '4' => "Agreement",
        '5' => "Checks",
        '6' => "Sources and coverage",
        UseFamily => "Use of facts",
        '8' => "Public surface",
        _ => "Internal",
    };

    /// <inheritdoc/>
    public bool Equals(Rule? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
