namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>A value is what its phrase says.</summary>
    public static Rule ValueDiffers { get; } = new("DSET3001", "A value is what its evidence says");

    /// <summary>A phrase holds a figure of the property's type that can be read in full.</summary>
    public static Rule UnreadablePhrase { get; } = new("DSET3002", "A phrase holds a figure of its property's type");

    /// <summary>Where several figures compete, the evidence says which is meant.</summary>
    public static Rule AmbiguousPhrase { get; } = new("DSET3003", "Where several figures of a phrase compete, 'nth' says which is meant");

    /// <summary>The hedge is that of the words.</summary>
    public static Rule HedgeDiffers { get; } = new("DSET3004", "The hedge of a piece of evidence is the hedge in its words");

    /// <summary>The unit is that of the words.</summary>
    public static Rule UnitDiffers { get; } = new("DSET3005", "The unit word of a phrase is one of its property's unit");

    /// <summary>A sum of money has a currency.</summary>
    public static Rule UnitMissing { get; } = new("DSET3006", "A sum of money has its currency printed, defaulted by its card, or said to be unstated");

    /// <summary>The words name the entity that is the value.</summary>
    public static Rule NameMissing { get; } = new("DSET3007", "The words name the entity that is the value, or the speaker");

    /// <summary>A relative date has something to count from.</summary>
    public static Rule BaseMissing { get; } = new("DSET3008", "A relative date names the date it counts from");

    /// <summary>A change is told as a change, in its direction.</summary>
    public static Rule ChangeDiffers { get; } = new("DSET3009", "A change is told by how much, and in its direction");

    /// <summary>The words tell the period of a timeline's value.</summary>
    public static Rule PeriodMissing { get; } = new("DSET3010", "The words tell the period or point in time that a timeline's value is for");

    /// <summary>The words tell the day a claim holds for or was said on.</summary>
    public static Rule DateMissing { get; } = new("DSET3011", "The words tell the day a claim holds for, or was said on");

    /// <summary>Help that the words do not need is not given.</summary>
    public static Rule NeedlessField { get; } = new("DSET3012", "Exceptions and help are given only where the words need them");

    /// <summary>An outcome is dated no later than what tells it.</summary>
    public static Rule OutcomeAfterPublication { get; } = new("DSET3013", "What happened is dated no later than the sources that tell it");
}
