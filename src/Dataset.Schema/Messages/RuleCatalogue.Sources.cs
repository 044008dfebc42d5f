namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>Evidence names a source of the dataset.</summary>
    public static Rule UnknownSource { get; } = new("DSET6001", "Evidence names a source of the dataset");

    /// <summary>Evidence lies in the body of its source.</summary>
    public static Rule LineOutsideBody { get; } = new("DSET6002", "Evidence and waivers lie in the body of their source");

    /// <summary>A card's references are good.</summary>
    public static Rule InvalidCard { get; } = new("DSET6003", "A source card refers to units and sources that exist");

    /// <summary>The article is there.</summary>
    public static Rule ArticleMissing { get; } = new("DSET6004", "The articles that cards describe are in the folder of articles");

    /// <summary>The article is the one the card describes.</summary>
    public static Rule DigestDiffers { get; } = new("DSET6005", "An article is the copy that its card describes");

    /// <summary>A phrase stands on its line.</summary>
    public static Rule PhraseNotOnLine { get; } = new("DSET6006", "A phrase stands on its line, to the letter");

    /// <summary>A phrase stands on its line once.</summary>
    public static Rule PhraseNotOnce { get; } = new("DSET6007", "A phrase stands on its line exactly once");

    /// <summary>A phrase cuts no numeral.</summary>
    public static Rule PhraseCutsNumeral { get; } = new("DSET6008", "A phrase cuts no numeral");

    /// <summary>Every numeral is claimed or waived.</summary>
    public static Rule OpenNumeral { get; } = new("DSET6009", "Every numeral of an article's body is claimed or waived");

    /// <summary>A waiver is needed.</summary>
    public static Rule NeedlessWaiver { get; } = new("DSET6010", "A waiver is given only where a numeral would be open without it");

    /// <summary>No two cards describe the same lines of the same article.</summary>
    public static Rule SameArticle { get; } = new("DSET6011", "No two source cards describe the same lines of one article");
}
