namespace Dataset.Facts;

/// <summary>The words of one source that carry a claim's value.</summary>
public sealed class Evidence
{
    internal Evidence(Source source, Hedge hedge, Interval<Rational>? interval, string repair, IReadOnlyList<Phrase> phrases)
    {
        Source = source;
        Hedge = hedge;
        Interval = interval;
        Repair = repair;
        Phrases = phrases;
    }

    /// <summary>The article.</summary>
    public Source Source { get; }

    /// <summary>The line of the article, from 1.</summary>
    public int Line => Phrases[0].Line;

    /// <summary>The phrase that carries the value, verbatim, at most 40 characters.</summary>
    public string Text => Phrases[0].Text;

    /// <summary>The vagueness in the phrase's words.</summary>
    public Hedge Hedge { get; }

    /// <summary>Every value that the phrase's precision and hedge admit, in the claim's unit; <c>null</c> for values that are no numbers.</summary>
    public Interval<Rational>? Interval { get; }

    /// <summary>What the phrase would read had the page not garbled it; empty where nothing is repaired.</summary>
    public string Repair { get; }

    /// <summary>All phrases: first the one that carries the value, then what it counts from and its context.</summary>
    public IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>Publisher, date, line, hedge and phrase.</summary>
    public override string ToString() => Citation.OfEvidence(this);
}
