using static MetaAiHistory.Analyses.Tests.ReportReading;

namespace MetaAiHistory.Analyses.Tests;

public sealed class TimelineTests
{
    private static readonly Report Report = Run("timeline");

    private static readonly List<PartialDate> Dates = [.. Report.TableAt(0).Rows.Select(static row => PartialDate.Parse(row[1]))];

    [Fact]
    public void What_is_surely_before_stands_above()
    {
        for (var i = 0; i < Dates.Count; i++)
        {
            for (var j = i + 1; j < Dates.Count; j++)
            {
                Assert.False(Dates[j].IsBefore(Dates[i]) == true, $"row {j + 1}, {Dates[j]}, is before row {i + 1}, {Dates[i]}");
            }
        }
    }

    [Fact]
    public void Rows_name_those_whose_order_is_open()
    {
        for (var i = 0; i < Dates.Count; i++)
        {
            var open = Enumerable.Range(0, Dates.Count).Where(j => j != i && Dates[i].IsBefore(Dates[j]) != true && Dates[j].IsBefore(Dates[i]) != true).Select(static j => j + 1);
            Assert.Equal(open, Numbers(Report.TableAt(0).Rows[i][5]));
        }
    }

    [Fact]
    public void Pairs_are_counted()
    {
        var open = Enumerable.Range(0, Dates.Count).Sum(i => Dates.Skip(i + 1).Count(other => Dates[i].IsBefore(other) != true && other.IsBefore(Dates[i]) != true));
        var pairs = Dates.Count * (Dates.Count - 1) / 2;
        Assert.StartsWith($"{Dates.Count} dated facts make {Text.Of(pairs)} pairs. Of {Text.Of(pairs - open)} pairs one is surely before", Report.Sentence("dated facts"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_story_is_in_order()
    {
        string[] story = ["Meta founded", "ImageNetChallenge2012 news event", "DnnResearchAuction deal", "OculusAcquisition deal", "FacebookRenaming news event", "ChatGpt release", "Llama release", "Llama2 release"];
        var rows = Report.TableAt(0).Rows.Select(static row => $"{row[3]} {row[4]}").ToList();
        var places = story.Select(entry => rows.IndexOf(entry)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Every_actual_date_of_the_data_has_a_row()
    {
        var told = MetaAiHistoryDataset.Entities.SelectMany(static entity => entity.AllFacts)
            .Count(static fact => fact.Property.Type == PropertyType.Date && fact.State == FactState.Stated && fact.Claims.Count(static claim => claim is { IsLead: true, Status: Status.Actual }) == 1);
        Assert.Equal(told, Dates.Count);
    }

    [Fact]
    public void Precision_is_told()
    {
        Assert.Equal("minute", Report.TableAt(0).Rows.First(static row => row[1] == "2007-05-24T15:00")[2]);
        Assert.Equal("decade", Report.TableAt(0).Rows.First(static row => row[1] == "198X")[2]);
        Assert.Equal("year part", Report.TableAt(0).Rows.First(static row => row[1] == "2013-late")[2]);
    }

    private static IEnumerable<int> Numbers(string rows) =>
        from part in rows.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        let ends = part.Split('-').Select(static end => int.Parse(end, System.Globalization.CultureInfo.InvariantCulture)).ToList()
        from number in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
        select number;
}
