namespace Dataset.Facts;

/// <summary>A property whose values are of type <typeparamref name="T"/>.</summary>
internal sealed class Property<T>(
    string name, PropertyType type, PropertyTraits traits, Unit unit, string summary, Func<ClaimRow, bool, T> convert)
    : Property(name, type, traits, unit, summary)
{
    internal override object Create(IEntity entity, IReadOnlyList<FactRow> rows, DatasetContext context)
    {
        if (HasTimeline)
        {
            return new Timeline<T>(entity, this, [.. rows.Select(row => CreateFact(entity, row, context))]);
        }

        return rows.Count == 0 ? new Fact<T>(entity, this, default, false, []) : CreateFact(entity, rows[0], context);
    }

    private Fact<T> CreateFact(IEntity entity, FactRow row, DatasetContext context)
    {
        var claims = new Claim<T>[row.Claims.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            var claim = row.Claims[i];
            var has = claim.Kind is ClaimKind.Single or ClaimKind.Range;
            claims[i] = new Claim<T>(claim, has ? convert(claim, false) : default!, has ? convert(claim, true) : default!, context.TryFind);
        }

        return new Fact<T>(entity, this, row.Period, row.IsConflict, Array.AsReadOnly(claims));
    }
}
