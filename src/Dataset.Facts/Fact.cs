namespace Dataset.Facts;

/// <summary>
/// A property of an entity, for one period where the property has a timeline: the claim it stands for, and all others. What no source says is a fact
/// too: <see cref="State"/> is then <see cref="FactState.NotStated"/>, which is neither "unknown" nor "none".
/// </summary>
/// <typeparam name="T">The type of value, see <see cref="PropertyType"/>.</typeparam>
public sealed class Fact<T> : IFact
{
    private readonly Property<T> property;

    internal Fact(IEntity entity, Property<T> property, Period period, bool isConflict, IReadOnlyList<Claim<T>> claims)
    {
        Entity = entity;
        this.property = property;
        Period = period;
        IsConflict = isConflict;
        Claims = claims;
    }

    /// <inheritdoc/>
    public IEntity Entity { get; }

    /// <inheritdoc/>
    public Property Property => property;

    /// <inheritdoc/>
    public Period Period { get; }

    /// <summary>Every claim, leading ones first.</summary>
    public IReadOnlyList<Claim<T>> Claims { get; }

    IReadOnlyList<IClaim> IFact.Claims => Claims;

    /// <summary>Whether the claims disagree and which is right is declared open; then no claim leads.</summary>
    public bool IsConflict { get; }

    /// <inheritdoc/>
    public FactState State =>
        Claims.Count == 0 ? FactState.NotStated
        : IsConflict ? FactState.Conflict
        : Lead is not { } lead ? FactState.NotActual
        : lead.Kind switch
        {
            ClaimKind.Single => FactState.Stated,
            ClaimKind.Range => FactState.Range,
            ClaimKind.Unknown => FactState.Unknown,
            _ => FactState.None,
        };

    /// <inheritdoc/>
    public Status? Status => Leading.Count == 0 ? null : Leading[0].Status;

    /// <summary>The first actual leading claim; <c>null</c> where none leads.</summary>
    public Claim<T>? Lead => LeadOf(Facts.Status.Actual);

    /// <summary>Whether there is exactly one actual leading value, and no range.</summary>
    public bool HasValue => LeadsOf(Facts.Status.Actual) is { Count: 1 } leads && leads[0].HasValue;

    /// <summary>The actual value, in <see cref="Unit"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no single actual value; the message tells what there is.</exception>
    public T Value => HasValue ? Lead!.Value : throw new InvalidOperationException(Citation.WhyNoValue(this));

    /// <summary>The actual value; <c>default</c> where there is no single one.</summary>
    public T? ValueOrDefault => HasValue ? Lead!.Value : default;

    /// <summary>Each actual leading value, ranges left out; empty where there is none.</summary>
    public IReadOnlyList<T> Values => ValuesOf(Facts.Status.Actual);

    /// <inheritdoc/>
    public Unit Unit => Leading.Count > 0 ? Leading[0].Unit : property.Unit;

    /// <inheritdoc/>
    public IReadOnlyList<Evidence> Evidence
    {
        get
        {
            var leads = LeadsOf(Facts.Status.Actual);
            return [.. (leads.Count > 0 ? leads : Claims).SelectMany(static claim => claim.Evidence)];
        }
    }

    /// <inheritdoc/>
    public string ValueText => string.Join("; ", Leading.Select(static claim => claim.ValueText));

    /// <inheritdoc/>
    public Interval<Rational>? Interval => LeadsOf(Facts.Status.Actual) is { Count: 1 } leads ? leads[0].Interval : null;

    /// <inheritdoc/>
    public Amount Amount => Interval is { } interval ? new Amount(interval, Unit) : throw new InvalidOperationException(Citation.WhyNoValue(this));

    /// <summary>The leading claims of the first status that has any: actual, plan, forecast, estimate, opinion, denied.</summary>
    private IReadOnlyList<Claim<T>> Leading
    {
        get
        {
            var leads = Claims.Where(static claim => claim.IsLead).ToList();
            return leads.Count == 0 ? [] : LeadsOf(leads.Min(static claim => claim.Status));
        }
    }

    /// <summary>The first leading claim of that status; <c>null</c> where there is none.</summary>
    public Claim<T>? LeadOf(Status status) => Claims.FirstOrDefault(claim => claim.IsLead && claim.Status == status);

    /// <summary>The leading claims of that status: one, or each value of a property that has many.</summary>
    public IReadOnlyList<Claim<T>> LeadsOf(Status status) => [.. Claims.Where(claim => claim.IsLead && claim.Status == status)];

    /// <summary>Each leading value of that status, ranges left out; empty where there is none.</summary>
    public IReadOnlyList<T> ValuesOf(Status status) => [.. LeadsOf(status).Where(static claim => claim.HasValue).Select(static claim => claim.Value)];

    /// <inheritdoc/>
    public string Cite(CitationFormat format = CitationFormat.Text) => Citation.OfFact(this, format);

    /// <summary>Entity, property, period and value.</summary>
    public override string ToString() => Citation.OfSubject(this) + ": " + Citation.OfValues(this);
}
