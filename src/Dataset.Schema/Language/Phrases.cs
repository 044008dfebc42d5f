using System.Globalization;
using Dataset.Schema.Messages;

namespace Dataset.Schema.Language;

/// <summary>Phrases: words copied from an article.</summary>
public static class Phrases
{
    /// <summary>The most characters a phrase may have: the articles belong to others, and a figure with its nearest words is enough.</summary>
    public const int MaxLength = 40;

    /// <summary>The phrase of a key that must be there; <c>null</c> after a problem.</summary>
    public static string? Read(MappingReader reader, string key)
    {
        if (reader.Required(key) is not { } text)
        {
            return null;
        }

        var node = reader.Find(key)!.Value;
        if (!node.IsQuoted)
        {
            reader.Report(RuleCatalogue.UnquotedPhrase, node, $"the phrase {text} must be in quotes, or an unquoted comma could silently end it");
            return null;
        }

        if (Refuse(text) is { } refusal)
        {
            reader.Report(RuleCatalogue.WrongValue, node, refusal);
            return null;
        }

        return text;
    }

    /// <summary>Why words are no phrase; <c>null</c> where they are one.</summary>
    public static string? Refuse(string text)
    {
        // No text has more characters than code units.
        if (text.Length <= MaxLength)
        {
            return null;
        }

        var length = new StringInfo(text).LengthInTextElements;
        return length > MaxLength ? $"the phrase has {length} characters; at most {MaxLength} are allowed: a figure with its nearest words, never a sentence" : null;
    }
}
