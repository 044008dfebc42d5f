namespace Dataset.Facts;

/// <summary>The article's own vagueness about a figure, in its words.</summary>
public enum Hedge
{
    /// <summary>The figure is stated flatly.</summary>
    None,

    /// <summary>About: one step either side of the figure.</summary>
    About,

    /// <summary>Nearly: below the figure, at most one step.</summary>
    Nearly,

    /// <summary>Over: above the figure, the figure itself excluded.</summary>
    Over,

    /// <summary>At least: the figure or more.</summary>
    AtLeast,

    /// <summary>Under: below the figure, the figure itself excluded.</summary>
    Under,

    /// <summary>At most: the figure or less.</summary>
    AtMost,

    /// <summary>Several: a declared range, never one figure.</summary>
    Several,
}
