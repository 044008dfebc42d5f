namespace Dataset.Analyzers;

/// <summary>What is known of an expression's unit.</summary>
/// <param name="Name">The unit's name; empty where the expression claims none.</param>
/// <param name="Fact">The fact that it comes from, for messages.</param>
/// <param name="IsOpen">Whether nothing is known, as of a parameter; a literal, in contrast, is known to take any unit.</param>
internal sealed record FigureUnit(string Name, string Fact, bool IsOpen)
{
    /// <summary>Nothing is known.</summary>
    public static FigureUnit Open { get; } = new("", "", true);

    /// <summary>A literal: it is in whatever unit it meets.</summary>
    public static FigureUnit Any { get; } = new("", "", false);

    /// <summary>Whether a unit is known.</summary>
    public bool IsKnown => Name.Length > 0;

    /// <summary>The unit for people.</summary>
    public string Shown => Name == "unstated" ? "a currency that is not stated" : Name;

    /// <summary>Whether both are known, and are not the same.</summary>
    public bool Differs(FigureUnit other) => IsKnown && other.IsKnown && !string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <summary>The unit of what is made of both. Where they differ that is told once, at the place where they meet, and nothing is known any more.</summary>
    public FigureUnit With(FigureUnit other) => Differs(other) ? Open : IsKnown ? this : other.IsKnown ? other : IsOpen ? this : other;
}
