using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>How many of the people behind OPT and LLaMA have left Meta?</summary>
internal sealed class Attrition() : Analysis("attrition", "Who left: the authors of OPT and LLaMA")
{
    protected override void Write(ReportBuilder report)
    {
        var papers = Publication.All.Where(static paper => paper.Facts.AuthorCount.HasValue && paper.Facts.DepartedAuthorShare.HasValue)
            .OrderBy(static paper => paper.Facts.Date.ValueOrDefault.Earliest)
            .ToList();
        report.Table(
            ["paper", "date", "#authors", "#share that left", "#authors that left", "sources"],
            papers.Select(paper => new[]
            {
                paper.Name,
                paper.Facts.Date.ValueText,
                Text.Of(paper.Facts.AuthorCount.Value),
                Text.Of(ShareOf(paper.Facts.DepartedAuthorShare)),
                Text.Of(People(paper)),
                report.Cite(paper.Facts.AuthorCount, paper.Facts.DepartedAuthorShare),
            }));
        var group = LlamaAndOptResearchers.Facts.DepartedShare["2022"];
        var agreements = papers.Select(paper => $"{paper.Name} is {Text.Of(ShareOf(paper.Facts.DepartedAuthorShare).AgreementWith(ShareOf(group)))} with it");
        report.Say(
            $"Of all researchers of LLaMA and OPT a share of {Text.Of(ShareOf(group))} left in {group.Period} {report.Cite(group)}; "
            + $"{string.Join(", ", agreements)}.");
        report.Say("Posts at Meta whose end the articles tell:");
        report.Table(
            ["who", "post", "end", "then", "because", "sources"],
            Position.All.Where(IsLeaving).Select(position => new[]
            {
                position.Person.Name,
                position.Facts.Title.ValueText,
                position.Facts.EndDate.ValueText,
                position.Facts.NextOrganization.ValueText,
                position.Facts.EndReason.ValueText,
                report.CiteStated(position.Facts.Title, position.Facts.EndDate, position.Facts.NextOrganization, position.Facts.EndReason),
            }));
    }

    // No more than all can leave, whatever "at least" leaves open.
    private static Interval<Rational> ShareOf(Fact<Rational> share)
    {
        var interval = share.Amount.Interval;
        return interval.High is { } high && high <= Rational.One ? interval : new Interval<Rational>(interval.Low, interval.LowIncluded, Rational.One, true);
    }

    // Whole people: a half of 19 authors is 10 at least.
    private static Interval<Rational> People(Publication paper)
    {
        var people = ShareOf(paper.Facts.DepartedAuthorShare) * Interval.Exactly<Rational>(paper.Facts.AuthorCount.Value);
        return Interval.Closed<Rational>(Text.Ceiling(people.Low ?? Rational.Zero), Text.Floor(people.High!.Value));
    }

    private static bool IsLeaving(Position position) =>
        (position.Facts.EndDate.Claims.Count > 0 || position.Facts.NextOrganization.Claims.Count > 0 || position.Facts.EndReason.Claims.Count > 0)
        && IsPartOfMeta(position.Facts.Organization.ValueOrDefault);

    private static bool IsPartOfMeta(IEntity? organization) => organization switch
    {
        Company company => company == Meta.Record,
        Division division => IsPartOfMeta(division.Facts.Parent.ValueOrDefault),
        _ => false,
    };
}
