using static Dataset.Generator.Tests.Emit.CompiledModels;

namespace Dataset.Generator.Tests.Emit;

/// <summary>Every combination of type, many, timeline, status and rank, compiled and run: the value comes back, and where a bare member is not to be, there is none.</summary>
public sealed class EveryShapeTests(EveryShapeTests.Compiled compiled) : IClassFixture<EveryShapeTests.Compiled>
{
    public static TheoryData<PropertyType, bool, Timeline, Status, Rank> Shapes
    {
        get
        {
            var shapes = new TheoryData<PropertyType, bool, Timeline, Status, Rank>();
            foreach (var (type, many, timeline, status, rank) in All)
            {
                shapes.Add(type, many, timeline, status, rank);
            }

            return shapes;
        }
    }

    private static readonly bool[] OneOrMany = [false, true];

    private static IEnumerable<(PropertyType Type, bool Many, Timeline Timeline, Status Status, Rank Rank)> All =>
        from type in Enum.GetValues<PropertyType>()
        from many in OneOrMany
        from timeline in Enum.GetValues<Timeline>()
        from status in Enum.GetValues<Status>()
        from rank in Enum.GetValues<Rank>()
        select (type, many, timeline, status, rank);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_value_comes_back(PropertyType type, bool many, Timeline timeline, Status status, Rank rank)
    {
        var value = Value(type);
        var expected = rank == Rank.Rejected ? "NotActual " + value + " Rejected"
            : status is Status.Opinion or Status.Denied ? "NotActual " + value + " " + status
            : many ? "[" + value + "]"
            : value;

        Assert.Equal(expected, compiled.Values[(type, many, timeline, status, rank)]);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_bare_member_that_is_no_outcome_does_not_compile(PropertyType type, bool many, Timeline timeline, Status status, Rank rank)
    {
        var isBare = status == Status.Actual && rank != Rank.Rejected;

        Assert.Equal(isBare ? null : "CS0619", compiled.BareErrors.GetValueOrDefault((type, many, timeline, status, rank)));
    }

    private static string Value(PropertyType type) => type switch
    {
        PropertyType.Count => "13717000000",
        PropertyType.Number => "123456789012345678901234567890",
        PropertyType.Money => "2.98",
        PropertyType.Percent => "-20.5",
        PropertyType.Ratio => "1/3",
        PropertyType.Rank => "2",
        PropertyType.Date => "2023-Q2",
        PropertyType.Duration => "0.5",
        PropertyType.Text => "words",
        _ => "Oak",
    };

    private static ClaimValue ClaimValueOf(PropertyType type) => type switch
    {
        PropertyType.Number => new ClaimValue(ClaimValueKind.Number, "") { Number = System.Numerics.BigInteger.Parse(Value(type), System.Globalization.CultureInfo.InvariantCulture) },
        PropertyType.Date => Date(Value(type)),
        PropertyType.Text => Text(Value(type)),
        PropertyType.Entity => Reference(Value(type)),
        _ => Number(Value(type)),
    };

    /// <summary>One compilation for all: an entity a shape.</summary>
    public sealed class Compiled
    {
        public Compiled()
        {
            var kinds = new List<KindSpec> { Kind("Tree") };
            var entities = new List<CompiledEntity> { Entity("Oak", "Tree") };
            var probes = new List<string>();
            var uses = new List<string>();
            var shapes = All.ToList();
            foreach (var shape in shapes)
            {
                var n = entities.Count;
                var property = Property("Prop", shape.Type) with { Many = shape.Many, Timeline = shape.Timeline };
                var claim = Claim(ClaimValueOf(shape.Type), property.Unit ?? "") with { Status = shape.Status, Rank = shape.Rank, IsLead = shape.Rank != Rank.Rejected };
                kinds.Add(Kind("K" + n, property));
                entities.Add(Entity("E" + n, "K" + n, shape.Timeline == Timeline.None ? Fact("Prop", claim) : At("Prop", "2023-07", claim)));
                probes.Add("Show(" + Probe("E" + n, shape.Timeline, shape.Status, shape.Rank) + ")");
                uses.Add("class U" + n + " { object X = E" + n + "." + Member(shape.Timeline) + "; }");
            }

            var files = Files(SchemaOf([.. kinds]), [.. entities]);
            var lines = GeneratedCode.Run(files, "return string.Join(\"\\n\", new[] { " + string.Join(",\n", probes) + " });").Split('\n');
            Assert.Equal(shapes.Count, lines.Length);
            Values = shapes.Zip(lines).ToDictionary(static pair => pair.First, static pair => pair.Second);

            // One file: the line of an error tells the shape.
            var errors = GeneratedCode.Compile(files, string.Join("\n", uses), Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8).GetDiagnostics();
            BareErrors = errors
                .Where(static error => error.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning && error.Id != "CS0414" && error.Id != "CS0169")
                .ToDictionary(error => shapes[error.Location.GetLineSpan().StartLinePosition.Line - 1], static error => error.Id);
        }

        public IReadOnlyDictionary<(PropertyType, bool, Timeline, Status, Rank), string> Values { get; }

        public IReadOnlyDictionary<(PropertyType, bool, Timeline, Status, Rank), string> BareErrors { get; }

        private static string Member(Timeline timeline) => timeline switch { Timeline.None => "Prop", Timeline.Period => "Prop.In2023_07", _ => "Prop.AsOf2023_07" };

        private static string Probe(string entity, Timeline timeline, Status status, Rank rank)
        {
            var fact = entity + ".Facts.Prop" + (timeline == Timeline.None ? "" : "[\"2023-07\"]");
            return rank == Rank.Rejected ? fact + ".State + \" \" + " + fact + ".Claims[0].ValueText + \" \" + " + fact + ".Claims[0].Rank"
                : status is Status.Opinion or Status.Denied ? fact + ".State + \" \" + " + fact + ".LeadOf(Status." + status + ").ValueText + \" \" + " + fact + ".Status"
                : entity + "." + status switch { Status.Plan => "Planned.", Status.Forecast => "Forecast.", Status.Estimate => "Estimated.", _ => "" } + Member(timeline);
        }
    }
}
