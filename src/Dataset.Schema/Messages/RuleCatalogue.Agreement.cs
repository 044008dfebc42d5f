namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>Claims on the same property, period and status agree.</summary>
    public static Rule ClaimsDisagree { get; } = new("DSET4001", "Claims on one fact agree, are ranked with a reason, or are a declared conflict");

    /// <summary>The same value is claimed once.</summary>
    public static Rule DuplicateClaim { get; } = new("DSET4002", "One value is one claim with all its witnesses, and each witness stands once");

    /// <summary>At most one claim of a fact is preferred.</summary>
    public static Rule SeveralPreferred { get; } = new("DSET4003", "At most one claim of a fact is preferred");

    /// <summary>The witnesses of one claim admit a common value.</summary>
    public static Rule WitnessesDisagree { get; } = new("DSET4004", "The witnesses of one claim admit a common value");

    /// <summary>A rank is given only between claims.</summary>
    public static Rule NeedlessRank { get; } = new("DSET4005", "A claim is preferred only where there is another");
}
