using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Rules.Evidence;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules;

/// <summary>Judges one entity by all rules that its own file can break, and gives what the emitters need of it.</summary>
public static class EntityCompiler
{
    /// <summary>Judges an entity. Facts that broke a rule are left out of the result; the others stand.</summary>
    /// <param name="entity">The entity as written.</param>
    /// <param name="context">The rest of the dataset.</param>
    /// <param name="retired">The dataset's retired names.</param>
    public static (CompiledEntity Entity, EquatableArray<Problem> Problems) Compile(EntitySpec entity, RuleContext context, EquatableArray<RetiredName> retired)
    {
        var problems = new List<Problem>();
        var facts = new List<CompiledFact>();
        foreach (var fact in entity.Facts)
        {
            if (Compile(entity, fact, context, problems) is { } compiled)
            {
                facts.Add(compiled);
            }
        }

        var kind = context.Schema.FindKind(entity.Header.Kind)!;
        var last = -1;
        var isInOrder = true;
        for (var i = 0; i < facts.Count && isInOrder; i++)
        {
            var index = kind.IndexOf(facts[i].Property, Math.Max(last, 0));
            isInOrder = index > last || (index == last && PeriodOrder.Instance.Compare(facts[i - 1].Period, facts[i].Period) <= 0);
            last = index;
        }

        // As the canonical form writes them.
        var sorted = isInOrder ? facts : (IEnumerable<CompiledFact>)facts.OrderBy(fact => kind.IndexOf(fact.Property, 0)).ThenBy(static fact => fact.Period, PeriodOrder.Instance);
        var prefix = entity.Header.Name + ".";
        var members = retired
            .Where(name => name.Name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => new CompiledRetiredMember(name.Name.Substring(prefix.Length), name.Replacement, name.Reason));
        var result = new CompiledEntity(
            entity.Header.Name,
            entity.Header.Kind,
            entity.Summary,
            entity.Header.Names.Select(static name => new CompiledName(name.Language, name.Text)).ToEquatableArray(),
            sorted.ToEquatableArray(),
            members.ToEquatableArray());
        return (result, problems.ToEquatableArray());
    }

    private static CompiledFact? Compile(EntitySpec entity, FactSpec fact, RuleContext context, List<Problem> problems)
    {
        var pairs = new List<AgreementRules.Pair>();
        var before = problems.Count;
        foreach (var claim in fact.Claims)
        {
            if (ClaimRules.Check(new ClaimScope(entity, fact, claim, context, problems)) is { } compiled)
            {
                pairs.Add(new AgreementRules.Pair(claim, compiled));
            }
        }

        // Whether claims agree is judged only where each is good by itself: one root cause, one error.
        // A claim that could not be judged, for want of a card or entity, is missing without a problem of its own.
        return problems.Count > before || fact.IsPartial || pairs.Count < fact.Claims.Count
            ? null
            : AgreementRules.Check(entity.Header.File, fact, pairs, IsDeclaredConflict(entity, fact, context), problems);
    }

    private static bool IsDeclaredConflict(EntitySpec entity, FactSpec fact, RuleContext context)
    {
        if (context.HasUnreadConflicts)
        {
            return true;
        }

        if (context.DeclaredConflicts.Count == 0)
        {
            return false;
        }

        var name = entity.Header.Name + "." + fact.Property.Name;
        return context.DeclaredConflicts.Contains(fact.Period.IsNone ? name : $"{name}[{fact.Period}]");
    }
}
