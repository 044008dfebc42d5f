using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers.Tests;

public sealed class FactLiteralTests
{
    [Theory]
    [InlineData("Use(13_717_000_000);", "13_717_000_000 is the fact Oak.Worth")]
    [InlineData("Use(13717000000m);", "13717000000m is the fact Oak.Worth")]
    [InlineData("Use(13.717e9);", "13.717e9 is the fact Oak.Worth")]
    [InlineData("Use(0x5F5E100 + 98_000_000);", "98_000_000 is the fact Oak.WorthInChina")]
    [InlineData("Use(38.25);", "38.25 is the fact Oak.Share")]
    [InlineData("Use(38.250m);", "38.250m is the fact Oak.Share")]
    [InlineData("Use(-5_210_000);", "-5_210_000 is the fact Oak.Loss.In2022")]
    [InlineData("Use(-321);", "321 is the fact Oak.Rings")]
    [InlineData("Use(31_000_000_000m);", "31_000_000_000m is the fact Oak.Planned.Sold")]
    [InlineData("if (users > 700_000_000) { Use(1); }", "700_000_000 is the fact Elm.Leaves or Oak.Leaves")]
    [InlineData("switch (users) { case 700000000: break; }", "700000000 is the fact Elm.Leaves or Oak.Leaves")]
    [InlineData("Use(1111);", "1111 is the fact Alike1.Leaves or Alike2.Leaves or Alike3.Leaves or Alike4.Leaves or Alike5.Leaves or 2 more")]
    public async Task A_number_that_is_a_fact_is_told(string statement, string message) =>
        Assert.Equal([$"DSET7002: {message}: use its name, and the source comes along"], await Analysis.OfStatementsAsync(statement));

    [Theory]
    // Facts, but numbers that code is full of for other reasons: one or two digits, a round one below a million, a power of two, a year.
    [InlineData("Use(5); Use(1); Use(120); Use(1024); Use(2023); Use(2023m);")]
    // No facts.
    [InlineData("Use(13_717_000_001); Use(5_210_000); Use(700_000_000.5); Use(\"700000000\"); Use(13.717e300); Use(1e28); Use(ulong.MaxValue); Use(79228162514264337593543950335m);")]
    // Lengths and places.
    [InlineData("Use(new int[321]); Use(\"text\"[321]);")]
    public async Task Other_numbers_are_not(string statements) => Assert.Empty(await Analysis.OfStatementsAsync(statements));

    [Theory]
    [InlineData("enum Size { Large = 321 }")]
    // No attribute takes a decimal.
    [InlineData("class MaximumAttribute(double value) : System.Attribute { public double Value => value; } [Maximum(13717000000)] class Limited;")]
    public async Task Numbers_whose_place_takes_no_fact_are_not(string declarations) => Assert.Empty(await Analysis.OfAsync(Woods.User(declarations)));

    [Fact]
    public async Task An_attribute_takes_a_whole_number() =>
        Assert.Equal(
            ["1,109: DSET7002: 700_000_000 is the fact Elm.Leaves or Oak.Leaves: use its name, and the source comes along"],
            await Analysis.OfAsync(Woods.User("class MaximumAttribute(long value) : System.Attribute { public long Value => value; }            [Maximum(  700_000_000)] class Limited;")));

    [Fact]
    public async Task A_project_with_a_dataset_of_its_own_is_told_too_but_not_of_generated_code() =>
        Assert.Equal(
            [
                "1,37: DSET7002: 700_000_000 is the fact Elm.Leaves or Oak.Leaves: use its name, and the source comes along",
                "1,65: DSET7002: 5_210_000 is the fact Oak.Loss.In2022: use its name, and the source comes along",
            ],
            (await Analysis.OfAsync(Woods.Owner("class User { const long Most = 1 + (700_000_000); decimal x = -(-5_210_000m) - 5_210_000; }"))).Select(static told => told.Replace("-5_210_000m", "5_210_000", StringComparison.Ordinal)));

    [Fact]
    public async Task Without_a_dataset_nothing_is_told() => Assert.Empty(await Analysis.OfAsync(Woods.Stranger("class User { long x = 700_000_000; bool y = 5 > 13_717_000_000; }")));

    [Fact]
    public async Task The_severity_is_the_users_to_configure()
    {
        var compilation = Woods.User("class User { long x = 700_000_000; }");
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await Analysis.DiagnosticsAsync(compilation)).Severity);
        var error = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("DSET7002", ReportDiagnostic.Error)]));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Analysis.DiagnosticsAsync(error)).Severity);
        var silent = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("DSET7002", ReportDiagnostic.Suppress)]));
        Assert.Empty(await Analysis.DiagnosticsAsync(silent));
    }
}
