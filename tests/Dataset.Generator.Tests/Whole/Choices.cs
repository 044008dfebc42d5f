namespace Dataset.Generator.Tests.Whole;

/// <summary>
/// A row of numbers that every choice of a made-up dataset is drawn from; beyond its end each choice is the first. So a shorter row, or one of smaller numbers,
/// makes a simpler dataset, and whoever shrinks the row shrinks the dataset.
/// </summary>
internal sealed class Choices(IReadOnlyList<int> row)
{
    private int next;

    /// <summary>A number from 0 to below a bound.</summary>
    public int Next(int bound) => next < row.Count ? (int)((uint)row[next++] % (uint)bound) : 0;

    /// <summary>A number in a range, both ends included.</summary>
    public int Between(int low, int high) => low + Next(high - low + 1);

    /// <summary>Whether something unusual is chosen: once in so many times, and never beyond the end of the row.</summary>
    public bool Once(int inTimes) => Next(inTimes) == inTimes - 1;

    public T Pick<T>(params IReadOnlyList<T> from) => from[Next(from.Count)];

    /// <summary>The items in another order.</summary>
    public List<T> Shuffle<T>(IEnumerable<T> items)
    {
        var rest = items.ToList();
        for (var i = 0; i < rest.Count; i++)
        {
            var other = i + Next(rest.Count - i);
            (rest[i], rest[other]) = (rest[other], rest[i]);
        }

        return rest;
    }
}
