using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dataset.Facts;

/// <summary>The facts of a property by time, in order of time: dates by their first instant, then lengths alone, the unknown period last.</summary>
/// <typeparam name="T">The type of value, see <see cref="PropertyType"/>.</typeparam>
public sealed class Timeline<T> : ITimeline, IEnumerable<Fact<T>>
{
    private readonly Fact<T>[] facts;

    internal Timeline(IEntity entity, Property property, Fact<T>[] facts)
    {
        Entity = entity;
        Property = property;
        this.facts = facts;

        // The generator writes them in order.
        if (!IsInOrder(facts))
        {
            Array.Sort(facts, static (left, right) => left.Period.CompareTo(right.Period));
        }
    }

    /// <summary>Whom it is about.</summary>
    public IEntity Entity { get; }

    /// <summary>What it says of the entity.</summary>
    public Property Property { get; }

    /// <summary>How many periods or points in time have claims.</summary>
    public int Count => facts.Length;

    IReadOnlyList<IFact> ITimeline.Facts => facts;

    /// <summary>The actual fact whose period ends last; of several, the one that starts last. <c>null</c> where no dated period has an actual value or range.</summary>
    public Fact<T>? Latest
    {
        get
        {
            Fact<T>? latest = null;
            foreach (var fact in facts)
            {
                if (fact.State is FactState.Stated or FactState.Range && !fact.Period.Date.IsDefault && (latest is null || fact.Period.Date.End >= latest.Period.Date.End))
                {
                    latest = fact;
                }
            }

            return latest;
        }
    }

    /// <summary>The fact of exactly that calendar year.</summary>
    /// <exception cref="KeyNotFoundException">No source states one; use <see cref="TryGet"/> to ask.</exception>
    public Fact<T> this[int year] => this[year.ToString("0000", CultureInfo.InvariantCulture)];

    /// <summary>The fact of exactly that period, as written: <c>2023-Q1</c>, <c>P18M</c>, <c>unknown</c>.</summary>
    /// <exception cref="KeyNotFoundException">No source states one; use <see cref="TryGet"/> to ask.</exception>
    /// <exception cref="FormatException"><paramref name="period"/> is no period.</exception>
    public Fact<T> this[string period] => TryGet(period, out var fact)
        ? fact
        : throw new KeyNotFoundException($"{Entity.Name}.{Property.Name} has no fact for '{period}'; it has: {string.Join(", ", facts.Select(static known => known.Period.ToString()))}.");

    /// <summary>The facts of exactly those periods, for sums.</summary>
    /// <exception cref="KeyNotFoundException">No source states one of them.</exception>
    public IReadOnlyList<Fact<T>> this[params string[] periods] => [.. periods.Select(period => this[period])];

    /// <summary>The fact of exactly that period; <c>false</c> where no source states one.</summary>
    /// <exception cref="FormatException"><paramref name="period"/> is no period.</exception>
    public bool TryGet(string period, [NotNullWhen(true)] out Fact<T>? fact)
    {
        var key = Period.Parse(period);
        fact = Array.Find(facts, known => known.Period == key);
        return fact is not null;
    }

    /// <summary>The fact of the shortest period that wholly contains the date; <c>null</c> where none does.</summary>
    public Fact<T>? At(PartialDate date)
    {
        Fact<T>? narrowest = null;
        foreach (var fact in facts)
        {
            var period = fact.Period.Date;
            if (!date.IsDefault && !period.IsDefault && period.Contains(date)
                && (narrowest is null || Length(period) < Length(narrowest.Period.Date)))
            {
                narrowest = fact;
            }
        }

        return narrowest;
    }

    /// <summary>The fact of the shortest period that wholly contains the date, as written: <c>2023-02</c>; <c>null</c> where none does.</summary>
    /// <exception cref="FormatException"><paramref name="date"/> is no partial date.</exception>
    public Fact<T>? At(string date) => At(PartialDate.Parse(date));

    /// <summary>The facts whose periods lie wholly within that one, in order of time. They may overlap, as a year and its quarters do.</summary>
    public IReadOnlyList<Fact<T>> In(PartialDate period) =>
        period.IsDefault ? [] : [.. facts.Where(fact => !fact.Period.Date.IsDefault && period.Contains(fact.Period.Date))];

    /// <summary>The facts whose periods lie wholly within that one, as written: <c>2023</c>, <c>2021/2023</c>.</summary>
    /// <exception cref="FormatException"><paramref name="period"/> is no partial date.</exception>
    public IReadOnlyList<Fact<T>> In(string period) => In(PartialDate.Parse(period));

    /// <inheritdoc/>
    public IEnumerator<Fact<T>> GetEnumerator() => ((IEnumerable<Fact<T>>)facts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => facts.GetEnumerator();

    /// <summary>Entity and property.</summary>
    public override string ToString() => Entity.Name + "." + Property.Name;

    private static bool IsInOrder(Fact<T>[] facts)
    {
        for (var i = 1; i < facts.Length; i++)
        {
            if (facts[i].Period < facts[i - 1].Period)
            {
                return false;
            }
        }

        return true;
    }

    private static TimeSpan Length(PartialDate date) => date.End - date.Earliest;
}
