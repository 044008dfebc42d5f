using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Dataset.Generator.Pipeline;

/// <summary>
/// Works ahead of a step: the compiler runs a step item by item on one thread, while its other cores wait for the generator. Where many items are new, this computes
/// them on all cores; the step then takes each result. Items and values are immutable and the work is a pure function, so only the time differs.
/// </summary>
internal sealed class Ahead<TItem, TValue, TResult>(Func<TItem, TValue, CancellationToken, TResult?> work)
    where TItem : class
    where TValue : class
    where TResult : class
{
    // An edit makes one item new; threads cost more than they save below this.
    private const int Fewest = 16;

    // By the items themselves: an entry lives as long as its item.
    private readonly ConditionalWeakTable<TItem, Outcome> outcomes = new();

    public void Run(ImmutableArray<TItem> items, TValue value, CancellationToken cancellation)
    {
        var missing = items.Where(item => !outcomes.TryGetValue(item, out var known) || !ReferenceEquals(known.Value, value)).ToList();
        if (missing.Count >= Fewest)
        {
            InParallel.For(missing.Count, i =>
            {
                cancellation.ThrowIfCancellationRequested();
                Keep(missing[i], new Outcome(value, work(missing[i], value, cancellation)));
            });
        }
    }

    public TResult? Take(TItem item, TValue value, CancellationToken cancellation)
    {
        if (!outcomes.TryGetValue(item, out var known) || !ReferenceEquals(known.Value, value) || known.IsTaken)
        {
            return work(item, value, cancellation);
        }

        // The compiler keeps the result from now on; here remains that there was one.
        Keep(item, new Outcome(value, null) { IsTaken = true });
        return known.Result;
    }

    private void Keep(TItem item, Outcome outcome)
    {
        lock (outcomes)
        {
            outcomes.Remove(item);
            outcomes.Add(item, outcome);
        }
    }

    private sealed class Outcome(TValue value, TResult? result)
    {
        public TValue Value { get; } = value;

        public TResult? Result { get; } = result;

        public bool IsTaken { get; init; }
    }
}

/// <summary>A value that steps were worked ahead with; equal where the value is, so that working ahead makes no step run.</summary>
internal sealed record Ready<TValue>(TValue Value)
    where TValue : class;
