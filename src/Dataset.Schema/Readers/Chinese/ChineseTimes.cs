namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads a time of day after a date.</summary>
internal static class ChineseTimes
{
    /// <summary>The time as <c>T15:00</c>; <c>false</c> where there is none or it is not certain: 晚上12点 is midnight of which day?</summary>
    public static bool TryRead(ChineseText text, int i, out string time, out int numeralEnd, out int end)
    {
        time = "";
        var p = text.SkipSpace(i);
        var half = PartOfDay(text, ref p);
        if (!TryReadNumber(text, p, 24, out var hour, out numeralEnd))
        {
            end = i;
            return false;
        }

        end = numeralEnd;
        var minute = 0;
        if (text[end] == ':')
        {
            var digits = end + 1;
            if (!ChineseDigits.IsAscii(text[digits]) || !ChineseDigits.IsAscii(text[digits + 1]) || ChineseDigits.IsAscii(text[digits + 2]) || text[digits + 2] == ':')
            {
                return false;
            }

            minute = (10 * (text[digits] - '0')) + text[digits + 1] - '0';
            numeralEnd = end = digits + 2;
        }
        else if (text[end] is '点' or '时' && text[end + 1] is not ('间' or '候' or '段' or '左'))
        {
            end++;
            if (text[end] == '半')
            {
                minute = 30;
                numeralEnd = ++end;
            }
            else if (TryReadNumber(text, end, 59, out var read, out var minuteEnd) && text[minuteEnd] == '分')
            {
                minute = read;
                numeralEnd = minuteEnd;
                end = minuteEnd + 1;
            }
            else if (text[end] is '整' or '钟')
            {
                end++;
            }
        }
        else
        {
            return false;
        }

        if (half == 'P')
        {
            hour += hour < 12 ? 12 : 0;
        }
        else if (half == 'N')
        {
            hour += hour < 11 ? 12 : 0;
        }

        if (hour > 23 || minute > 59 || (half == 'E' && hour == 12) || (half == 'A' && hour > 12))
        {
            return false;
        }

        if (half == 'E' && hour < 12)
        {
            hour += 12;
        }

        time = "T" + ChineseDateParts.Two(hour) + ":" + ChineseDateParts.Two(minute);
        return true;
    }

    private static char PartOfDay(ChineseText text, ref int p)
    {
        foreach (var (word, half) in ((string, char)[])[("上午", 'A'), ("早上", 'A'), ("早晨", 'A'), ("清晨", 'A'), ("凌晨", 'A'), ("中午", 'N'), ("下午", 'P'), ("傍晚", 'P'), ("晚上", 'E'), ("晚间", 'E'), ("晚", 'E')])
        {
            if (text.Has(p, word))
            {
                p += word.Length;
                return half;
            }
        }

        return ' ';
    }

    private static bool TryReadNumber(ChineseText text, int i, int max, out int value, out int end)
    {
        if (text[i] == '0' && ChineseDigits.IsAscii(text[i + 1]) && !ChineseDigits.IsAscii(text[i + 2]))
        {
            value = text[i + 1] - '0';
            end = i + 2;
            return true;
        }

        return ChineseDateParts.TryReadNumber(text, i, max, out value, out end, isIso: ChineseDigits.IsAscii(text[i]));
    }
}
