using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads one claim.</summary>
public static class ClaimParser
{
    /// <summary>The keys of a claim, in canonical order.</summary>
    public static string[] Keys { get; } = ["value", "valueMax", "status", "asOf", "saidBy", "saidOn", "unit", "step", "rank", "reason", "note", "evidence"];

    /// <summary>Reads a claim of a property; <c>null</c> where one of its fields or all its evidence is no good.</summary>
    internal static ClaimSpec? Parse(string file, PropertySpec property, YamlNode node, List<Problem> problems)
    {
        var reader = new MappingReader(file, node, $"a claim of '{property.Name}'", problems);
        var before = reader.ProblemCount;
        if (!reader.Expect(Keys))
        {
            return null;
        }

        var beforeEvidence = reader.ProblemCount;
        var evidence = EvidenceParser.ParseAll(file, reader, problems);
        var afterEvidence = reader.ProblemCount;

        // A misspelt key is a field that is not read: the claim would be judged as something it is not.
        var isRead = beforeEvidence == before;
        var value = ValueParser.Parse(reader, property);
        var claim = Fields(reader, property, value, evidence, afterEvidence > beforeEvidence);
        if (isRead && reader.ProblemCount == afterEvidence)
        {
            CheckReason(reader, claim);
        }

        return isRead && value is not null && reader.ProblemCount == afterEvidence && evidence.Count > 0 ? claim : null;
    }

    // Where the value is no good the claim is not used, but its other fields are read for their problems.
    private static ClaimSpec Fields(MappingReader reader, PropertySpec property, ClaimValue? value, EquatableArray<EvidenceSpec> evidence, bool isPartial) =>
        new(value!, evidence, reader.Node.Index)
        {
            IsPartial = isPartial,
            Status = reader.OneOf("status", Words.Statuses, Status.Actual),
            Rank = reader.OneOf("rank", Words.Ranks, Rank.Normal),
            Reason = reader.Optional("reason"),
            Note = reader.Optional("note"),
            AsOf = reader.Date("asOf"),
            SaidBy = reader.Optional("saidBy"),
            SaidOn = reader.Date("saidOn"),
            UnitUnstated = UnitUnstated(reader, property),
            Step = Step(reader),
            Nodes = new ClaimNodes(
                reader.IndexOf("value"),
                reader.IndexOf("valueMax"),
                reader.IndexOf("status"),
                reader.IndexOf("rank"),
                reader.IndexOf("reason"),
                reader.IndexOf("asOf"),
                reader.IndexOf("saidBy"),
                reader.IndexOf("saidOn"),
                reader.IndexOf("unit"),
                reader.IndexOf("step")),
        };

    private static void CheckReason(MappingReader reader, ClaimSpec claim)
    {
        if (claim.Rank != Rank.Normal && claim.Reason.Length == 0)
        {
            reader.Report(RuleCatalogue.InvalidClaim, reader.Find("rank")!.Value, $"rank {Words.For(claim.Rank)} needs a 'reason'");
        }
        else if (claim.Step is not null && claim.Reason.Length == 0)
        {
            reader.Report(RuleCatalogue.InvalidClaim, reader.Find("step")!.Value, "a precision 'step' other than the written one needs a 'reason'");
        }
        else if (claim.Rank == Rank.Normal && claim.Step is null && reader.Find("reason") is { } reason)
        {
            const string Message = "'reason' belongs to a 'rank' or a 'step', and the claim has neither; use 'note' for remarks";
            if (reader.Find("rank") is { } rank)
            {
                reader.Report(RuleCatalogue.InvalidClaim, reason, Message, rank, "the rank is that of every claim without one");
            }
            else
            {
                reader.Report(RuleCatalogue.InvalidClaim, reason, Message);
            }
        }
    }

    private static bool UnitUnstated(MappingReader reader, PropertySpec property)
    {
        if (reader.Find("unit") is not { } node)
        {
            return false;
        }

        if (property.Type == PropertyType.Money && node.Text == UnitSpec.Unstated)
        {
            return true;
        }

        reader.Report(
            RuleCatalogue.InvalidClaim,
            node,
            property.Type == PropertyType.Money
                ? $"the unit of a claim can only be said to be '{UnitSpec.Unstated}'; the currency of '{property.Name}' is its property's"
                : $"only sums of money may lack a printed unit; '{property.Name}' is of type {Words.For(property.Type)}");
        return false;
    }

    private static Rational? Step(MappingReader reader)
    {
        if (reader.Find("step") is not { } node)
        {
            return null;
        }

        if (NumberNotation.TryParse(node.Text, out var step) && step.Sign >= 0)
        {
            return step;
        }

        reader.Report(RuleCatalogue.InvalidNumber, node, $"'step' must be a number of at least 0, not {MappingReader.Describe(node)}");
        return null;
    }
}
