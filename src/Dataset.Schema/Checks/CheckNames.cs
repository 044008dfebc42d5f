using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>Where a check or conflict names an entity and its property, so that a name can be replaced without touching anything else.</summary>
/// <param name="Entity">The entity's name.</param>
/// <param name="EntitySpan">Its characters.</param>
/// <param name="Property">The property's name.</param>
/// <param name="PropertySpan">Its characters.</param>
public readonly record struct CheckNames(string Entity, TextSpan EntitySpan, string Property, TextSpan PropertySpan)
{
    /// <summary>The names in a check's text, in order; none where it cannot be read.</summary>
    public static IReadOnlyList<CheckNames> InCheck(string text) =>
        CheckParser.TryParse(text, out var check, out _)
            ? check.Left.Concat(check.Right).OfType<PushFact>().Select(static push => Of(push.Fact)).OrderBy(static names => names.EntitySpan.Start).ToArray()
            : [];

    /// <summary>The names in a fact as a conflict declares it; none where it cannot be read.</summary>
    public static IReadOnlyList<CheckNames> InFact(string text) => CheckParser.TryParseFact(text, out var fact, out _) ? [Of(fact)] : [];

    private static CheckNames Of(CheckFact fact) => new(fact.Entity, fact.EntitySpan, fact.Property, fact.PropertySpan);
}
