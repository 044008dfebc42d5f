using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Language;

/// <summary>Source cards: each mistake told once, at its place.</summary>
public sealed class CardFileTests
{
    [Fact]
    public void A_copied_card_is_told_by_its_path() =>
        Assert.Equal(
            [
                "En2.yaml «En» DSET2011 source 'En' must be in a file En.yaml, not En2.yaml",
            ],
            Told.By(FactWorld.Base.With("sources/En2.yaml", """
            source: En
            key: En
            file: En2.txt
            sha256: 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'
            title: A title
            publisher: A publisher
            published: 2024-03-12
            lang: en
            body: 4-20
            """)));

    // The body of En is lines 4-20 without 10 and 11.
    [Theory]
    [InlineData("4-20", true)]
    [InlineData("1-4", true)]
    [InlineData("20-99", true)]
    [InlineData("11-12", true)]
    [InlineData("10-99\nexclude: [12-20]", false)]
    [InlineData("1-11\nexclude: [4-9]", false)]
    [InlineData("21-2000000000", false)]
    [InlineData("1-3", false)]
    [InlineData("10-11", false)]
    public void Two_cards_share_no_line_of_one_article(string body, bool told) =>
        Assert.Equal(
            told ? [$"Second.yaml «'{FactWorld.DigestOf("En")}'» DSET6011 sources 'En' and 'Second' describe the same lines of one article: as two witnesses it would confirm itself / En.yaml «'{FactWorld.DigestOf("En")}'» the first is here"] : [],
            Told.By(FactWorld.Base.With(
                "sources/Second.yaml",
                $"source: Second\nkey: Second\nfile: En.txt\nsha256: '{FactWorld.DigestOf("En")}'\ntitle: A title\npublisher: A publisher\npublished: 2024-03-12\nlang: en\nbody: {body}\n")));

    [Fact]
    public void Keys_units_lines_and_waivers_are_judged() =>
        Assert.Equal(
            [
                "En2.yaml «En» DSET2009 source 'En2' has the key 'En' of another source / En.yaml «'En'» the first is here",
                "En2.yaml «3-5» DSET6002 lines 3-5 cannot be excluded: the body is lines 4-20",
                "En2.yaml «En2» DSET6003 source 'En2' cannot depend on itself",
                "En2.yaml «Enn» DSET6001 unknown source 'Enn'; did you mean 'En'?",
                "En2.yaml «people» DSET6003 unit 'people' is of type count, not money",
                "En2.yaml «3» DSET6002 line 3 is not in the body of En2, lines 4-20; nothing there needs a waiver",
                "En2.yaml «nam» DSET2004 'category' of a waiver cannot be 'nam': it is one of anaphor, footnote, generic, heading, idiom, listMarker, magnitude, measureWord, name, repeat, word; did you mean 'name'?",
                "En2.yaml «x» DSET2005 the phrase x must be in quotes, or an unquoted comma could silently end it",
                "En2.yaml «{ text: 'x', category: name }» DSET2003 a waiver lacks the key 'line'",
            ],
            Told.By(FactWorld.Base.With("sources/En2.yaml", """
            source: En2
            key: En
            file: En2.txt
            sha256: 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'
            title: A title
            publisher: A publisher
            published: 2024-03-12
            lang: en
            body: 4-20
            exclude: [3-5]
            dependsOn: [En2, Enn, En]
            defaultUnits: { money: people, count: people }
            waivers:
              - { line: 3, text: 'x', category: name }
              - { line: 5, text: 'x', category: nam }
              - { line: 5, text: x, category: name }
              - { text: 'x', category: name }
            """)));

    [Fact]
    public void Each_field_is_judged_by_itself() =>
        Assert.Equal(
            [
                "En.yaml «2En» DSET2008 '2En' cannot name a source: a name begins with a capital letter A to Z",
                "En.yaml «''» DSET2004 'key' of the source card must be a text, not ''",
                "En.yaml «'ABC'» DSET2004 'sha256' must be 64 lower-case hexadecimal digits, not 'ABC'",
                "En.yaml «[a]» DSET2001 'title' of the source card must be a text, not a list",
                "En.yaml «soon» DSET2004 'published' of the source card must be a partial date such as 2023, 2023-07, 2023-07-19, 2023-Q2 or 2013-late, not 'soon'",
                "En.yaml «fr» DSET2004 'lang' cannot be 'fr': there is a reader for en and for zh",
                "En.yaml «20-4» DSET2004 lines are given as first-last, such as 13-243, not '20-4'",
            ],
            Told.By(FactWorld.Base.With("sources/En.yaml", """
            source: 2En
            key: ''
            file: En.txt
            sha256: 'ABC'
            title: [a]
            publisher: A publisher
            published: soon
            lang: fr
            body: 20-4
            """)));

