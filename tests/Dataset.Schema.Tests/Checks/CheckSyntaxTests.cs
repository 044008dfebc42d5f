using Dataset.Schema.Checks;

namespace Dataset.Schema.Tests.Checks;

/// <summary>What cannot be read is told at its characters, with what was expected.</summary>
public class CheckSyntaxTests
{
    private const string ExpectedFigure = "expected a figure: Entity.Property, a number with its unit, a date in quotes, a function or a bracket";
    private const string ExpectedOperator = "expected an operator (+ - * /), a comparison (= != < <=) or the end";
    private const string ExpectedComparison = "expected a comparison (= != < <=) and what the figure is compared with";

    // The offending characters stand between « and ».
    [Theory]
    [InlineData("", "the check is empty: " + ExpectedFigure)]
    [InlineData("A.X =« =» 1", ExpectedFigure + ", not '='")]
    [InlineData("A.X «=»", "the check ends too soon: " + ExpectedFigure)]
    [InlineData("A.«X»", "the check ends too soon: " + ExpectedComparison)]
    [InlineData("A.X + «*» 2 = 3", ExpectedFigure + ", not '*'")]
    [InlineData("«+»2 = 2", ExpectedFigure + ", not '+'")]
    [InlineData("1 = 1 «=» 1", "a check compares two sides, and this is a third: write two checks")]
    [InlineData("1 < 2 «<» 3", "a check compares two sides, and this is a third: write two checks")]
    [InlineData("A.X «B».Y = 1", ExpectedOperator + ", not 'B'")]
    [InlineData("5 «B».Y = 1", ExpectedOperator + ", not 'B'")]
    [InlineData("5 «sum»(A.X) = 1", ExpectedOperator + ", not 'sum'")]
    [InlineData("5 USD «7» = 1", ExpectedOperator + ", not '7'")]
    [InlineData("A.X «>» 1", "a check has no '>': put the smaller side first, and write '<' or '<='")]
    [InlineData("A.X «>=» 1", "a check has no '>': put the smaller side first, and write '<' or '<='")]
    [InlineData("A.X «==» 1", "'==' is written '='")]
    [InlineData("A.X «<>» 1", "'<>' is written '!='")]
    [InlineData("A.X «!» 1", "'!' (U+0021) stands in no check")]
    [InlineData("A.X «≤» 1", "'≤' (U+2264) stands in no check; write '<='")]
    [InlineData("A.X «×» 2 = 1", "'×' (U+00D7) stands in no check; write '*'")]
    [InlineData("A.X «＝» 1", "'＝' (U+FF1D) stands in no check; write '='")]
    [InlineData("«（»1) = 1", "'（' (U+FF08) stands in no check; write '('")]
    [InlineData("26«%» = A.X", "'%' (U+0025) stands in no check; write 'percent'")]
    [InlineData("A.X«#»2 = 1", "'#' (U+0023) stands in no check; write '@' and a source's name, for the claim of one source")]
    [InlineData("A.X = «😀»", "(U+1F600) stands in no check")]
    [InlineData("A.X = «\0»", "(U+0000) stands in no check")]
    public void The_first_thing_that_does_not_belong_is_told(string marked, string message) => AssertError(marked, message);

    [Theory]
    [InlineData("«Meta» = 1", "'Meta' alone is no figure: expected Entity.Property")]
    [InlineData("«sum» = 1", "'sum' alone is no figure: expected Entity.Property; the function is written sum(...)")]
    [InlineData("Meta«.»", "the check ends too soon: expected a property's name after '.'")]
    [InlineData("Meta.«5» = 1", "expected a property's name after '.', not '5'")]
    [InlineData("Meta.«Plannd».Hires = 1", "'Plannd' between entity and property is none of Planned, Forecast, Estimated, Opinion; did you mean 'Planned'?")]
    [InlineData("Meta.«Actual».Hires = 1", "'Actual' between entity and property is none of Planned, Forecast, Estimated, Opinion")]
    [InlineData("Meta.Planned.Hires«.»More = 1", ExpectedOperator + ", not '.'")]
    [InlineData("Meta.Loss@«1» = 1", "expected the name of a source after '@', not '1'")]
    [InlineData("Meta.Loss@Paper«[2021]» = 1", ExpectedOperator + ", not '[2021]'")]
    [InlineData("«[2021]» = 1", ExpectedFigure + ", not '[2021]'")]
    public void A_fact_is_entity_property_periods_source(string marked, string message) => AssertError(marked, message);

    [Theory]
    [InlineData("A.X«[]» = 1", "expected periods such as 2021, 2023-Q2, one range such as 2021..2023-Q2, or * for all")]
    [InlineData("A.X«[2021, ]» = 1", "expected periods such as 2021, 2023-Q2, one range such as 2021..2023-Q2, or * for all")]
    [InlineData("A.X[2021, «2023-Q5»] = 1", "'2023-Q5' is no period: expected 2023, 2023-07, 2023-Q2, 2013-late, P18M or unknown")]
    [InlineData("A.X[ «last year» ] = 1", "'last year' is no period: expected 2023, 2023-07, 2023-Q2, 2013-late, P18M or unknown")]
    [InlineData("A.X[2021, 2022, «2021»] = 1", "2021 stands twice in these brackets")]
    [InlineData("A.X[«*», 2021] = 1", "* or a range stands alone in its brackets")]
    [InlineData("A.X[2020, «2021..2022»] = 1", "* or a range stands alone in its brackets")]
    [InlineData("A.X[«2022..2021»] = 1", "the range goes backwards: 2021..2022 is meant")]
    [InlineData("A.X[«2022..»] = 1", "a range goes from one date to another, as in 2021..2023-Q2")]
    [InlineData("A.X[«..2022»] = 1", "a range goes from one date to another, as in 2021..2023-Q2")]
    [InlineData("A.X[«P1Y..2022»] = 1", "a range goes from one date to another, as in 2021..2023-Q2")]
    [InlineData("A.X«[2021 = 1»", "the bracket '[' is never closed by ']'")]
    public void Periods_are_keys_one_range_or_all(string marked, string message) => AssertError(marked, message);

