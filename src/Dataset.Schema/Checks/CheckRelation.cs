namespace Dataset.Schema.Checks;

/// <summary>How a check sets its two sides against one another.</summary>
public enum CheckRelation
{
    /// <summary><c>=</c>: the sides may be the same figure.</summary>
    Equal,

    /// <summary><c>!=</c>: the sides are surely different figures.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>: the left side is surely less, or earlier.</summary>
    Less,

    /// <summary><c>&lt;=</c>: the left side is surely not more, or not later.</summary>
    LessOrEqual,
}
