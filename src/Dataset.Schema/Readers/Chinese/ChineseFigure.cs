using Dataset.Schema.Numbers;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>A figure whose parts are found, on its way to a <see cref="Reading"/>.</summary>
/// <param name="Kind">What sort of figure it is.</param>
/// <param name="Value">The figure, or the lower end of a range.</param>
internal sealed record ChineseFigure(ReadingKind Kind, Rational Value)
{
    /// <summary>The upper end of a range.</summary>
    public Rational? Max { get; init; }

    /// <summary>The place of the last written digit; zero for what is exact by its words.</summary>
    public Rational Step { get; init; } = Rational.One;

    /// <summary>The same of the upper end, where it is another.</summary>
    public Rational? MaxStep { get; init; }

    /// <summary>What "and some" stays under.</summary>
    public Rational? Next { get; init; }

    /// <summary>All hedges as one.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>Whether it is a magnitude word alone.</summary>
    public bool IsBare { get; init; }

    /// <summary>Where the first hedge or sign starts.</summary>
    public required int Start { get; init; }

    /// <summary>The place after the last unit or hedge.</summary>
    public required int End { get; init; }

    /// <summary>Where the numeral starts.</summary>
    public required int NumeralStart { get; init; }

    /// <summary>The place after the numeral.</summary>
    public required int NumeralEnd { get; init; }

    /// <summary>The unit word.</summary>
    public ChineseUnit Unit { get; init; }

    /// <summary>Whether it is an article rather than a count.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>The change the words tell.</summary>
    public Change Change { get; init; }

    /// <summary>The reading, with intervals and places of the original text.</summary>
    public Reading ToReading(ChineseText text)
    {
        var precision = IsBare ? FigureIntervals.BareMagnitude(Value) : FigureIntervals.Precision(Value, Kind == ReadingKind.Score ? null : Max, Step, FigureIntervals.IsMeasured(Kind), MaxStep);
        if (Hedge == Hedge.Several)
        {
            precision = Interval.Closed(Value, Max ?? Value);
        }

        var hedge = IsBare && Hedge == Hedge.None ? Hedge.About : Hedge;
        return new Reading(
            Kind,
            Value,
            Max,
            Unit.Kind == ChineseUnitKind.None ? "" : text.Print(Unit.Start, Unit.End),
            hedge,
            precision,
            FigureIntervals.Range(Value, Kind == ReadingKind.Score ? null : Max, precision, hedge, Next),
            text.SpanOf(Start, End),
            text.SpanOf(NumeralStart, NumeralEnd))
        {
            Change = Change,
            DurationUnit = Unit.Duration,
            IsIndefinite = IsIndefinite,
        };
    }
}
