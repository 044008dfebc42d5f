using Names = Dataset.Schema.Surface.MemberNames;

namespace Dataset.Generator.Emit;

/// <summary>
/// The members of an entity that carry values without further ado: of actual, leading claims in the entity's class, of plans, forecasts and estimates in classes
/// of their own, so that a plan never compiles where an outcome is meant. A fact without actual value leaves an obsolete member that does not compile and says where the claims are.
/// </summary>
internal static class BareMembers
{
    private static readonly (Status Status, string Class, string Summary)[] Statuses =
    [
        (Status.Actual, Names.StatusClass(Status.Actual), ""),
        (Status.Plan, Names.StatusClass(Status.Plan), "What somebody who decides it intends: no outcomes."),
        (Status.Forecast, Names.StatusClass(Status.Forecast), "What somebody expects: no outcomes."),
        (Status.Estimate, Names.StatusClass(Status.Estimate), "What somebody reckons: neither measured nor announced."),
    ];

    /// <summary>Adds the members.</summary>
    /// <returns>The members whose unit the kind does not tell, with the classes they stand in.</returns>
    public static IReadOnlyList<(string Unit, string Path)> Add(ClassModel entityClass, CompiledEntity entity, KindSpec kind, EmitContext context)
    {
        var unitsOfTheirOwn = new List<(string Unit, string Path)>();
        foreach (var fact in entity.Facts)
        {
            var property = kind.Find(fact.Property) ?? throw new ArgumentException($"Kind {kind.Name} has no property {fact.Property}.", nameof(entity));
            var member = MemberNames.OfEntity(kind, entity.Name, property.Name);
            var place = property.Timeline == Timeline.None
                ? new FactPlace(member, member, property.Summary, "")
                : new FactPlace(member, PeriodName.Of(fact.Period, property.Timeline), property.Summary + (property.Timeline == Timeline.Instant ? " As of " : " Period: ") + fact.Period + ".", fact.Period.ToString());
            // No property is called Facts, so in nested classes too the name is that of the entity's class; shorter names bind faster.
            var accessor = "Facts." + MemberNames.Of(kind, property.Name);
            var container = Container(entityClass, property, place, accessor, context);
            var factAccessor = place.Period.Length == 0 ? accessor : accessor + "[" + CSharpLiteral.Text(place.Period) + "]";
            var isRenamed = member != MemberNames.Of(kind, property.Name);
            var isStated = false;
            foreach (var (status, className, summary) in Statuses)
            {
                if (BareValue.Of(fact, property, status, factAccessor, context.Prefix) is not { } value)
                {
                    continue;
                }

                isStated |= status == Status.Actual;
                var target = status == Status.Actual ? container : StatusContainer(entityClass.Nested(className, summary), property, place);
                var unit = fact.Claims.First(claim => claim.IsLead && claim.Status == status).Unit;
                if (unit.Length > 0 && (isRenamed || !string.Equals(unit, property.Unit, StringComparison.Ordinal)))
                {
                    unitsOfTheirOwn.Add((unit, (className.Length == 0 ? "" : className + ".") + (place.Period.Length == 0 ? place.Member : place.PropertyMember + "." + place.Member)));
                }

                target.Members.Add(new MemberModel(place.Member, value.Type, value.Expression, value.IsConstant, place.Summary, Remarks.Of(fact, status, context)));
            }

            if (!isStated)
            {
                container.Members.Add(new MemberModel(
                    place.Member, ValueTypes.Of(property, context.Prefix), MemberModel.NoValue, false, place.Summary, "")
                {
                    Obsolete = WhyNoBareMember(fact, entity.Name, property, place),
                });
            }
        }

        return unitsOfTheirOwn;
    }

    private static ClassModel Container(ClassModel entityClass, PropertySpec property, FactPlace place, string accessor, EmitContext context)
    {
        if (property.Timeline == Timeline.None)
        {
            return entityClass;
        }

        var nested = entityClass.Nested(place.PropertyMember, property.Summary);
        if (nested.Members.Count == 0)
        {
            nested.Members.Add(new MemberModel("Timeline", ValueTypes.OfFact(property, context.Prefix), accessor, false, "All of them, in order of time.", ""));
        }

        return nested;
    }

    private static ClassModel StatusContainer(ClassModel statusClass, PropertySpec property, FactPlace place) =>
        property.Timeline == Timeline.None ? statusClass : statusClass.Nested(place.PropertyMember, property.Summary);

    private static string WhyNoBareMember(CompiledFact fact, string entity, PropertySpec property, FactPlace place)
    {
        var name = entity + "." + (place.Period.Length == 0 ? place.Member : place.PropertyMember + "." + place.Member);
        var facts = entity + ".Facts." + property.Name + (place.Period.Length == 0 ? "" : "[\"" + place.Period + "\"]");
        if (fact.IsConflict)
        {
            return $"The sources disagree on {name}, and which is right is open: see {facts}.";
        }

        var leads = fact.Claims.Where(static claim => claim.IsLead).ToList();
        var actual = leads.Find(static claim => claim.Status == Status.Actual);
        if (actual is not null)
        {
            var state = actual.Value.Kind switch
            {
                ClaimValueKind.Unknown => "a source says that it is not known",
                ClaimValueKind.None => "a source says that there is none",
                _ => "it is not one value",
            };
            return $"{name} has no value, {state}: see {facts}.";
        }

        foreach (var (status, className, _) in Statuses.Skip(1))
        {
            if (leads.Exists(claim => claim.Status == status && claim.Value.IsSingle | claim.Value.NumberMax is not null))
            {
                return $"{name} is no outcome but {(status == Status.Estimate ? "an" : "a")} {Remarks.StatusName(status)}: use {entity}.{className}.{name.Substring(entity.Length + 1)}, or see {facts}.";
            }
        }

        return leads.Count > 0
            ? $"{name} has no value, only a claim of status {Remarks.StatusName(leads[0].Status)}: see {facts}."
            : $"{name} has no value, every claim is rejected: see {facts}.";
    }

    /// <summary>Where the members of a fact go.</summary>
    private sealed record FactPlace(string PropertyMember, string Member, string Summary, string Period);
}
