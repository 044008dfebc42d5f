namespace Dataset.Schema.Readers.Chinese;

/// <summary>The second half of a range, and what it makes of the first.</summary>
/// <param name="Second">The upper number.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Low">The lower number, with the magnitude of the upper where it takes that over: 55-80亿.</param>
/// <param name="LowStep">The place of the lower number's last digit.</param>
internal readonly record struct ChineseRange(ChineseNumeral Second, ChineseUnit Unit, Rational Low, Rational LowStep);

/// <summary>Reads ranges: 55亿至80亿, 55-80亿, 12%至13%, 7至9位数.</summary>
internal static class ChineseRanges
{
    /// <summary>The rest of a range that begins with the numeral; <c>null</c> where there is none.</summary>
    public static ChineseRange? Read(ChineseText text, ChineseNumeral first, ChineseUnit unit)
    {
        var q = unit.Kind == ChineseUnitKind.None ? first.End : unit.End;
        if (!IsSign(text[q]) || first.IsSeveral || first.IsBare || first.Max is not null)
        {
            return null;
        }

        var isDash = text[q] is not ('至' or '到');
        q += text[q] == '—' && text[q + 1] == '—' ? 2 : 1;
        if (!ChineseDigits.IsNumeral(text[q]) || ChineseNumeralParser.Read(text, q, out _) is not { Max: null, Next: null, IsBare: false } second)
        {
            return null;
        }

        var isDigitCount = text.Has(second.End, "位数");
        var upperUnit = isDigitCount ? default : ChineseUnits.Near(text, second.End);
        if (unit.Kind != ChineseUnitKind.None && (upperUnit.Kind != unit.Kind || upperUnit.Duration != unit.Duration))
        {
            // 68%至143英镑 is a rise of 68 % to 143 pounds.
            return null;
        }

        // 4-1 is a score, and a dash between bare numbers may be anything.
        if (isDash && upperUnit.Kind == ChineseUnitKind.None && second.Magnitude == Rational.One && !isDigitCount)
        {
            return null;
        }

        var takesOver = unit.Kind == ChineseUnitKind.None && first.Magnitude == Rational.One && first.Value < second.Value / second.Magnitude;
        var factor = takesOver ? second.Magnitude : Rational.One;
        return first.Value * factor < second.Value ? new ChineseRange(second, upperUnit, first.Value * factor, first.Step * factor) : null;
    }

    /// <summary>Whether the character may stand between the ends of a range.</summary>
    public static bool IsSign(char c) => c is '至' or '到' or '-' or '—' or '–' or '~';
}
