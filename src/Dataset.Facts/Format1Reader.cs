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
        var index = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            index += literals.Int();
            var property = properties[index];
            var period = property.HasTimeline ? literals.PeriodText() : null;
            var head = literals.Int();
            var claims = new ClaimRow[head >> 1];
            for (var c = 0; c < claims.Length; c++)
            {
                claims[c] = Claim(property);
            }

            facts[i] = new FactRow(index, period, (head & 1) != 0, claims);
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
        object? value = null, interval = null;
        if (kind is ClaimKind.Single or ClaimKind.Range)
        {
            switch (property.Type)
            {
                case PropertyType.Date:
                    value = literals.Date();
                    break;
                case PropertyType.Text or PropertyType.Entity:
                    value = literals.Text();
                    break;
                default:
                    var low = literals.Number();
                    var number = new NumberRow(low, kind == ClaimKind.Range ? literals.Number() : low);
                    (value, interval) = (number, Bounds(number));
                    break;
            }
        }

        var unit = property.Unit;
        var remarks = ClaimRemarks.None;
        if (hasMore)
        {
            var fields = literals.Int();
            unit = (fields & 1) != 0 ? context.UnitAt(literals.Int()) : unit;
            remarks = fields > 1 ? Remarks(fields) : remarks;
        }

        var evidence = new Evidence[evidenceCount];
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = Witness(value as NumberRow, interval);
        }

        return new ClaimRow(kind, (head & 4) == 0, (Status)(statusAndRank / 3), (Rank)(statusAndRank % 3), value, interval, unit, remarks, Array.AsReadOnly(evidence));
    }

    // In the order of the fields.
    private ClaimRemarks Remarks(int fields) => new(
        (fields & 2) != 0 ? literals.Text() : "",
        (fields & 4) != 0 ? literals.Text() : "",
        (fields & 8) != 0 ? literals.Date() : default,
        (fields & 16) != 0 ? Speaker(literals.Text()) : null,
        (fields & 32) != 0 ? literals.Date() : default);

    private Func<IEntity?> Speaker(string name) => () => context.TryFind(name);

    private Evidence Witness(NumberRow? number, object? interval)
    {
        var head = literals.Int();
        var line = Line();
        var text = literals.Text();
        var repair = "";
        Phrase[] further = [];
        if ((head & 8) != 0)
        {
            var fields = literals.Int();
            interval = (fields & 1) != 0 ? Bounds(number!) : interval;
            repair = (fields & 2) != 0 ? literals.Text() : "";
            further = new Phrase[fields >> 2];
            for (var i = 0; i < further.Length; i++)
            {
                further[i] = new Phrase(literals.Int() != 0 ? EvidenceRole.Base : EvidenceRole.Context, Line(), literals.Text());
            }
        }

        return new Evidence(context.SourceAt(head >> 4), (Hedge)(head & 7), interval, line, text, repair, further);
    }

    // Told by its distance from the line before it.
    private int Line() => lastLine += literals.Signed();

    // 0: the value itself. 1: none. 2: half a step each side, the step a power of ten. From 3: which ends there are and are included, each as its distance from the value.
    private object? Bounds(NumberRow number)
    {
        var (low, high) = (number.Low, number.High);
        var form = literals.Int();
        if (form < 2)
        {
            return form == 0 ? number : null;
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
