namespace Dataset.Schema.Language.Model;

/// <summary>What sort of value a claim states.</summary>
public enum ClaimValueKind
{
    /// <summary>A number, or a range of numbers.</summary>
    Number,

    /// <summary>A partial date.</summary>
    Date,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Another entity.</summary>
    Entity,

    /// <summary>The source says that it is not known.</summary>
    Unknown,

    /// <summary>The source says that there is none.</summary>
    None,
}

/// <summary>The value of a claim.</summary>
/// <param name="Kind">Which of the fields holds.</param>
/// <param name="Written">As written in the data.</param>
public sealed record ClaimValue(ClaimValueKind Kind, string Written)
{
    /// <summary>The number, in the property's unit.</summary>
    public Rational Number { get; init; }

    /// <summary>The upper end of a range; <c>null</c> for one number.</summary>
    public Rational? NumberMax { get; init; }

    /// <summary>The date.</summary>
    public PartialDate Date { get; init; }

    /// <summary>The words, or the entity's name.</summary>
    public string Text => Written;

    /// <summary>Whether the value is one value, and not a range, unknown or none.</summary>
    public bool IsSingle => Kind <= ClaimValueKind.Entity && NumberMax is null;
}
