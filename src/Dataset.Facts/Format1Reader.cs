using System.Numerics;

namespace Dataset.Facts;

/// <summary>
/// Decodes an entity's pair of literals, format 1. The data are bits, 14 a character from U+4E00. Numbers take five bits at a time, least first, and a sixth
/// that tells whether more follow; signed numbers carry their sign in the lowest bit. Texts in ASCII follow their length as <see cref="Format1Characters"/>, others
/// stand in the text literal one after another; a text that was there before is its number among them. The generator's Format1Writer writes the same fields in the same order.
/// </summary>
internal sealed class Format1Reader
{
    private readonly string data;
    private readonly string text;
    private readonly IReadOnlyList<Property> properties = [];
    private readonly DatasetContext context = null!;
    private readonly List<string> known = [];
    private int position;
    private int pending;
    private int pendingBits;
    private int textPosition;
    private int lastLine;

    private Format1Reader(string data, string text)
    {
        this.data = data;
        this.text = text;
    }

    private Format1Reader(string data, string text, IReadOnlyList<Property> properties, DatasetContext context)
        : this(data, text)
    {
        this.properties = properties;
        this.context = context;
    }

    public static Format1Entity Read(string data, string text, IReadOnlyList<Property> properties, DatasetContext context) =>
        new Format1Reader(data, text, properties, context).Entity();

    /// <summary>The entity's name alone, which comes first: looking up names decodes no facts.</summary>
    public static string ReadName(string data, string text) => new Format1Reader(data, text).String();

    private Format1Entity Entity()
    {
        _ = String();
        var summary = String();
        var names = new List<PrintedName>();
        for (var languages = Int(); languages > 0; languages--)
        {
            var language = String();
            for (var count = Int(); count > 0; count--)
            {
                names.Add(new PrintedName(language, String()));
            }
        }

        var facts = new FactRow[Int()];
        var property = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            property += Int();
            var period = properties[property].HasTimeline ? new Period(PeriodText()) : default;
            var head = Int();
            var claims = new ClaimRow[head >> 1];
            for (var c = 0; c < claims.Length; c++)
            {
                claims[c] = Claim(properties[property]);
            }

            facts[i] = new FactRow(property, period, (head & 1) != 0, claims);
        }

