using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Rules;

/// <summary>Orders the keys of a timeline: by their start, longer stretches before the shorter ones inside them; then lengths; then unknown.</summary>
public sealed class PeriodOrder : IComparer<PeriodKey>
{
    /// <summary>The order.</summary>
    public static PeriodOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(PeriodKey x, PeriodKey y)
    {
        var order = Group(x).CompareTo(Group(y));
        order = order != 0 ? order : x.Date.Earliest.CompareTo(y.Date.Earliest);
        order = order != 0 ? order : y.Date.End.CompareTo(x.Date.End);
        return order != 0 ? order : string.CompareOrdinal(x.Text, y.Text);
    }

    private static int Group(PeriodKey key) => key.IsNone ? 0 : key.IsLength ? 2 : key == PeriodKey.Unknown ? 3 : 1;
}
