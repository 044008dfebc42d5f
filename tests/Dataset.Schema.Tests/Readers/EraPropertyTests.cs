using Dataset.Facts;
using Dataset.Schema.Tests.Readers.Chinese;

namespace Dataset.Schema.Tests.Readers;

/// <summary>What is written of an era, a season or a stretch of months reads back exactly, in both languages.</summary>
public class EraPropertyTests
{
    public static TheoryData<int> Decades() => new(Enumerable.Range(101, 190).Select(static decade => decade * 10).Where(static year => year % 100 != 0));

    [Theory]
    [MemberData(nameof(Decades))]
    public void A_decade_and_its_parts_read_back(int year)
    {
        var canonical = $"Date {year / 10}X";
        foreach (var (part, english, chinese) in new[] { ("", "", ""), ("-early", "early ", "初"), ("-mid", "mid-", "中期"), ("-late", "late ", "末") })
        {
            Assert.Equal(canonical + part, ReadingNotation.Of(EnglishFixture.Read($"the {english}{year}s")));
            Assert.Equal(canonical + part, ChineseTable.Read($"{year}年代{chinese}"));
            Assert.Equal(canonical + part, ChineseTable.Read($"{(year / 100) + 1}世纪{year % 100}年代{chinese}"));
        }
    }

    [Fact]
    public void A_century_and_its_thirds_read_back()
    {
        for (var century = 11; century < 30; century++)
        {
            var ordinal = century + (century == 21 ? "st" : century == 22 ? "nd" : century == 23 ? "rd" : "th");
            foreach (var (first, last, english, chinese) in new[] { (1, 100, "", ""), (1, 33, "early ", "初"), (34, 66, "mid-", "中叶"), (67, 100, "late ", "末") })
            {
                var expected = $"Period {(100 * (century - 1)) + first}/{(100 * (century - 1)) + last}";
                Assert.Equal(expected, ReadingNotation.Of(EnglishFixture.Read($"the {english}{ordinal} century")));
                Assert.Equal(expected, ChineseTable.Read($"{century}世纪{chinese}"));
            }
        }
    }

    [Fact]
    public void A_season_of_every_year_reads_back()
    {
        for (var year = 1900; year < 2100; year++)
        {
            foreach (var (english, chinese) in new[] { ("spring", "春天"), ("summer", "夏季"), ("autumn", "秋") })
            {
                Assert.Equal($"Date {year}-{english}", ReadingNotation.Of(EnglishFixture.Read($"the {english} of {year}")));
                Assert.Equal($"Date {year}-{english}", ChineseTable.Read($"{year}年{chinese}"));
            }

            Assert.Equal($"Date {year}-winter", ReadingNotation.Of(EnglishFixture.Read($"the winter of {year}-{year + 1}")));
            Assert.Equal($"Date {year}-winter", ChineseTable.Read($"{year}至{year + 1}年冬季"));
        }
    }

    [Fact]
    public void The_first_months_of_a_year_read_back()
    {
        for (var count = 2; count <= 11; count++)
        {
            var expected = $"Period 2022-01/2022-{count:00}";
            Assert.Equal(expected, ReadingNotation.Of(EnglishFixture.Read($"the first {count} months of 2022")));
            Assert.Equal(expected, ReadingNotation.Of(EnglishFixture.Read($"the first {EnglishWriter.Words(count)} months of 2022")));
            Assert.Equal(expected, ChineseTable.Read($"2022年前{count}个月"));
        }
    }

    [Fact]
    public void A_proper_fraction_in_lowest_terms_reads_back_in_Chinese()
    {
        for (var below = 2; below <= 10; below++)
        {
            for (var above = 1; above < below; above++)
            {
                var value = new Rational(above, below);
                Assert.Equal(value.Denominator == below ? $"Ratio {value}" : "", ChineseTable.Read($"{above}/{below}"));
            }
        }
    }
}
