namespace Dataset.Schema.Readers.Chinese;

/// <summary>Numerals that number things of the page and not of the world: footnotes [4], list items 1、 and 其二.</summary>
internal static class ChineseMarkers
{
    /// <summary>The place after the marker that starts here; 0 where none does.</summary>
    public static int EndAt(ChineseText text, int i) => CategoryAt(text, i, out var end) is null ? 0 : end;

    /// <summary>What the numeral at the place marks; <c>null</c> where it is no marker.</summary>
    public static WaiverCategory? CategoryAt(ChineseText text, int i, out int end)
    {
        end = i;
        while (ChineseDigits.IsNumeral(text[end]))
        {
            end++;
        }

        if (end == i || end - i > 3)
        {
            return null;
        }

        if (text[i - 1] is '[' or '［' or '〔' && text[end] is ']' or '］' or '〕' && ChineseDigits.IsAscii(text[i]))
        {
            return WaiverCategory.Footnote;
        }

        // 一是AI，二是VR and 其二: words only.
        if (text[i - 1] == '其' && !ChineseDigits.IsAscii(text[i]) && text[end] is ',' or '，' or ':' or '：' or '、')
        {
            return WaiverCategory.ListMarker;
        }

        // 两个领域：一是AI，二是VR
        if (text[end] == '是' && end == i + 1 && ChineseDigits.ValueOf(text[i]) > 0 && text[i - 1] is ':' or '：' or ',' or '，' or ';' or '；' or '。' or '、' or '\0')
        {
            return WaiverCategory.ListMarker;
        }

        var startsItem = i == 0 || text[i - 1] is ' ' or '。' or '：' or ':' or '\t' or ';' or '；';
        var isMarker = text[end] is '、'
            ? !ChineseDigits.IsNumeral(text[end + 1])
            : text[end] is '.' && i == 0 && !ChineseDigits.IsAscii(text[end + 1]) && text[end + 1] != '\0' && ChineseDigits.IsAscii(text[i]);
        return startsItem && isMarker ? WaiverCategory.ListMarker : null;
    }
}
