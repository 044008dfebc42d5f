namespace Dataset.Tool.Tests;

public sealed class AddTests
{
    [Fact]
    public void A_source_is_a_card_of_what_the_article_tells()
    {
        using var sample = TemporarySample.Create();
        sample.Write("articles/third.txt", "\nIt's a third paper\nwith two lines\n");
        Assert.Equal("wrote cards/Third2022.yaml; 'dataset check' tells what is left to fill in\n", sample.Run("add", "source", "articles/third.txt", "--name", "Third2022").Fine().Out);
        Assert.Equal(
            """
            source: Third2022
            key: '002'
            file: 'third.txt'
            sha256: 4c0caf1dbaa36c9d9d36dcf917517ea4df78b59d7894f36faecdc9ac0fb88923
            title: 'It''s a third paper'
            publisher: # who published it
            published: # the day, such as 2023-09-04; add 'basis' where the page prints none
            lang: en
            body: 1-3 # the lines of the article proper

            """.ReplaceLineEndings("\n"),
            sample.Read("cards/Third2022.yaml"));
    }

    [Fact]
    public void Check_tells_what_a_new_card_lacks()
    {
        using var sample = TemporarySample.Create();
        sample.Run("add", "source", "articles/harbour.txt", "--name", "Third2022").Fine();
        Assert.Equal(
            [
                "cards/Third2022.yaml(6,11): error DSET2004: 'publisher' of the source card must be a text, not empty",
                "cards/Third2022.yaml(7,11): error DSET2004: 'published' of the source card must be a text, not empty",
            ],
            sample.Run("check").Lines.SkipLast(1));
    }

    [Fact]
    public void A_card_with_all_options_is_complete()
    {
        using var sample = TemporarySample.Create();
        sample.Write("articles/third.txt", "A third article\n\nPort Elsa has piers.\n");
        sample.Run("add", "source", "articles/third.txt", "--name", "Third_2022", "--publisher", "A 'paper'", "--published", "2022-02", "--title", "Third").Fine();
        sample.Run("check").Fine();
    }

    [Fact]
    public void A_second_card_of_one_article_is_told_by_the_check()
    {
        using var sample = TemporarySample.Create();
        sample.Run("add", "source", "articles/harbour.txt", "--name", "Third_2022", "--publisher", "A 'paper'", "--published", "2022-02", "--title", "Third").Fine();
        Assert.Equal(
            [
                "cards/Third_2022.yaml(4,9): error DSET6011: sources 'Harbour2020' and 'Third_2022' describe the same lines of one article: as two witnesses it would confirm itself",
                "  cards/Harbour2020.yaml(4,9): the first is here",
            ],
            sample.Run("check").Lines.SkipLast(1));
    }

    [Fact]
    public void An_entity_has_the_properties_its_kind_requires()
    {
        using var sample = TemporarySample.Create();
        sample.Edit("data/schema.yaml", "Founded: { type: date,", "Founded: { type: date, required: true,");
        sample.Edit("data/entities/Company/NorlandDredging.yaml", "summary: A builder of piers.\n", "summary: A builder of piers.\nfacts:\n  Founded:\n    value: unknown\n    evidence: [{ source: Harbour2020, line: 7, text: 'Norland Dredging' }]\n");
        sample.Run("check").Fine();
        Assert.Equal("wrote data/entities/Company/NewFirm.yaml; 'dataset check' tells what is left to fill in\n", sample.Run("add", "entity", "Company", "NewFirm").Fine().Out);
        Assert.Equal(
            [
                "data/entities/Company/NewFirm.yaml(4,9): error DSET2004: 'summary' of the entity must be a text, not empty",
                "data/entities/Company/NewFirm.yaml(6,11): error DSET2001: a claim of 'Founded' must be a mapping with the keys value, valueMax, status, asOf, saidBy, saidOn, unit, step, rank, reason, note, evidence, not empty",
            ],
            sample.Run("check").Lines.SkipLast(1));
    }

    [Fact]
    public void A_property_of_known_words_lists_them_in_the_skeleton()
    {
        using var sample = TemporarySample.Create();
        sample.Edit("data/schema.yaml", "      Founded: { type: date,", "      Size: { type: text, oneOf: [small, large], required: true, summary: How large it is. }\n      Founded: { type: date,");
        sample.Run("add", "entity", "Company", "NewFirm").Fine();
        Assert.EndsWith("facts:\n  Size: # How large it is. One of: small, large\n", sample.Read("data/entities/Company/NewFirm.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dataset: unknown kind 'Compny'; did you mean 'Company'?\n", "add", "entity", "Compny", "NewFirm")]
    [InlineData("dataset: 'newFirm' cannot name an entity: a name begins with a capital letter A to Z\n", "add", "entity", "Company", "newFirm")]
    [InlineData("dataset: 'System' cannot name an entity: it is one of the reserved names of dataset.yaml, because a namespace of that name would win over the type\n", "add", "entity", "Company", "System")]
    [InlineData("dataset: entity 'PortElsa' is declared twice\n", "add", "entity", "Company", "PortElsa")]
    [InlineData("dataset: entity 'Portelsa' differs from 'PortElsa' only in the case of letters\n", "add", "entity", "Port", "Portelsa")]
    [InlineData("dataset: data/entities/Port/PortElsa.yaml is there already\n", "add", "entity", "Port", "PortElsa")]
    [InlineData("dataset: there is no file ROOT/articles/none.txt\n", "add", "source", "articles/none.txt", "--name", "None2022")]
    [InlineData("dataset: ROOT/articles is a folder; name the article's file\n", "add", "source", "articles", "--name", "None2022")]
    [InlineData("dataset: '2022Paper' cannot name a source: a name begins with a capital letter A to Z\n", "add", "source", "articles/harbour.txt", "--name", "2022Paper")]
    [InlineData("dataset: 'May' is no day of publication, such as 2023-09-04 or 2023-09\n", "add", "source", "articles/harbour.txt", "--name", "Third", "--published", "May")]
    [InlineData("dataset: cards/Gazette2021.yaml is there already\n", "add", "source", "articles/gazette.txt", "--name", "Gazette2021")]
    public void A_wrong_call_is_told_in_one_line(string expected, params string[] args)
    {
        using var sample = TemporarySample.Create();
        Assert.Equal(new ToolRun(2, "", expected), sample.Run(args));
    }
}
