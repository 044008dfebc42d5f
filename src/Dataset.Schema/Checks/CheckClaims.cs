using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;

namespace Dataset.Schema.Checks;

/// <summary>Chooses the claims of a stated fact that a check means.</summary>
internal static class CheckClaims
{
    /// <summary>The claims meant: one, or several of a property that has many; none for a declared conflict; <c>null</c> after an error.</summary>
    public static IReadOnlyList<CompiledClaim>? Select(CheckContext context, CheckFact fact, PropertySpec property, CompiledFact stated)
    {
        var name = new CheckRead(fact.Entity, fact.Property, stated.Period);
        var claims = stated.Claims.Where(claim => claim.Status == fact.Status).ToArray();
        if (claims.Length == 0)
        {
            var others = stated.Claims.Select(static claim => claim.Status).Distinct().ToArray();
            var word = CheckOperands.StatusWords.FirstOrDefault(entry => others.Contains(entry.Value)).Key;
            var hint = others.Contains(Status.Actual) ? $"; {fact.Entity}.{fact.Property} is the actual one" : word is null ? "" : $"; {fact.Entity}.{word}.{fact.Property} names the {Words.For(CheckOperands.StatusWords[word])}";
            context.Fail(RuleCatalogue.CheckFactNotStated, fact.Span, $"{name} is stated with status {string.Join(", ", others.Select(Words.For))}, not {Words.For(fact.Status)}{hint}");
            return null;
        }

        if (fact.Source.Length > 0)
        {
            return OfSource(context, fact, property, name, claims);
        }

        var leading = claims.Where(static claim => claim.IsLead).ToArray();
        if (leading.Length == 1 || (leading.Length > 1 && property.Many))
        {
            return leading;
        }

        if (leading.Length > 1)
        {
            context.Fail(RuleCatalogue.CheckTypeMismatch, fact.Span, $"several voices tell {name}: {string.Join(", ", leading.Select(static claim => (claim.SaidBy.Length > 0 ? claim.SaidBy + " " : "") + claim.Value.Written))}; '@' and a source's name takes the claim of one");
            return null;
        }

        if (stated.IsConflict)
        {
            return [];
        }

        context.Fail(RuleCatalogue.CheckFactNotStated, fact.Span, $"no claim on {name} stands for it, all being rejected; '@' and a source's name takes the claim of one");
        return null;
    }

    private static CompiledClaim[]? OfSource(CheckContext context, CheckFact fact, PropertySpec property, CheckRead name, CompiledClaim[] claims)
    {
        var witnessed = claims.Where(claim => claim.Evidence.Any(evidence => string.Equals(evidence.Source, fact.Source, StringComparison.Ordinal))).ToArray();
        if (witnessed.Length == 0)
        {
            var sources = claims.SelectMany(static claim => claim.Evidence).Select(static evidence => evidence.Source).Distinct(StringComparer.Ordinal).OrderBy(static source => source, StringComparer.Ordinal).ToArray();
            context.Fail(RuleCatalogue.CheckFactNotStated, fact.SourceSpan, $"'{fact.Source}' is no source of {name}{NearestNames.Suggest(fact.Source, sources)}; its sources are {string.Join(", ", sources)}");
            return null;
        }

        // What a source says and is believed in goes before what it is not; a rejected claim can be asked for where it is the only one.
        var believed = witnessed.Where(static claim => claim.Rank != Rank.Rejected).ToArray();
        var meant = believed.Length > 0 ? believed : witnessed;
        if (meant.Length == 1 || property.Many)
        {
            return meant;
        }

        context.Fail(RuleCatalogue.CheckTypeMismatch, fact.SourceSpan, $"'{fact.Source}' makes {meant.Length} claims on {name}: {string.Join(", ", meant.Select(static claim => claim.Value.Written))}");
        return null;
    }
}
