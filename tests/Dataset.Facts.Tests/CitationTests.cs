using static Dataset.Facts.Tests.Rows;

namespace Dataset.Facts.Tests;

public sealed class CitationTests
{
    private readonly Fact<decimal> fact = Money(Claim(13_717_000_000));

    [Fact]
    public void As_text_it_is_one_line() =>
        Assert.Equal(
            "Someone.Price: 13,717,000,000 USD. The Paper, \"A_B & *C*\", 2023-09-04, line 33: over (137.17億美元); TMT Watch, 2023-09, line 30 ({7_億}).",
            fact.Cite());

    [Fact]
    public void As_Markdown_nothing_of_the_text_is_markup() =>
        Assert.Equal(
            @"Someone.Price: 13,717,000,000 USD. The Paper, [A\_B \& \*C\*](https://example.org/a%28b%29), 2023-09-04, line 33: over \(137.17億美元\); TMT Watch, 2023-09, line 30 \(\{7\_億\}\).",
            fact.Cite(CitationFormat.Markdown));

    [Fact]
    public void As_BibTeX_it_is_an_entry_a_source() =>
        Assert.Equal(
            """
            @misc{ThePaper2023,
              author = {N. N.},
              title = {A\_B \& *C*},
              howpublished = {The Paper},
              date = {2023-09-04},
              url = {https://example.org/a(b)},
              note = {line 33: over (137.17億美元)}
            }
            @misc{TmtWatch2023,
              howpublished = {TMT Watch},
              date = {2023-09},
              note = {line 30 (\{7\_億\})}
            }
            """.ReplaceLineEndings("\n"),
            fact.Cite(CitationFormat.BibTeX));

    [Fact]
    public void A_source_alone_is_a_reference() => Assert.Equal("N. N. A_B & *C*. The Paper, 2023-09-04. https://example.org/a(b)", Paper.Cite());

    [Theory]
    [InlineData("1234567", "1,234,567")]
    [InlineData("-1234.56789", "-1,234.56789")]
    [InlineData("1000..2000", "1,000..2,000")]
    [InlineData("12345/67890", "12,345/67,890")]
    [InlineData("", "")]
    [InlineData(".5", ".5")]
    public void Whole_parts_are_grouped_and_fractions_are_not(string plain, string grouped) => Assert.Equal(grouped, DigitGroups.Separate(plain));
}
