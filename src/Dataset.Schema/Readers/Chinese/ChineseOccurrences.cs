namespace Dataset.Schema.Readers.Chinese;

/// <summary>Finds every numeral of a text and says which of them a rule makes no figure.</summary>
internal static class ChineseOccurrences
{
    /// <summary>All numerals, in order.</summary>
    public static IReadOnlyList<NumeralOccurrence> Find(ChineseText text)
    {
        var found = new List<NumeralOccurrence>();
        var lookalikes = text.Lookalikes;
        var word = 0;
        for (var i = 0; i < text.Length;)
        {
            while (word < lookalikes.Count && lookalikes[word].End <= i)
            {
                word++;
            }

            if (word < lookalikes.Count && lookalikes[word].Start <= i)
            {
                AddWord(text, lookalikes[word], found);
                i = lookalikes[word].End;
                continue;
            }

            if (StartsAt(text, i))
            {
                var end = End(text, i);
                found.Add(Occurrence(text, i, end, Waiver(text, i, end)));
                i = end;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private static bool StartsAt(ChineseText text, int i) =>
        ChineseDigits.IsNumeral(text[i])
        || text[i] == '半'
        || (text[i] is '几' or '数' && (ChineseNumeralParser.StartsAt(text, i) || (ChineseSeveral.Stands(text, i) && IsCounted(text, i + 1))))
        || (text[i] == '单' && ChineseSeveral.Stands(text, i));

    private static bool IsCounted(ChineseText text, int i) => ChineseUnits.At(text, i).Kind is ChineseUnitKind.Count or ChineseUnitKind.Time || text[i] is '月' or '年';

    private static int End(ChineseText text, int start)
    {
        var i = start + 1;
        if (text[start] == '一' && text[i] == '半')
        {
            return i + 1;
        }

        while (true)
        {
            var c = text[i];
            var joins = (ChineseDigits.IsNumeral(c) && !(ChineseDigits.ValueOf(c) >= 0 && ChineseDigits.IsAscii(text[i - 1])) && !ChineseNumeralParser.StartsAnother(text, start, i))
                || (c is ',' or '.' && ChineseDigits.IsAscii(text[i - 1]) && ChineseDigits.IsAscii(text[i + 1]))
                || (c is '多' or '余' or '几' && (ChineseDigits.MagnitudeOf(text[i + 1]) > 0 || (c == '几' && text[i - 1] == '十')));
            if (!joins)
            {
                break;
            }

            i++;
        }

        return ChineseDigits.IsAscii(text[i - 1]) && ChineseDigits.LetterMagnitude(text[i]) > 0 && !ChineseDigits.IsLatin(text[i + 1]) && !ChineseDigits.IsNumeral(text[i + 1]) ? i + 1 : i;
    }

    private static void AddWord(ChineseText text, ChineseLookalike word, List<NumeralOccurrence> found)
    {
        for (var i = word.Start; i < word.End;)
        {
            if (!IsLoose(text.Folded[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < word.End && IsLoose(text.Folded[end]))
            {
                end++;
            }

            found.Add(new NumeralOccurrence(text.SpanOf(i, end), text.PrintOriginal(text.SpanOf(i, end)), word.Category, HasUnitWord: end == word.End && IsMeasured(text, end)));
            i = end;
        }
    }

    private static bool IsLoose(char c) => ChineseDigits.IsNumeral(c) || c == '半';

    private static NumeralOccurrence Occurrence(ChineseText text, int start, int end, WaiverCategory? waiver)
    {
        var span = text.SpanOf(start, end);
        var unit = text[end] is '多' or '余' ? end + 1 : end;

        // 一 before a mere measure word counts nothing; before time, money or 倍, and after any other numeral, a unit makes a figure.
        var hasUnit = waiver is WaiverCategory.MeasureWord or WaiverCategory.Word ? IsMeasured(text, unit) : ChineseUnits.Near(text, unit).Kind != ChineseUnitKind.None;
        return new NumeralOccurrence(span, text.PrintOriginal(span), waiver, hasUnit);
    }

    private static bool IsMeasured(ChineseText text, int i) => ChineseUnits.Near(text, i).Kind is not (ChineseUnitKind.None or ChineseUnitKind.Count);

    private static WaiverCategory? Waiver(ChineseText text, int start, int end)
    {
        if (ChineseMarkers.CategoryAt(text, start, out var markerEnd) is { } marker && markerEnd == end)
        {
            return marker;
        }

        if (ChineseDigits.IsAscii(text[start]))
        {
            return IsInLatinWord(text, start, end) ? WaiverCategory.Name : null;
        }

        // An order of magnitude in rhetoric: 以亿为单位.
        if (end == start + 1 && ChineseDigits.MagnitudeOf(text[start]) > 0 && text[start - 1] == '以' && text.Has(end, "为"))
        {
            return WaiverCategory.Magnitude;
        }

        if (end > start + 1 || text[start - 1] == '第')
        {
            return null;
        }

        if (ChineseDayWords.IsWeekday(text, start))
        {
            return WaiverCategory.Word;
        }

        return text[start] switch
        {
            '一' => WaiverOfOne(text, end),
            '单' => WaiverCategory.MeasureWord,
            '几' or '数' => ChineseUnits.At(text, end).Kind == ChineseUnitKind.Count ? WaiverCategory.Generic : null,
            '半' => ChineseUnits.At(text, end).Kind == ChineseUnitKind.Time || text[start - 1] is '年' or '个' or '倍' or '过' || text[end] == '数' ? null : WaiverCategory.Word,
            _ => null,
        };
    }

    // A lone 一 is an article before a measure word and grammar elsewhere; before a unit of time or money, 倍 or 分之 it counts.
    private static WaiverCategory? WaiverOfOne(ChineseText text, int end)
    {
        var unit = ChineseUnits.At(text, end).Kind;
        return unit == ChineseUnitKind.Count
            ? WaiverCategory.MeasureWord
            : unit != ChineseUnitKind.None || text[end] is '月' or '日' or '号' or '半' or '点' || text.Has(end, "分之") || text.Has(end, "季度") || text.Has(end, "世纪") ? null : WaiverCategory.Word;
    }

    // H100, GPT-4, 4chan, A16Z; not 70B, and not the year in Meta2023年.
    private static bool IsInLatinWord(ChineseText text, int start, int end)
    {
        if (ChineseDigits.IsLatin(text[end - 1]))
        {
            return ChineseDigits.IsLatin(text[start - 1]);
        }

        if ((end - start == 4 && text[end] == '年') || ChineseDateParts.IsQuarterCode(text, start - 1))
        {
            return false;
        }

        var before = text[start - 1];
        if (ChineseDigits.IsWord(text[end - 1]) || ChineseUnits.At(text, end).Kind is ChineseUnitKind.Percent or ChineseUnitKind.PercentagePoints or ChineseUnitKind.Money)
        {
            return false;
        }

        var isUnit = ChineseUnits.At(text, end).Kind != ChineseUnitKind.None;
        return ChineseDigits.IsLatin(before)
            || (before is '-' or '_' && ChineseDigits.IsLatin(text[start - 2]))
            || (ChineseDigits.IsLatin(text[end]) && !isUnit);
    }
}
