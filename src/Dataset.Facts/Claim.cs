namespace Dataset.Facts;

/// <summary>One statement of one property's value, with its witnesses.</summary>
/// <typeparam name="T">The type of value, see <see cref="PropertyType"/>.</typeparam>
public sealed class Claim<T> : IClaim
{
    private readonly ClaimRow row;

    internal Claim(ClaimRow row, T low, T high)
    {
        this.row = row;
        Low = low;
        High = high;
    }

    /// <inheritdoc/>
    public ClaimKind Kind => row.Kind;

    /// <summary>Whether it states one value.</summary>
    public bool HasValue => row.Kind == ClaimKind.Single;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The claim states a range, that the value is unknown, or that there is none.</exception>
    public T Value => HasValue ? Low! : throw new InvalidOperationException($"The claim states no single value: {ValueText}.");

    /// <summary>The value, or the least of a range; <c>default</c> for unknown and none.</summary>
    public T? Low { get; }

    /// <summary>The value, or the greatest of a range; <c>default</c> for unknown and none.</summary>
    public T? High { get; }

    /// <inheritdoc/>
    public string ValueText => row.Kind switch
    {
        ClaimKind.Single => Figures.Plain(Low),
        ClaimKind.Range => Figures.Plain(Low) + ".." + Figures.Plain(High),
        ClaimKind.Unknown => "unknown",
        _ => "none",
    };

    /// <inheritdoc/>
    public bool IsLead => row.IsLead;

    /// <inheritdoc/>
    public Status Status => row.Status;

    /// <inheritdoc/>
    public Rank Rank => row.Rank;

    /// <inheritdoc/>
    public Interval<Rational>? Interval => NumberRow.IntervalOf(row.Interval);

    /// <inheritdoc/>
    public Unit Unit => row.Unit;

    /// <inheritdoc/>
    public IReadOnlyList<Evidence> Evidence => row.Evidence;

    /// <inheritdoc/>
    public string Reason => row.Remarks.Reason;

    /// <inheritdoc/>
    public string Note => row.Remarks.Note;

    /// <inheritdoc/>
    public PartialDate AsOf => row.Remarks.AsOf;

    /// <inheritdoc/>
    public IEntity? SaidBy => row.Remarks.SaidBy?.Invoke();

    /// <inheritdoc/>
    public PartialDate SaidOn => row.Remarks.SaidOn;

    /// <summary>Value, unit and status.</summary>
    public override string ToString() => Citation.OfValue(this);
}