    [Fact]
    public void Ranges_noise_and_waivers_have_their_form() =>
        Assert.Equal(
            [
                "En.yaml «5» DSET2004 lines are given as first-last, such as 13-243, not '5'",
                "En.yaml «maybe» DSET2004 'bracketedLatin' of noise must be true or false, not 'maybe'",
                "En.yaml «x» DSET2001 'waivers' must be a list, not 'x'",
            ],
            Told.By(FactWorld.Base.With("sources/En.yaml", """
            source: En
            key: En
            file: En.txt
            sha256: 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'
            title: A title
            publisher: A publisher
            published: 2024-03-12
            lang: en
            body: 4-20
            exclude: [5]
            noise: { bracketedLatin: maybe }
            waivers: x
            """)));

    [Fact]
    public void A_default_currency_is_a_unit() =>
        Assert.Equal(
            [
                "En.yaml «GBP» DSET6003 unknown unit 'GBP'",
            ],
            Told.By(FactWorld.Base.With("sources/En.yaml", """
            source: En
            key: En
            file: En.txt
            sha256: 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'
            title: A title
            publisher: A publisher
            published: 2024-03-12
            lang: en
            body: 4-20
            defaultUnits: { money: GBP }
            dependsOn: [Zh]
            """)));

    [Theory]
    [InlineData("fiscalYear: { name: 2024, months: 2023-07/2024-06 }", "")]
    [InlineData("fiscalYear: { name: 2024, months: 2024 }", "")]
    [InlineData("fiscalYear: { name: 2024 }", "En.yaml «{ name: 2024 }» DSET2003 fiscalYear lacks the key 'months'")]
    [InlineData("fiscalYear: { name: last, months: 2024 }", "En.yaml «last» DSET2004 'name' of fiscalYear must be a whole number from 1 to 9999999, not 'last'")]
    [InlineData("fiscalYear: { name: 2024, months: 2023-07/2024-05 }", "En.yaml «2023-07/2024-05» DSET2004 'months' of fiscalYear must be twelve whole months that begin within a year of January 2024, such as 2023-07/2024-06, not 2023-07/2024-05")]
    [InlineData("fiscalYear: { name: 2020, months: 2023-07/2024-06 }", "En.yaml «2023-07/2024-06» DSET2004 'months' of fiscalYear must be twelve whole months that begin within a year of January 2020, such as 2019-07/2020-06, not 2023-07/2024-06")]
    public void One_fiscal_year_has_a_name_and_twelve_months(string line, string told) => Assert.Equal(told, string.Join('\n', Told.By(WithLine(line))));

    [Theory]
    [InlineData("Born: { value: 2023-10/2023-12, evidence: [{ @'in the second quarter of fiscal 2024' }] }", "")]
    [InlineData("Yearly: { 2023-07/2024-06: { value: 7, evidence: [{ @'7 people in fiscal 2024' }] } }", "")]
    public void A_fiscal_year_is_read_where_the_card_tells_its_months(string facts, string told)
    {
        var world = FactWorld.With(facts);
        Assert.Equal(told, string.Join('\n', Told.By(world.With("sources/En.yaml", world.Files["sources/En.yaml"].Concat("fiscalYear: { name: 2024, months: 2023-07/2024-06 }\n"u8.ToArray()).ToArray()))));
        Assert.NotEmpty(Told.By(world));
    }

    private static SampleDataset WithLine(string line) =>
        FactWorld.Base.With("sources/En.yaml", FactWorld.Base.Files["sources/En.yaml"].Concat(System.Text.Encoding.UTF8.GetBytes(line + "\n")).ToArray());
}
