using static Dataset.Generator.Tests.Emit.CompiledModels;
using Interval = Dataset.Schema.Numbers.Interval;

namespace Dataset.Generator.Tests.Emit;

/// <summary>Everything a claim carries is there again at run time, out of two literals.</summary>
public sealed class ProvenanceTests
{
    private static readonly KindSpec Tree = Kind("Tree", Property("Price", PropertyType.Money), Property("Day", PropertyType.Date), Property("Loss", PropertyType.Money) with { Timeline = Timeline.Instant });

    [Fact]
    public void Every_field_of_a_claim_and_its_evidence_comes_back()
    {
        var claim = Claim(Number("2.5"), "CNY") with
        {
            Status = Status.Estimate,
            Rank = Rank.Preferred,
            Reason = "It is newer.",
            Note = "見下",
            AsOf = PartialDate.Parse("2023-06-30"),
            SaidBy = "Oak",
            SaidOn = PartialDate.Parse("~2023"),
            Evidence = new(
            [
                Witness("Courier", 45, "約2.5元", Hedge.About, Interval.Closed(2, 3), new CompiledPhrase(true, 44, "當時"), new CompiledPhrase(false, 2, "the oak")) with { Repair = "2.5元" },
                Witness("Gazette2023", 7, "2.5 yuan"),
            ]),
        };

        Assert.Equal(
            "2.5 CNY Estimate Preferred It is newer.|見下|2023-06-30|Oak|~2023|Courier 45 約2.5元 About [2, 3] 2.5元 Base 44 當時 Context 2 the oak|Gazette2023 7 2.5 yuan None ",
            Run(Fact("Price", claim), """
                var c = Oak.Facts.Price.Claims[0]; var e = c.Evidence[0]; var w = c.Evidence[1];
                return c.ValueText + " " + c.Unit + " " + c.Status + " " + c.Rank + " " + c.Reason + "|" + c.Note + "|" + c.AsOf + "|" + c.SaidBy + "|" + c.SaidOn
                    + "|" + e.Source + " " + e.Line + " " + e.Text + " " + e.Hedge + " " + e.Interval + " " + e.Repair
                    + string.Concat(e.Phrases.Skip(1).Select(p => " " + p.Role + " " + p.Line + " " + p.Text)) + "|" + w.Source + " " + w.Line + " " + w.Text + " " + w.Hedge + " " + w.Repair;
                """));
    }

    public static TheoryData<string, Interval?, string> Ranges => new()
    {
        { "4530000000", Interval.Closed(4530000000, 4530000000), "4530000000" },
        { "4530000000", Interval.Closed(4525000000, 4535000000), "[4525000000, 4535000000]" },
        { "20.5", Interval.Closed(20.45m, 20.55m), "[20.45, 20.55]" },
        { "700", new Interval(700, false, null, false), "(700, inf)" },
        { "700", new Interval(700, true, null, false), "[700, inf)" },
        { "10", new Interval(9, true, 10, false), "[9, 10)" },
        { "-10", new Interval(null, false, -10, true), "(-inf, -10]" },
        { "0", new Interval(new Rational(-1, 3), true, 0, false), "[-1/3, 0)" },
        { "50", Interval.Closed(40, 60), "[40, 60]" },
        { "10000000000", Interval.Closed(5000000000, 20000000000), "[5000000000, 20000000000]" },
        { "79228162514264337593543950335", Interval.Closed(1, 2), "[1, 2]" },
        { "0.0000000000000000000000000001", Interval.Closed(1, 2), "[1, 2]" },
        { "5", null, "" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Every_shape_of_interval_comes_back(string value, object? range, string expected)
    {
        var claim = Claim(Number(value), "USD") with { Range = (Interval?)range };

        Assert.Equal(value + " " + expected, Run(Fact("Price", claim), "return Oak.Facts.Price.ValueText + \" \" + Oak.Facts.Price.Interval;"));
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2023-Q4")]
    [InlineData("2023-12")]
    [InlineData("2023-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("2007-05-24T15:00")]
    [InlineData("~2023-Q4")]
    [InlineData("198X")]
    [InlineData("2013-late")]
    [InlineData("../2017")]
    [InlineData("2021-11/2022-01")]
    public void Every_form_of_date_comes_back(string date) =>
        Assert.Equal($"{date} {date}", Run([Fact("Day", Claim(Date(date))), At("Loss", date, Claim(Number("1"), "USD"))], "return Oak.Day + \" \" + Oak.Loss.Timeline.Single().Period;"));

    [Theory]
    [InlineData("unstated", "unstated True")]
    [InlineData("", " False")]
    [InlineData("CNY", "CNY False")]
    [InlineData("USD", "USD False")]
    public void The_unit_comes_back(string unit, string expected) =>
        Assert.Equal(expected, Run(Fact("Price", Claim(Number("1"), unit)), "return Oak.Facts.Price.Unit + \" \" + Oak.Facts.Price.Unit.IsUnstated;"));

    [Fact]
    public void What_is_not_stated_is_neither_unknown_nor_none() =>
        Assert.Equal("NotStated Unknown 0 []", Run(Fact("Price", Claim(new ClaimValue(ClaimValueKind.Unknown, ""), "USD")), "return Oak.Facts.Day.State + \" \" + Oak.Facts.Price.State + \" \" + Oak.Facts.Loss.Count + \" \" + Show(Oak.Facts.Day.Values);"));

    private static string Run(CompiledFact fact, string statements) => Run([fact], statements);

    private static string Run(CompiledFact[] facts, string statements) => GeneratedCode.Run(Files(SchemaOf(Tree), Entity("Oak", "Tree", facts)), statements);
}
