namespace Dataset.Schema.Readers.English;

/// <summary>What a token of English text is made of.</summary>
internal enum EnglishTokenKind
{
    /// <summary>No token: before the first or after the last.</summary>
    None,

    /// <summary>Letters; a possessive or contraction is a token of its own, with its apostrophe.</summary>
    Word,

    /// <summary>Digits with the commas and points between them, well formed or not.</summary>
    Digits,

    /// <summary>One other character.</summary>
    Symbol,

    /// <summary>A printed name of the dataset, whatever is in it.</summary>
    Name,
}

/// <summary>A token of English text.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Lower">Its text in lower case, with hyphens, minus signs and apostrophes in their ASCII form.</param>
/// <param name="Glued">Whether no white space stands before it.</param>
/// <param name="Capital">Whether it has a capital letter.</param>
internal readonly record struct EnglishToken(EnglishTokenKind Kind, int Start, int End, string Lower, bool Glued, bool Capital)
{
    public bool IsWord => Kind == EnglishTokenKind.Word;

    public bool IsDigits => Kind == EnglishTokenKind.Digits;

    /// <summary>Whether letters, digits or a name stand here, so that what is glued to it is part of one word.</summary>
    public bool IsSolid => Kind is EnglishTokenKind.Word or EnglishTokenKind.Digits or EnglishTokenKind.Name;

    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);

    /// <summary>A hyphen or an en dash; an em dash parts sentences and joins nothing.</summary>
    public bool IsJoin => Is("-") || Is("–");
}
