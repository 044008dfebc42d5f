namespace Dataset.Schema.Readers.English;

/// <summary>The hedge before a figure.</summary>
/// <param name="Hedge">What it says.</param>
/// <param name="First">Its first token; the figure's own where there is no hedge.</param>
internal readonly record struct EnglishHedging(Hedge Hedge, int First);
