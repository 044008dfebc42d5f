namespace Dataset.Schema.Readers;

/// <summary>Why a numeral of an article is no fact. The list is closed.</summary>
public enum WaiverCategory
{
    /// <summary>Part of a printed name.</summary>
    Name,

    /// <summary>Part of a set phrase.</summary>
    Idiom,

    /// <summary>一 before a measure word, where it is an article and not a count.</summary>
    MeasureWord,

    /// <summary>Part of a word that counts nothing: 一直, 统一, 第三方.</summary>
    Word,

    /// <summary>A count of nothing in particular: 成千上万, 千千万万.</summary>
    Generic,

    /// <summary>Points back to things already counted or named: 两者, 这三家.</summary>
    Anaphor,

    /// <summary>Numbers the items of a list.</summary>
    ListMarker,

    /// <summary>Marks a footnote.</summary>
    Footnote,

    /// <summary>Stands in a heading.</summary>
    Heading,

    /// <summary>Repeats a figure that is claimed elsewhere.</summary>
    Repeat,

    /// <summary>An order of magnitude in rhetoric: 以亿为单位.</summary>
    Magnitude,
}
