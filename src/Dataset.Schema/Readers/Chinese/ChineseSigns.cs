namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads what stands directly before the numeral and belongs to it: a currency sign, a minus.</summary>
internal static class ChineseSigns
{
    // 抱负, 胜负: 负 ends a word and is no minus.
    private const string NotBeforeMinus = "胜抱自辜欺肩背担正";

    /// <summary>The figure with its sign; <c>null</c> for what nothing can be less than nothing of.</summary>
    public static ChineseFigure? Apply(ChineseText text, ChineseFigure figure)
    {
        var start = ChineseUnits.SignBefore(text, figure.NumeralStart);
        if (start < figure.NumeralStart && figure.Unit.Kind is ChineseUnitKind.None or ChineseUnitKind.Money)
        {
            var end = text[figure.NumeralStart - 1] == ' ' ? figure.NumeralStart - 1 : figure.NumeralStart;
            figure = figure with
            {
                Kind = ReadingKind.Money,
                Start = start,
                Unit = figure.Unit.Kind == ChineseUnitKind.None ? new ChineseUnit(ChineseUnitKind.Money, start, end) : figure.Unit,
            };
        }

        if (!IsMinus(text, figure.Start - 1))
        {
            return figure;
        }

        return figure.Max is null && figure.Next is null && figure.Kind is not (ReadingKind.Count or ReadingKind.Duration)
            ? figure with { Value = -figure.Value, Start = figure.Start - 1, NumeralStart = Math.Min(figure.NumeralStart, figure.Start - 1) }
            : null;
    }

    /// <summary>Whether the character is the minus of what follows, and no dash and no part of a word.</summary>
    public static bool IsMinus(ChineseText text, int i) => text[i] switch
    {
        '-' => !ChineseDigits.IsNumeral(text[i - 1]) && !ChineseDigits.IsLatin(text[i - 1]) && text[i - 1] is not ('-' or ')' or '%'),
        '负' => NotBeforeMinus.IndexOf(text[i - 1]) < 0,
        _ => false,
    };
}