        return new Format1Entity(summary, names.AsReadOnly(), facts);
    }

    private ClaimRow Claim(Property property)
    {
        var head = Int();
        var kind = (ClaimKind)(head & 3);
        var hasMore = (head & 8) != 0;
        var evidenceCount = (head & 16) != 0 ? Int() : 1;
        var statusAndRank = head >> 5;
        Rational low = default, high = default;
        PartialDate date = default;
        var words = "";
        Interval<Rational>? interval = null;
        if (kind is ClaimKind.Single or ClaimKind.Range)
        {
            switch (property.Type)
            {
                case PropertyType.Date:
                    date = Date();
                    break;
                case PropertyType.Text or PropertyType.Entity:
                    words = String();
                    break;
                default:
                    low = Number();
                    high = kind == ClaimKind.Range ? Number() : low;
                    interval = Bounds(low, high);
                    break;
            }
        }

        var unit = property.Unit;
        string reason = "", note = "", saidBy = "";
        PartialDate asOf = default, saidOn = default;
        if (hasMore)
        {
            var fields = Int();
            unit = (fields & 1) != 0 ? UnitAt(Int()) : unit;
            reason = (fields & 2) != 0 ? String() : reason;
            note = (fields & 4) != 0 ? String() : note;
            asOf = (fields & 8) != 0 ? Date() : asOf;
            saidBy = (fields & 16) != 0 ? String() : saidBy;
            saidOn = (fields & 32) != 0 ? Date() : saidOn;
        }

        var evidence = new Evidence[evidenceCount];
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = Witness(interval, low, high);
        }

        return new ClaimRow
        {
            Kind = kind,
            IsLead = (head & 4) == 0,
            Status = (Status)(statusAndRank / 3),
            Rank = (Rank)(statusAndRank % 3),
            Low = low,
            High = high,
            Date = date,
            Text = words,
            Interval = interval,
            Unit = unit,
            Reason = reason,
            Note = note,
            AsOf = asOf,
            SaidBy = saidBy,
            SaidOn = saidOn,
            Evidence = Array.AsReadOnly(evidence),
        };
    }

    private Evidence Witness(Interval<Rational>? interval, Rational low, Rational high)
    {
        var head = Int();
        var phrases = new List<Phrase> { Phrase(EvidenceRole.Value) };
        var repair = "";
        if ((head & 8) != 0)
        {
            var fields = Int();
            interval = (fields & 1) != 0 ? Bounds(low, high) : interval;
            repair = (fields & 2) != 0 ? String() : "";
            for (var further = fields >> 2; further > 0; further--)
            {
                phrases.Add(Phrase(Int() != 0 ? EvidenceRole.Base : EvidenceRole.Context));
            }
        }

        return new Evidence(context.Sources[head >> 4], (Hedge)(head & 7), interval, repair, phrases.AsReadOnly());
    }

    private Phrase Phrase(EvidenceRole role)
    {
        lastLine += Signed();
        return new Phrase(role, lastLine, String());
    }

    private Unit UnitAt(int index) => index switch { 0 => Unit.Unstated, 1 => Unit.None, _ => context.Units[index - 2] };

    // 0: the value itself. 1: none. 2: half a step each side, the step a power of ten. From 3: which ends there are and are included, each as its distance from the value.
    private Interval<Rational>? Bounds(Rational low, Rational high)
    {
        var form = Int();
        if (form < 2)
        {
            return form == 0 ? Interval.Closed(low, high) : null;
        }

        if (form == 2)
        {
            var half = Rational.PowerOfTen(Signed()) * new Rational(5, 1);
            return Interval.Closed(low - half, high + half);
        }

        var ends = form - 3;
        Rational? from = (ends & 1) != 0 ? low + Number() : null;
        Rational? to = (ends & 4) != 0 ? high + Number() : null;
        return new Interval<Rational>(from, (ends & 2) != 0, to, (ends & 8) != 0);
    }

    // 0: zero. 1: numerator and denominator. From 2: the power of ten with its sign, then the mantissa.
    private Rational Number()
    {
        var form = Int();
        return form switch
        {
            0 => Rational.Zero,
            1 => new Rational(SignedBig(), Big()),
            _ => Rational.PowerOfTen(SignOf(form - 2)) * new Rational(SignedBig()),
        };
    }

    private PartialDate Date() => PartialDate.Parse(PeriodText());

    // The form in the lowest three bits: 0 text of that length, 1 year, 2 quarter, 3 month, 4 day.
    private string PeriodText()
    {
        var number = Int();
        var rest = number >> 3;
        return (number & 7) switch
        {
            0 => Ascii(rest),
            1 => Digits(rest, 4),
            2 => Digits(rest / 4, 4) + "-Q" + Digits((rest % 4) + 1, 1),
            3 => Digits(rest / 12, 4) + "-" + Digits((rest % 12) + 1, 2),
            _ => Digits(rest / 372, 4) + "-" + Digits((rest / 31 % 12) + 1, 2) + "-" + Digits((rest % 31) + 1, 2),
        };
    }

    private static string Digits(int number, int width) => number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(width, '0');

    // The form in the lowest two bits: 0 for ASCII, 1 for text beyond it, 2 for one that was there before.
    private string String()
    {
        var number = Int();
        if ((number & 2) != 0)
        {
            return known[number >> 2];
        }

        var words = (number & 1) == 0 ? Ascii(number >> 2) : text.Substring(textPosition, number >> 2);
        textPosition += (number & 1) == 0 ? 0 : words.Length;
        known.Add(words);
        return words;
    }

    private string Ascii(int length)
    {
        var characters = new char[length];
        for (var i = 0; i < length; i++)
        {
            characters[i] = Character();
        }

        return new string(characters);
    }

    private char Character()
    {
        var bits = Bits(4);
        return (bits & 1) == 0 ? Format1Characters.Four[bits >> 1]
            : (bits & 2) == 0 ? Format1Characters.Five[(bits >> 2) | (Bits(1) << 2)]
            : (bits & 4) == 0 ? Format1Characters.Seven[(bits >> 3) | (Bits(3) << 1)]
            : (bits & 8) == 0 ? Format1Characters.Nine[Bits(5)]
            : (char)Bits(7);
    }

    private int Signed() => SignOf(Int());

    private static int SignOf(int number) => (number & 1) == 0 ? number >> 1 : -(number >> 1) - 1;

    private BigInteger SignedBig()
    {
        var number = Big();
        return number.IsEven ? number >> 1 : -(number >> 1) - 1;
    }

    private int Int()
    {
        int number = 0, shift = 0, digit;
        do
        {
            digit = Bits(6);
            number |= (digit & 31) << shift;
            shift += 5;
        }
        while (digit >= 32);
        return number;
    }

    private BigInteger Big()
    {
        var number = BigInteger.Zero;
        var low = 0L;
        int shift = 0, digit;
        do
        {
            digit = Bits(6);
            if (shift < 60)
            {
                low |= (long)(digit & 31) << shift;
            }
            else
            {
                number |= (BigInteger)(digit & 31) << shift;
            }

            shift += 5;
        }
        while (digit >= 32);
        return shift <= 60 ? low : number | low;
    }

    private int Bits(int count)
    {
        if (pendingBits < count)
        {
            pending |= (data[position++] - '\u4E00') << pendingBits;
            pendingBits += 14;
        }

        var bits = pending & ((1 << count) - 1);
        pending >>= count;
        pendingBits -= count;
        return bits;
    }
}
