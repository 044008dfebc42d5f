namespace Dataset.Schema.Readers.Chinese;

/// <summary>Tells from what stands beside a numeral that it is no figure, or none that can be read.</summary>
internal static class ChineseSurroundings
{
    /// <summary>Whether a Latin word or a code holds the digits: H100, GPT-4, 4chan, 1.2.3, 15:02, 24/7. 7B in LLaMA-7B is a figure as it stands.</summary>
    public static bool IsPartOfName(ChineseText text, ChineseNumeral numeral)
    {
        if (!ChineseDigits.IsAscii(text[numeral.Start]))
        {
            return false;
        }

        var before = text[numeral.Start - 1];
        var further = text[numeral.Start - 2];
        if (before is '-' or '.' or ':' or '/' or '_' or '#' && (before == '.' || ChineseDigits.IsLatin(further) || ChineseDigits.IsAscii(further)))
        {
            return !(before == '-' && numeral.HasLetter && ChineseDigits.IsLatin(further));
        }

        // Scale AI49%: no name ends in a percentage, a magnitude word or a sum.
        if (ChineseDigits.IsLatin(before) && !numeral.HasLetter
            && (numeral.Magnitude > 1 || ChineseUnits.Near(text, numeral.End).Kind is ChineseUnitKind.Percent or ChineseUnitKind.PercentagePoints or ChineseUnitKind.Money))
        {
            return false;
        }

        // Llama 2: a short number after a Latin word and a space is that word's, unless something counts it.
        return ChineseDigits.IsLatin(before)
            || (before == ' ' && ChineseDigits.IsLatin(further) && numeral.PlainDigits is 1 or 2
                && ChineseUnits.Near(text, numeral.End).Kind == ChineseUnitKind.None && text[numeral.End] is not ('多' or '余'));
    }

    /// <summary>Whether what follows a numeral keeps it from being read, though it would be a number alone.</summary>
    public static bool IsUnreadable(ChineseText text, ChineseNumeral numeral, ChineseUnit unit, int p)
    {
        if (unit.Kind != ChineseUnitKind.None)
        {
            return false;
        }

        // 3点, 3日, 15分: a time, a day of a month or a mark, and nothing says which. 80年代末, 21世纪初, 2023财年: no partial date.
        if (text[p] is '月' or '日' or '号' or '时' or '点' or '分' or '番'
            || text.Has(p, "年代") || text.Has(p, "世纪") || text.Has(p, "财年") || text.Has(p, "财政年") || text.Has(p, "学年") || text.Has(p, "赛季"))
        {
            return true;
        }

        if (ChineseDigits.IsLatin(text[p])
            || (text[p] is ':' or '/' or '.' or '-' && ChineseDigits.IsAscii(text[p + 1]))
            || (text[p] is '-' or '_' && ChineseDigits.IsLatin(text[p + 1])))
        {
            return true;
        }

        // 搏一搏, 一派祥和: grammar.
        if (numeral.IsLoneOne)
        {
            return true;
        }

        // 以亿为单位; and 千万 without unit may be an adverb.
        return numeral.IsBare && (numeral.End == numeral.Start + 1 || text.Has(numeral.Start, "千万"))
            && ChineseHedges.ReadBefore(text, numeral.Start, isBare: true).Edge == numeral.Start;
    }

    /// <summary>The end of the letters, digits and joining signs that go on at the place: 2023-07, 192.168.0.1, 4-1-2.</summary>
    public static int CodeEnd(ChineseText text, int p)
    {
        while (ChineseDigits.IsLatin(text[p]) || ChineseDigits.IsAscii(text[p])
            || (text[p] is '-' or '.' or ':' or '/' or ',' && ChineseDigits.IsAscii(text[p + 1]) && ChineseDigits.IsAscii(text[p - 1])))
        {
            p++;
        }

        return p;
    }
}
