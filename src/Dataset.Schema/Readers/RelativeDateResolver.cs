namespace Dataset.Schema.Readers;

/// <summary>Counts relative dates from their base.</summary>
internal static class RelativeDateResolver
{
    public static PartialDate? Resolve(RelativeDate relative, PartialDate basis) => throw new NotSupportedException();
}
