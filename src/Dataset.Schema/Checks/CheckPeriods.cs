using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;

namespace Dataset.Schema.Checks;

/// <summary>Chooses the periods of a timeline that the brackets of a fact name.</summary>
internal static class CheckPeriods
{
    // Enough to find the one meant, and still one line.
    private const int MostNamed = 12;

    /// <summary>The facts of the property that are meant, in order of time where the brackets give none; <c>null</c> after an error.</summary>
    public static IReadOnlyList<CompiledFact>? Select(CheckContext context, CheckFact fact, CompiledEntity entity, PropertySpec property)
    {
        var stated = entity.Facts.Where(known => string.Equals(known.Property, property.Name, StringComparison.Ordinal)).ToArray();
        var isTimeline = property.Timeline != Timeline.None;
        if (isTimeline != fact.Periods.Count > 0)
        {
            context.Fail(
                RuleCatalogue.CheckTypeMismatch,
                fact.Span,
                isTimeline
                    ? $"'{property.Name}' is a timeline: the check must say which of its values, as in {fact.Entity}.{property.Name}[{(stated.Length > 0 ? stated[0].Period.ToString() : "2023")}]{Stated(stated)}"
                    : $"'{property.Name}' is no timeline: it has one value, without brackets");
            return null;
        }

        // A fact left out might be among those meant; then what the others give is no result.
        if (context.Facts.IsLeftOut(entity.Name, property.Name))
        {
            context.IsSkipped = true;
            return null;
        }

        if (stated.Length == 0)
        {
            context.Fail(RuleCatalogue.CheckFactNotStated, fact.Span, $"the data states no {property.Name} of '{fact.Entity}'");
            return null;
        }

        if (!isTimeline)
        {
            return stated;
        }

        var first = fact.Periods[0];
        return first.Kind switch
        {
            CheckPeriodKind.One => Named(context, fact, stated),
            CheckPeriodKind.All => OfStatus(fact, stated) is { Count: > 0 } all ? all : stated,
            _ => Range(context, fact, property, OfStatus(fact, stated), first),
        };
    }

    /// <summary>Two of the periods that share time; <c>null</c> where none do, as far as their keys tell.</summary>
    public static (PeriodKey First, PeriodKey Second)? Overlap(IEnumerable<PeriodKey> periods)
    {
        var dated = new List<PeriodKey>();
        foreach (var period in periods)
        {
            if (!period.Date.IsDefault)
            {
                dated.Add(period);
            }
        }

        dated.Sort(static (a, b) => ByBeginning(a.Date, b.Date) is var order and not 0 ? order : string.CompareOrdinal(a.Text, b.Text));
        for (var i = 1; i < dated.Count; i++)
        {
            if (dated[i].Date.Earliest < dated[i - 1].Date.End)
            {
                return (dated[i - 1], dated[i]);
            }
        }

        return null;
    }

    // The longest first of those that begin together.
    private static int ByBeginning(PartialDate a, PartialDate b) => a.Earliest.CompareTo(b.Earliest) is var order and not 0 ? order : b.End.CompareTo(a.End);

    private static List<CompiledFact>? Named(CheckContext context, CheckFact fact, CompiledFact[] stated)
    {
        var found = new List<CompiledFact>();
        foreach (var period in fact.Periods)
        {
            if (Array.Find(stated, known => known.Period == period.From) is not { } known)
            {
                context.Fail(RuleCatalogue.CheckFactNotStated, period.Span, $"the data states no {fact.Entity}.{fact.Property} for {period.From}{Stated(stated)}");
                return null;
            }

            found.Add(known);
        }

        return found;
    }

    private static CompiledFact[]? Range(CheckContext context, CheckFact fact, PropertySpec property, IEnumerable<CompiledFact> stated, CheckPeriod range)
    {
        var (from, to) = (range.From.Date.Earliest, range.To.Date.End);
        var found = stated
            .Where(known => !known.Period.Date.IsDefault && from <= known.Period.Date.Earliest && known.Period.Date.End <= to)
            .OrderBy(static known => known.Period.Date.Earliest)
            .ToArray();
        if (found.Length == 0)
        {
            context.Fail(RuleCatalogue.CheckFactNotStated, range.Span, $"the data states no {fact.Entity}.{fact.Property} within {range.From}..{range.To}");
            return null;
        }

        if (property.Timeline != Timeline.Period)
        {
            return found;
        }

        if (Overlap(found.Select(static known => known.Period)) is { } overlap)
        {
            context.Fail(RuleCatalogue.CheckPeriodsOverlap, range.Span, $"{overlap.First} and {overlap.Second} within {range.From}..{range.To} overlap; name the periods one by one");
            return null;
        }

        // A year missing in the middle would silently make the sum too small.
        var reached = from;
        foreach (var known in found)
        {
            if (known.Period.Date.Earliest > reached)
            {
                break;
            }

            reached = known.Period.Date.End;
        }

        if (reached == to)
        {
            return found;
        }

        context.Fail(RuleCatalogue.CheckPeriodsOverlap, range.Span, $"the periods stated within {range.From}..{range.To} leave a gap from {reached.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)} on{Stated(found)}");
        return null;
    }

    /// <summary>Those with a claim of the status asked for: a forecast for next year is no part of what came.</summary>
    private static List<CompiledFact> OfStatus(CheckFact fact, IEnumerable<CompiledFact> stated) =>
        [.. stated.Where(known => known.Claims.Any(claim => claim.Status == fact.Status))];

    private static string Stated(CompiledFact[] stated) =>
        stated.Length == 0 ? "" : "; stated are " + string.Join(", ", stated.Take(MostNamed).Select(static known => known.Period.ToString())) + (stated.Length > MostNamed ? ", …" : "");
}
