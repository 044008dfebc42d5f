namespace Dataset.Facts;

/// <summary>Decodes an entity's pair of literals, format 1. The generator's Format1Writer writes the same fields in the same order.</summary>
internal sealed class Format1Reader
{
    private readonly Format1Literals literals;
    private readonly IReadOnlyList<Property> properties;
    private readonly DatasetContext context;
    private int lastLine;

    private Format1Reader(Format1Literals literals, IReadOnlyList<Property> properties, DatasetContext context)
    {
        this.literals = literals;
        this.properties = properties;
        this.context = context;
    }

    public static Format1Entity Read(string data, string text, IReadOnlyList<Property> properties, DatasetContext context) =>
        new Format1Reader(new Format1Literals(data, text), properties, context).Entity();

    /// <summary>The entity's name alone, which comes first: looking up names decodes no facts.</summary>
    public static string ReadName(string data, string text) => new Format1Literals(data, text).Text();

    private Format1Entity Entity()
    {
        _ = literals.Text();
        var summary = literals.Text();
        var names = new List<PrintedName>();
        for (var languages = literals.Int(); languages > 0; languages--)
        {
            var language = literals.Text();
            for (var count = literals.Int(); count > 0; count--)
            {
                names.Add(new PrintedName(language, literals.Text()));
            }
        }

        var facts = new FactRow[literals.Int()];
        var property = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            property += literals.Int();
            var period = properties[property].HasTimeline ? new Period(literals.PeriodText()) : default;
            var head = literals.Int();
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
        var head = literals.Int();
        var kind = (ClaimKind)(head & 3);
        var hasMore = (head & 8) != 0;
        var evidenceCount = (head & 16) != 0 ? literals.Int() : 1;
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
                    date = literals.Date();
                    break;
                case PropertyType.Text or PropertyType.Entity:
                    words = literals.Text();
                    break;
                default:
                    low = literals.Number();
                    high = kind == ClaimKind.Range ? literals.Number() : low;
                    interval = Bounds(low, high);
                    break;
            }
        }

        var unit = property.Unit;
        string reason = "", note = "", saidBy = "";
        PartialDate asOf = default, saidOn = default;
        if (hasMore)
        {
            var fields = literals.Int();
            unit = (fields & 1) != 0 ? context.UnitAt(literals.Int()) : unit;
            reason = (fields & 2) != 0 ? literals.Text() : reason;
            note = (fields & 4) != 0 ? literals.Text() : note;
            asOf = (fields & 8) != 0 ? literals.Date() : asOf;
            saidBy = (fields & 16) != 0 ? literals.Text() : saidBy;
            saidOn = (fields & 32) != 0 ? literals.Date() : saidOn;
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
        var head = literals.Int();
        var phrases = new List<Phrase> { Phrase(EvidenceRole.Value) };
        var repair = "";
        if ((head & 8) != 0)
        {
            var fields = literals.Int();
            interval = (fields & 1) != 0 ? Bounds(low, high) : interval;
            repair = (fields & 2) != 0 ? literals.Text() : "";
            for (var further = fields >> 2; further > 0; further--)
            {
                phrases.Add(Phrase(literals.Int() != 0 ? EvidenceRole.Base : EvidenceRole.Context));
            }
        }

        return new Evidence(context.Sources[head >> 4], (Hedge)(head & 7), interval, repair, phrases.AsReadOnly());
    }

    private Phrase Phrase(EvidenceRole role)
    {
        lastLine += literals.Signed();
        return new Phrase(role, lastLine, literals.Text());
    }

    // 0: the value itself. 1: none. 2: half a step each side, the step a power of ten. From 3: which ends there are and are included, each as its distance from the value.
    private Interval<Rational>? Bounds(Rational low, Rational high)
    {
        var form = literals.Int();
        if (form < 2)
        {
            return form == 0 ? Interval.Closed(low, high) : null;
        }

        if (form == 2)
        {
            var half = Rational.PowerOfTen(literals.Signed()) * new Rational(5, 1);
            return Interval.Closed(low - half, high + half);
        }

        var ends = form - 3;
        Rational? from = (ends & 1) != 0 ? low + literals.Number() : null;
        Rational? to = (ends & 4) != 0 ? high + literals.Number() : null;
        return new Interval<Rational>(from, (ends & 2) != 0, to, (ends & 8) != 0);
    }
}
