namespace Dataset.Tool.Tests;

/// <summary>What cite writes for a phrase: a block for each figure, the properties it fits, or why there are none and what mends it.</summary>
public sealed class CiteTests
{
    [Theory]
    [InlineData(
        "5",
        "About 2,500 people",
        """
        # count in people
        # fits Port.Employees
        value: 2500
        evidence: [{ source: Harbour2020, line: 5, text: 'About 2,500 people', hedge: about }]

        """)]
    [InlineData(
        "3",
        "12 March 2019",
        """
        # date
        # fits Port.OpeningDate, Port.PierDate, Company.Founded
        value: 2019-03-12
        evidence: [{ source: Harbour2020, line: 3, text: '12 March 2019' }]

        """)]
    [InlineData(
        "7",
        "by Norland Dredging",
        """
        # names NorlandDredging
        # fits Port.Builder
        value: NorlandDredging
        evidence: [{ source: Harbour2020, line: 7, text: 'by Norland Dredging' }]

        """)]
    public void Cite_writes_a_claim_and_tells_what_it_fits(string line, string phrase, string expected)
    {
        using var sample = Sample();
        Assert.StartsWith(expected.ReplaceLineEndings("\n"), sample.Run("cite", "Harbour2020", line, phrase).Fine().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "1.2 million containers in 2020",
        """
        # count in containers
        # fits Port.Containers
        # a timeline, its key the period that the words tell
        2020:
          value: 1_200_000
          evidence: [{ source: Harbour2020, line: 6, text: '1.2 million containers in 2020' }]

        """)]
    [InlineData(
        "1.5 million containers",
        """
        # count in containers
        # fits Port.Containers
        # a timeline: its key is the period that is meant; line 6 tells 2020 ('2020'), 2021 ('2021'): cite its words as 'context'
        PERIOD:
          value: 1_500_000
          evidence: [{ source: Harbour2020, line: 6, text: '1.5 million containers' }]

        """)]
    public void A_figure_of_a_timeline_stands_under_its_period(string phrase, string expected)
    {
        using var sample = Sample();
        Assert.StartsWith(expected.ReplaceLineEndings("\n"), sample.Run("cite", "Harbour2020", "6", phrase).Fine().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("period", "About 2,500 people", "# a timeline, its key unknown, for no words here tell the period; cite words that do as 'context', and make it the key\nunknown:\n", "harbour.txt", "")]
    [InlineData("instant", "About 2,500 people", "# a timeline, its key the day of publication, for the words tell no other; cite words that do as 'context'\n2022-02-01:\n", "harbour.txt", "")]
    [InlineData("period", "About 2,500 people", "# a timeline, its key the only period told on line 5: is it this figure's?\n2021:\n  value: 2500\n  evidence: [{ source: Harbour2020, line: 5, text: 'About 2,500 people', hedge: about, context: [{ line: 5, text: '2021' }] }]\n", "harbour.txt", " in 2021")]
    public void Where_the_phrase_tells_no_period_its_line_is_asked(string timeline, string phrase, string expected, string article, string added)
    {
        using var sample = Sample();
        sample.Edit("data/schema.yaml", "Employees: { type: count, unit: people,", $"Employees: {{ type: count, unit: people, timeline: {timeline},");
        sample.Edit($"articles/{article}", "work there.", $"work there{added}.");
        Assert.Contains(expected, sample.Run("cite", "Harbour2020", "5", phrase).Fine().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", "2,600 people in 2021", "About 2,500 people", "2,600 people in 2021", "# where it is so as of the only date that the words tell: asOf: 2021")]
    [InlineData("5", "About 2,500 people in May 2021", "About 2,500 people", "About 2,500 people", "# where it is so as of the only date that the words tell: asOf: 2021-05, with context: [{ line: 5, text: 'May 2021' }] in its evidence")]
    [InlineData("5", "In 2020 and 2021 about 2,500 people", "About 2,500 people", "about 2,500 people", null)]
    [InlineData("5", "About 2,500 people", "About 2,500 people", "About 2,500 people", null)]
    public void The_only_date_told_is_proposed_as_that_of_the_figure(string line, string told, string old, string phrase, string? expected)
    {
        using var sample = Sample();
        sample.Edit("articles/harbour.txt", old, told);
        Assert.Equal(expected, sample.Run("cite", "Harbour2020", line, phrase).Fine().Lines.FirstOrDefault(static line => line.Contains("asOf", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("12 furlongs", "# fits no property: the unit word 'furlongs' belongs to no unit of schema.yaml; where it means one of these, add it to that unit's 'words', otherwise declare a unit: berths (of Port.Berths), people (of Port.Employees), hours (of Port.Shift), containers (of Port.Containers)")]
    [InlineData("12 tonnes", "# fits no property: 'tonnes' is a word of tonnes, and no kind has a property in that unit; declare one in schema.yaml with unit: tonnes")]
    [InlineData("second", "# fits no property: no kind has a property for a rank; declare one in schema.yaml, of type rank")]
    [InlineData("rose by 60%", "# fits no property: the words tell the amount of a change, which only a property of role growth takes, not Port.GrainShare; declare one in schema.yaml, or cite what the change ended at")]
    [InlineData("120 berths", "# fits no property: Port.Berths takes no more than 99")]
    [InlineData("1.5 berths", "# fits no property: Port.Berths takes whole numbers, not 1.5")]
    [InlineData("by 3 percentage points", "# fits no property: percentage points are no percent, and no type of property takes them; claim the percentages between which they lie")]
    [InlineData("for two years", "# fits no property: no property of type duration is in months or years, and years convert into nothing else; declare one in schema.yaml with unit: years")]
    [InlineData("its terminal", "# no entity is named: for an entity as value, cite one of its printed 'names', or add the form to them")]
    [InlineData("about million", "# 'million' looks like a figure and cannot be read in full; cite it with the words that belong to it, 'dataset read --lang en' tries them out")]
    [InlineData("340", "# prints no currency, and its card has no default: as money it needs a 'context' with a word of the currency, or unit: unstated")]
    public void What_fits_nothing_is_told_with_its_reason_and_remedy(string phrase, string expected)
    {
        using var sample = Sample();
        sample.Edit("data/schema.yaml", "kinds:\n", "  tonnes: { type: count, words: [tonnes], summary: Tonnes }\n  hours: { type: duration, words: [hours], summary: Hours }\nkinds:\n");
        sample.Edit("data/schema.yaml", "unit: berths, summary", "unit: berths, max: 99, summary");
        sample.Edit("data/schema.yaml", "      GrainShare:", "      Shift: { type: duration, unit: hours, summary: A shift. }\n      GrainShare:");
        sample.Variables.Clear();
        Assert.Contains(expected, sample.Run("cite", "Harbour2020", "5", phrase).Fine().Lines);
    }

    private static TemporarySample Sample()
    {
        var sample = TemporarySample.Create();
        sample.Variables["DATASET_ARTICLES"] = "articles";
        return sample;
    }
}
