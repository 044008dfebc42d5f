namespace Dataset.Schema.Text;

/// <summary>A stretch of a text, in UTF-16 code units from its start.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the other stretch lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>From the start of this one to the end of a later one.</summary>
    public TextSpan To(TextSpan later) => new(Start, later.End - Start);
}
