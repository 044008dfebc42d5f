namespace Dataset.Schema.Readers.Chinese;

/// <summary>Finds the hedges around a figure and adds it to the readings.</summary>
internal static class ChineseHedging
{
    /// <summary>Adds a figure with all its hedges, and for a length of time the date it may count to; adds nothing where the hedges contradict one another.</summary>
    public static int Finish(ChineseScan scan, ChineseFigure figure, bool isSeveral)
    {
        var text = scan.Text;
        var end = figure.End;
        var next = figure.Next;
        if (next is null && !isSeveral && figure.Max is null && text[end] is '多' or '余' && text[end + 1] != '少'
            && figure.Unit.Kind is ChineseUnitKind.Time or ChineseUnitKind.Money or ChineseUnitKind.Times)
        {
            // 两年多 is less than three years, 3亿美元多 less than the next last digit.
            next = figure.Value + figure.Step;
            end++;
        }

        var before = ChineseHedges.ReadBefore(text, figure.Start, figure.IsBare, figure.Unit.Kind == ChineseUnitKind.Times);
        var after = ChineseHedges.ReadAfter(text, end);
        var around = before.Hedge is { } first && after.Hedge is { } second ? FigureIntervals.Combine(first, second) : null;
        var inside = isSeveral ? Hedge.Several : next is not null ? Hedge.Over : Hedge.None;

        // 约200多人, 超过200多人: "and some" says it more exactly.
        var hedge = inside == Hedge.Over && around is Hedge.About or Hedge.Over ? Hedge.Over : around is { } outer ? FigureIntervals.Combine(outer, inside) : null;
        if (hedge is null || (figure.Max is not null && !isSeveral && hedge is not (Hedge.None or Hedge.About)))
        {
            return Math.Max(figure.End, after.Edge);
        }

        var done = figure with { Hedge = hedge.Value, Next = next, Start = before.Edge, End = after.Edge };
        if (IsBareYear(text, done))
        {
            ChineseDates.AddYear(scan, done.NumeralStart, (int)done.Value.Numerator);
        }

        return done.Kind == ReadingKind.Duration ? ChineseDurations.Add(scan, done) : scan.Add(done);
    }

    private static bool IsBareYear(ChineseText text, ChineseFigure figure) =>
        figure.Kind == ReadingKind.Number && figure.Hedge == Hedge.None && figure.Max is null && figure.Start == figure.NumeralStart && figure.NumeralEnd == figure.NumeralStart + 4
        && ChineseYears.IsFourDigits(text, figure.NumeralStart) && figure.Value >= 1900 && figure.Value <= 2099;
}
