namespace Dataset.Schema.Language.Model;

/// <summary>How the number of a property relates to its words.</summary>
public enum PropertyRole
{
    /// <summary>The number is the figure.</summary>
    None,

    /// <summary>The number is an exact limit; hedge words state the rule and are recorded, not compared.</summary>
    Threshold,

    /// <summary>The number is a change: rises positive, falls negative. Words that tell the end of the change are an error.</summary>
    Growth,

    /// <summary>The number is a fall, written positive. Words that tell the end of the fall are an error.</summary>
    Fall,
}
