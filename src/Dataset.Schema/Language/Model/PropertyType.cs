namespace Dataset.Schema.Language.Model;

/// <summary>What a property's values are.</summary>
public enum PropertyType
{
    /// <summary>A whole number of things that fits 64 bits.</summary>
    Count,

    /// <summary>A whole number of any size.</summary>
    Number,

    /// <summary>A sum of money in the property's currency.</summary>
    Money,

    /// <summary>Hundredths, as written: 20 % is 20.</summary>
    Percent,

    /// <summary>A multiple or a share; a fraction such as 1/3 is exact.</summary>
    Ratio,

    /// <summary>A place in an order, the first is 1.</summary>
    Rank,

    /// <summary>A partial date.</summary>
    Date,

    /// <summary>A length of time in the property's unit.</summary>
    Duration,

    /// <summary>Words, checked only for standing behind some words of the article.</summary>
    Text,

    /// <summary>Another entity of the dataset.</summary>
    Entity,
}
