using System.Globalization;

namespace Dataset.Benchmarks.Synthesis;

/// <summary>Writes the facts of a synthetic entity as the language has them.</summary>
internal sealed class SyntheticFact(int entity, int entities)
{
    private static readonly string[] Sources = [.. SyntheticSource.Names];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] Fields = ["Speech and translation", "Images and film", "Search and advertising", "Robots and vehicles", "Medicine and biology", "Games and virtual worlds"];

    /// <summary>The lines below <c>facts:</c> for one property.</summary>
    /// <param name="shape">Its shape, an index into <see cref="SyntheticProperty.Shapes"/>.</param>
    /// <param name="round">Its repetition.</param>
    /// <param name="periods">How many periods of a timeline are wanted.</param>
    public IEnumerable<string> Lines(int shape, int round, int periods)
    {
        var slot = (round * SyntheticProperty.Shapes.Count) + shape;
        yield return "  " + SyntheticProperty.Shapes[shape].NameIn(round) + ":";
        foreach (var line in SyntheticProperty.Shapes[shape].Noun switch
        {
            "ActiveUsers" => Single(Count(slot), Evidence(slot, $"about {Grouped(Count(slot))} users", ", hedge: about")),
            "PayingUsers" => Witnesses(Count(slot), Evidence(slot, $"{Grouped(Count(slot))} users"), Evidence(slot + 1, $"at least {Grouped(Count(slot))} users", ", hedge: atLeast")),
            "Budget" => Single(Millions(slot) + "00_000", Evidence(slot, Tenths(slot) + " million dollars")),
            "MarketShare" => Single(Tenths(slot), Evidence(slot, $"a share of {Tenths(slot)}%")),
            "FoundingDay" => Single(Day(slot, out var printed), Evidence(slot, "founded on " + printed)),
            "Policy" => Single($"'{Fields[Figure(slot, Fields.Length)]}, free for research and for small firms'", Evidence(slot, "free for research and small firms")),
            // A dataset of one or two entities has no other.
            "Partner" when Other(slot) == entity => Single("unknown", Evidence(slot, "does not say with whom")),
            "Partner" => Single(SyntheticNames.Entity(Other(slot)), Evidence(slot, "together with " + SyntheticNames.Printed(Other(slot)))),
            "Employees" => Claims(slot),
            "TrainingTime" => Single(Text(2 + Figure(slot, 300)), Evidence(slot, $"was trained for {2 + Figure(slot, 300)} days")),
            "Revenue" => Enumerable.Range(0, periods).SelectMany(period => Period(slot, period)),
            "SpeedAdvantage" => Single(Tenths(slot), Evidence(slot, $"is {Tenths(slot)} times as fast")),
            "Place" => Single(Text(1 + Figure(slot, Ordinals.Length)), Evidence(slot, $"the {Ordinals[Figure(slot, Ordinals.Length)]} company of its field")),
            "Servers" => [.. Head(Count(slot)), "    asOf: 2024-06", .. Evidences(Evidence(slot, $"more than {Grouped(Count(slot))} machines", $", hedge: over, context: [{{ line: {Line(slot)}, text: 'as counted in June 2024' }}]"))],
            "Investment" => [.. Head(Millions(slot) + "00_000"), "    status: forecast", "    note: 'A plan that the board has not yet approved.'", .. Evidences(Evidence(slot, $"will spend {Tenths(slot)} million dollars"))],
            "Field" => Values(slot),
            "ReleaseMonth" => Single(Text(2000 + Figure(slot, 24)) + "-" + Text(1 + Figure(slot + 1, 12), "00"), Evidence(slot, $"open to all in {Months[Figure(slot + 1, 12)]} {2000 + Figure(slot, 24)}")),
            _ => Single(Tenths(slot), Evidence(slot, $"sales grew by {Tenths(slot)}%")),
        })
        {
            yield return line;
        }
    }

    private IEnumerable<string> Claims(int slot)
    {
        var exact = 10_000 + Figure(slot, 80_000);
        var rounded = (exact + 500) / 1_000 * 1_000;
        return
        [
            "    claims:",
            $"      - value: {Grouped(exact).Replace(',', '_')}",
            "        rank: preferred",
            "        reason: 'The finer of two figures that agree.'",
            $"        evidence: [{Evidence(slot, $"{Grouped(exact)} people work there")}]",
            $"      - value: {Grouped(rounded).Replace(',', '_')}",
            $"        evidence: [{Evidence(slot + 2, $"about {Grouped(rounded)} people", ", hedge: about")}]",
        ];
    }

    private IEnumerable<string> Values(int slot)
    {
        var first = Figure(slot, Fields.Length);
        yield return "    values:";
        foreach (var field in new[] { first, (first + 1) % Fields.Length })
        {
            yield return $"      - value: '{Fields[field]}'";
            yield return $"        evidence: [{Evidence(slot + field, Fields[field].ToLowerInvariant())}]";
        }
    }

    private IEnumerable<string> Period(int slot, int period) =>
    [
        $"    {2020 + period}:",
        $"      value: {Millions(slot + (100 * period))}00_000",
        $"      evidence: [{Evidence(slot + period, $"{Tenths(slot + (100 * period))} million dollars in {2020 + period}")}]",
    ];

    private static IEnumerable<string> Single(string value, string evidence) => [.. Head(value), .. Evidences(evidence)];

    private static IEnumerable<string> Witnesses(string value, params string[] evidence) => [.. Head(value), "    evidence:", .. evidence.Select(static one => "      - " + one)];

    private static IEnumerable<string> Head(string value) => ["    value: " + value];

    private static IEnumerable<string> Evidences(string evidence) => [$"    evidence: [{evidence}]"];

    private string Evidence(int slot, string text, string rest = "") => $"{{ source: {Sources[Figure(slot + 3, Sources.Length)]}, line: {Line(slot)}, text: '{text}'{rest} }}";

    private int Line(int slot) => 10 + Figure(slot + 5, 900);

    private string Count(int slot) => Grouped(1_001 + Figure(slot, 900_000)).Replace(',', '_');

    private static string Grouped(string value) => value.Replace('_', ',');

    private static string Grouped(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number of one decimal place from 2.1 to 92.9; never a whole one, so that its precision is a tenth.</summary>
    private string Tenths(int slot) => Text(2 + Figure(slot, 90)) + "." + Text(1 + Figure(slot + 7, 9));

    /// <summary>The same number of millions, as written before the last five digits.</summary>
    private string Millions(int slot) => Text(2 + Figure(slot, 90)) + "_" + Text(1 + Figure(slot + 7, 9));

    private string Day(int slot, out string printed)
    {
        var (year, month, day) = (1950 + Figure(slot, 70), Figure(slot + 1, 12), 1 + Figure(slot + 2, 28));
        printed = $"{day} {Months[month]} {year}";
        return $"{year}-{Text(month + 1, "00")}-{Text(day, "00")}";
    }

    /// <summary>Another entity of the first kind, which has the even numbers.</summary>
    private int Other(int slot)
    {
        var other = Figure(slot, (entities + 1) / 2) * 2;
        return other == entity && entities > 2 ? (other + 2) % ((entities + 1) / 2 * 2) : other;
    }

    private int Figure(int slot, int limit) => SyntheticNames.Figure(entity, slot, limit);

    private static string Text(int value, string format = "0") => value.ToString(format, CultureInfo.InvariantCulture);
}
