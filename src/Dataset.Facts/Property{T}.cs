namespace Dataset.Facts;

/// <summary>A property whose values are of type <typeparamref name="T"/>.</summary>
internal sealed class Property<T>(
    string name, PropertyType type, PropertyTraits traits, Unit unit, string summary, Func<ClaimRow, bool, T> convert)
    : Property(name, type, traits, unit, summary)
{
    internal override object Create(IEntity entity, FactRow[] rows, int first, int count)
    {
        if (HasTimeline)
        {
            var facts = new Fact<T>[count];
            for (var i = 0; i < count; i++)
            {
                facts[i] = CreateFact(entity, rows[first + i]);
            }

            return new Timeline<T>(entity, this, facts);
        }

        return count == 0 ? new Fact<T>(entity, this, default, false, []) : CreateFact(entity, rows[first]);
    }

    private Fact<T> CreateFact(IEntity entity, FactRow row)
    {
        var claims = new Claim<T>[row.Claims.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            var claim = row.Claims[i];
            var low = claim.Value is null ? default! : convert(claim, false);
            claims[i] = new Claim<T>(claim, low, claim.Kind == ClaimKind.Range ? convert(claim, true) : low);
        }

        return new Fact<T>(entity, this, row.Period is null ? default : new Period(row.Period), row.IsConflict, Array.AsReadOnly(claims));
    }
}
