using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Pipeline;

/// <summary>
/// The operators of the pipeline, for reference types alone. The compiler's tables are generic: over a struct, and tuples and immutable arrays are structs, each
/// shape of value makes the runtime compile hundreds of methods anew, which cost a fresh compiler more than all work on 10,000 facts. Over classes they share one body.
/// </summary>
internal static class ProviderExtensions
{
    /// <summary>Each item with the one value.</summary>
    public static IncrementalValuesProvider<TResult> Join<TItem, TValue, TResult>(
        this IncrementalValuesProvider<TItem> items, IncrementalValueProvider<TValue> value, Func<TItem, TValue, TResult> select)
        where TItem : class
        where TValue : class
        where TResult : class =>
        items.Combine(value).Select((pair, _) => select(pair.Left, pair.Right));

    /// <summary>Each item with the one value, where they have a result.</summary>
    public static IncrementalValuesProvider<TResult> JoinSome<TItem, TValue, TResult>(
        this IncrementalValuesProvider<TItem> items, IncrementalValueProvider<TValue> value, Func<TItem, TValue, TResult?> select)
        where TItem : class
        where TValue : class
        where TResult : class =>
        items.Combine(value).SelectMany((pair, _) => OneOrNone(select(pair.Left, pair.Right)));

    /// <summary>Each item with the one value, where they have a result: work worth several cores when many items are new.</summary>
    public static IncrementalValuesProvider<TResult> JoinSomeAhead<TItem, TValue, TResult>(
        this IncrementalValuesProvider<TItem> items, IncrementalValueProvider<TValue> value, Func<TItem, TValue, CancellationToken, TResult?> select)
        where TItem : class
        where TValue : class
        where TResult : class
    {
        var ahead = new Ahead<TItem, TValue, TResult>(select);
        var ready = items.All().And(value).Select((both, cancellation) =>
        {
            ahead.Run(both.Left.Items, both.Right, cancellation);
            return new Ready<TValue>(both.Right);
        });
        return items.Combine(ready).SelectMany((pair, cancellation) => OneOrNone(ahead.Take(pair.Left, pair.Right.Value, cancellation)));
    }

    /// <summary>Two values as one.</summary>
    public static IncrementalValueProvider<Both<TLeft, TRight>> And<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class
        where TRight : class =>
        left.Combine(right).Select(static (pair, _) => new Both<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>Each item that has a result.</summary>
    public static IncrementalValuesProvider<TResult> SelectSome<TItem, TResult>(this IncrementalValuesProvider<TItem> items, Func<TItem, TResult?> select)
        where TItem : class
        where TResult : class =>
        items.SelectMany((item, _) => OneOrNone(select(item)));

    /// <summary>The items as one value.</summary>
    public static IncrementalValueProvider<All<T>> All<T>(this IncrementalValuesProvider<T> items)
        where T : class =>
        items.Collect().Select(static (items, _) => new All<T>(items));

    private static ImmutableArray<T> OneOrNone<T>(T? item)
        where T : class => item is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(item);
}

/// <summary>Two values as one.</summary>
internal sealed record Both<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class
    where TRight : class;

/// <summary>All items of a step as one value, equal where the items are.</summary>
internal sealed class All<T>(ImmutableArray<T> items) : IEquatable<All<T>>
    where T : class
{
    public ImmutableArray<T> Items { get; } = items;

    // After an edit each list of a thousand is compared, and all but one of their items are the same objects.
    public bool Equals(All<T>? other)
    {
        if (other is null || Items.Length != other.Items.Length)
        {
            return false;
        }

        for (var i = 0; i < Items.Length; i++)
        {
            if (!ReferenceEquals(Items[i], other.Items[i]) && !Items[i].Equals(other.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as All<T>);

    public override int GetHashCode() => Items.Length;
}
