namespace Dataset.Schema.Language.Model;

/// <summary>Whether a property has one value, or one for each stretch or point of time.</summary>
public enum Timeline
{
    /// <summary>One value.</summary>
    None,

    /// <summary>One value for each period; periods are keys.</summary>
    Period,

    /// <summary>One value for each point in time; instants are keys.</summary>
    Instant,
}
