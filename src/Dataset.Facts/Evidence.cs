namespace Dataset.Facts;

/// <summary>The words of one source that carry a claim's value.</summary>
public sealed class Evidence
{
    private readonly object? interval;
    private readonly Phrase[] further;
    private IReadOnlyList<Phrase>? phrases;

    internal Evidence(Source source, Hedge hedge, object? interval, int line, string text, string repair, Phrase[] further)
    {
        Source = source;
        Hedge = hedge;
        this.interval = interval;
        Line = line;
        Text = text;
        Repair = repair;
        this.further = further;
    }

    /// <summary>The article.</summary>
    public Source Source { get; }

    /// <summary>The line of the article, from 1.</summary>
    public int Line { get; }

    /// <summary>The phrase that carries the value, verbatim, at most 40 characters.</summary>
    public string Text { get; }

    /// <summary>The vagueness in the phrase's words.</summary>
    public Hedge Hedge { get; }

    /// <summary>Every value that the phrase's precision and hedge admit, in the claim's unit; <c>null</c> for values that are no numbers.</summary>
    public Interval<Rational>? Interval => NumberRow.IntervalOf(interval);

    /// <summary>What the phrase would read had the page not garbled it; empty where nothing is repaired.</summary>
    public string Repair { get; }

    /// <summary>All phrases: first the one that carries the value, then what it counts from and its context.</summary>
    public IReadOnlyList<Phrase> Phrases => phrases ?? Interlocked.CompareExchange(ref phrases, Array.AsReadOnly([new Phrase(EvidenceRole.Value, Line, Text), .. further]), null) ?? phrases;

    /// <summary>Publisher, date, line, hedge and phrase.</summary>
    public override string ToString() => Citation.OfEvidence(this);
}
