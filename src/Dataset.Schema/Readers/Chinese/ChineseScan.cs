namespace Dataset.Schema.Readers.Chinese;

/// <summary>One pass over a text: what was read so far.</summary>
internal sealed class ChineseScan(ChineseText text)
{
    private (int End, Change Change) previous = (-1, Change.None);

    /// <summary>The text.</summary>
    public ChineseText Text { get; } = text;

    /// <summary>The readings so far, in order.</summary>
    public List<Reading> Readings { get; } = [];

    /// <summary>The end of the last reading; nothing before it is read again.</summary>
    public int Done { get; private set; }

    /// <summary>Adds a figure, with the change its surroundings tell; gives the place after it.</summary>
    public int Add(ChineseFigure figure)
    {
        var change = figure.Kind is ReadingKind.Rank or ReadingKind.Score ? Change.None
            : figure.Change != Change.None ? figure.Change
            : ChineseChanges.Read(Text, figure.Start, figure.End, previous);
        Readings.Add((figure with { Change = change }).ToReading(Text));
        previous = (figure.End, change);
        return Done = figure.End;
    }

    /// <summary>Adds a reading found after all others, at its place among them.</summary>
    public void Insert(Reading reading)
    {
        var place = Readings.FindIndex(other => other.Numeral.Start > reading.Numeral.Start);
        Readings.Insert(place < 0 ? Readings.Count : place, reading);
    }

    /// <summary>Adds a reading of a date; gives the place after it.</summary>
    public int Add(Reading reading, int end)
    {
        Readings.Add(reading);
        return Done = Math.Max(Done, end);
    }
}