    [Theory]
    [InlineData("«sume»(A.X) = 1", "unknown function 'sume'; did you mean 'sum'?; the functions are sum, count, min, max, abs, days, months, years")]
    [InlineData("«Sum»(A.X) = 1", "unknown function 'Sum'; did you mean 'sum'?; the functions are sum, count, min, max, abs, days, months, years")]
    [InlineData("«average»(A.X) = 1", "unknown function 'average'; the functions are sum, count, min, max, abs, days, months, years")]
    [InlineData("sum(«)» = 1", ExpectedFigure + ", not ')'")]
    [InlineData("sum(A.X,«)» = 1", ExpectedFigure + ", not ')'")]
    [InlineData("«abs(1, 2)» = 1", "abs takes one figure, not 2")]
    [InlineData("«days(A.X)» = 1", "days takes two dates, the earlier first, not 1")]
    [InlineData("1 + «years(A.X, A.Y, A.Z)» = 1", "years takes two dates, the earlier first, not 3")]
    public void A_function_has_its_name_and_arguments(string marked, string message) => AssertError(marked, message);

    [Theory]
    [InlineData("«(»1 + 2", "this bracket is never closed")]
    [InlineData("1 = «(»1 + 2", "this bracket is never closed")]
    [InlineData("1 = «sum»(1, 2", "this bracket is never closed")]
    [InlineData("1 + 2«)» = 3", "this bracket closes none")]
    [InlineData("(1 «=» 1)", "a comparison stands between the two sides, never inside brackets")]
    [InlineData("sum(1 «=» 1)", "a comparison stands between the two sides, never inside brackets")]
    [InlineData("1«,» 2 = 3", "a comma stands only between the arguments of a function")]
    [InlineData("sum((1«,» 2)) = 3", "a comma stands only between the arguments of a function")]
    public void Brackets_close_and_hold_no_comparison(string marked, string message) => AssertError(marked, message);

    [Theory]
    [InlineData("A.X = «7_00»", "7_00 is no number: numbers are written as 700_000_000, 2.98 or 1/3, with at most 400 characters")]
    [InlineData("A.X = «1/0»", "1/0 is no number: numbers are written as 700_000_000, 2.98 or 1/3, with at most 400 characters")]
    [InlineData("A.X = «10,193»", "a comma separates no thousands: write 10_193 for one number, or a space after the comma for two")]
    [InlineData("12 / «1/3» = 36", "a fraction after a division stands in brackets")]
    [InlineData("12 / -«1/3 years» = 36", "a fraction after a division stands in brackets")]
    [InlineData("A.X < «2023-07»", "2023-07 is a date: write it in quotes, '2023-07', or the difference as 2023 - 07")]
    [InlineData("A.X < «2023-07-19»", "2023-07-19 is a date: write it in quotes, '2023-07-19'")]
    [InlineData("A.X < «2023-Q1»", "2023-Q1 is a date: write it in quotes, '2023-Q1'")]
    [InlineData("A.X < «198X»", "198X is a date: write it in quotes, '198X'")]
    [InlineData("A.X < «'2023-13'»", "'2023-13' is no date: quotes hold a partial date such as 2023, 2023-07, 2023-07-19, 2023-Q2 or 2013-late")]
    [InlineData("A.X = «'words'»", "'words' is no date: quotes hold a partial date such as 2023, 2023-07, 2023-07-19, 2023-Q2 or 2013-late")]
    [InlineData("A.X < «'2023-07»", "the quote ' is never closed")]
    [InlineData("A.X < «“»2023-07”", "'“' (U+201C) stands in no check; write a straight quote")]
    public void Numbers_and_dates_have_one_notation(string marked, string message) => AssertError(marked, message);

    [Theory]
    [InlineData("2023-2022 = 1")]
    [InlineData("7/2 = 3.5")]
    [InlineData("7 / 2.5 = 2.8")]
    [InlineData("7/2.5 = 2.8")]
    [InlineData("12 / (1/3) = 36")]
    [InlineData("max(1,2) = 2")]
    [InlineData("5months = 5 months")]
    public void What_looks_like_a_slip_and_is_none_is_read(string text) => Assert.True(CheckParser.TryParse(text, out _, out _));

    [Fact]
    public void Half_a_character_is_told_by_its_code()
    {
        Assert.False(CheckParser.TryParse("A.X = \ud83d", out _, out var error));

        Assert.Equal(("(U+D83D) stands in no check", 6, 1), (error!.Message, error.Span.Start, error.Span.Length));
    }

    private static void AssertError(string marked, string message)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - start - 1;
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

        Assert.False(CheckParser.TryParse(text, out _, out var error));

        Assert.Equal(message, error!.Message);
        Assert.Equal(start < 0 ? "" : text.Substring(start, length).TrimStart(), text.Substring(error.Span.Start, error.Span.Length));
    }
}
