namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>A check's text can be read.</summary>
    public static Rule CheckSyntax { get; } = new("DSET5001", "A check is written as two figures and a comparison");

    /// <summary>A check's entities exist.</summary>
    public static Rule CheckUnknownEntity { get; } = new("DSET5002", "Checks name entities of the dataset");

    /// <summary>A check's properties exist.</summary>
    public static Rule CheckUnknownProperty { get; } = new("DSET5003", "Checks name properties of the entity's kind");

    /// <summary>A check's facts are stated, for the period and status it names.</summary>
    public static Rule CheckFactNotStated { get; } = new("DSET5004", "Checks read facts that are stated");

    /// <summary>A number's unit exists.</summary>
    public static Rule CheckUnknownUnit { get; } = new("DSET5005", "Numbers in checks have a unit of the schema, of time, or percent");

    /// <summary>Units agree.</summary>
    public static Rule CheckUnitsDiffer { get; } = new("DSET5006", "Figures that are added, subtracted or compared have one unit");

    /// <summary>Operations fit their operands.</summary>
    public static Rule CheckTypeMismatch { get; } = new("DSET5007", "Operations of a check fit what they are applied to");

    /// <summary>Summed periods neither overlap nor leave gaps.</summary>
    public static Rule CheckPeriodsOverlap { get; } = new("DSET5008", "Periods of a sum or range neither overlap nor leave gaps");

    /// <summary>Divisors are not zero.</summary>
    public static Rule CheckDivisionByZero { get; } = new("DSET5009", "Checks do not divide by zero");

    /// <summary>Checks hold.</summary>
    public static Rule CheckRefuted { get; } = new("DSET5010", "Checks hold");

    /// <summary>Checks can be decided.</summary>
    public static Rule CheckUndecidable { get; } = new("DSET5011", "Checks can be decided");

    /// <summary>Checks that are declared to fail do fail.</summary>
    public static Rule CheckHoldsAfterAll { get; } = new("DSET5012", "Checks that are declared to fail do not hold");

    /// <summary>Declared conflicts are disagreements.</summary>
    public static Rule ConflictSettled { get; } = new("DSET5013", "Declared conflicts are disagreements of claims");

    /// <summary>Checks and conflicts are declared once.</summary>
    public static Rule CheckDuplicate { get; } = new("DSET5014", "Checks and conflicts are declared once");
}
