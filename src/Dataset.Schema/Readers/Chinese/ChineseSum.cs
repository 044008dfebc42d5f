namespace Dataset.Schema.Readers.Chinese;

/// <summary>Adds up the groups of a numeral with their magnitude words: 1亿, then 2000万.</summary>
internal sealed class ChineseSum
{
    private Rational total = Rational.Zero;
    private Rational magnitude = Rational.One;
    private ChineseGroup last;
    private int lastPower;
    private int groups;
    private bool isClosed;
    private Rational? next;

    /// <summary>Adds a group; <c>false</c> where it cannot follow what came before.</summary>
    /// <param name="group">The group.</param>
    /// <param name="power">The power of ten of its magnitude word; 0 without one.</param>
    /// <param name="hasOdd">Whether "and some" stands before the magnitude word: 210多亿.</param>
    /// <param name="isEnd">Whether nothing follows.</param>
    public bool TryAdd(ChineseGroup group, int power, bool hasOdd, bool isEnd)
    {
        // Neighbouring digits, decimals, "and some" and a multiplier without digit stand alone but for their magnitude.
        var standsAlone = group.IsBare || group.Max is not null || group.HasDecimals;
        if (groups > 0 && (isClosed || standsAlone || (power == 0 && !group.IsTailAfter(lastPower))))
        {
            return false;
        }

        var factor = Rational.PowerOfTen(power);
        if (groups > 0 && power >= lastPower)
        {
            // 三万五千亿 is (三万五千)亿; nothing else may count in a smaller unit first.
            if (lastPower != 4 || power != 8 || !isEnd)
            {
                return false;
            }

            total = (total + group.Value) * factor;
        }
        else if (groups > 0 && group.Value * factor >= magnitude)
        {
            return false;
        }
        else
        {
            total += group.Value * factor;
        }

        groups++;
        isClosed = standsAlone || hasOdd;
        next = hasOdd ? total + FigureIntervals.LastPlace(total) : null;
        last = group;
        lastPower = power;
        magnitude = factor;
        return true;
    }

    /// <summary>The sum as a numeral.</summary>
    public ChineseNumeral ToNumeral(int start, int end) => new(start, end, total, last.Step * magnitude)
    {
        Magnitude = magnitude,
        IsBare = last.IsBare || (groups == 1 && last.IsLoneTen && lastPower > 0),
        Max = last.Max * magnitude,
        Next = next,
        PlainDigits = groups == 1 && lastPower == 0 ? last.PlainDigits : 0,
        IsAscii = groups == 1 && last.IsAscii,
    };
}
