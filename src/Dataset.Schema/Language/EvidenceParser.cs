using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads the evidence of a claim.</summary>
public static class EvidenceParser
{
    /// <summary>How many bases may count from one another.</summary>
    public const int MaxBases = 8;

    /// <summary>The keys of a piece of evidence, in canonical order.</summary>
    public static string[] Keys { get; } = ["source", "line", "text", "hedge", "base", "context", "nth", "repair", "reason"];

    /// <summary>Reads all witnesses; those that are no good are left out and told.</summary>
    internal static EquatableArray<EvidenceSpec> ParseAll(string file, MappingReader claim, List<Problem> problems)
    {
        if (claim.Find("evidence") is not { } list)
        {
            if (!claim.IsMisspelt("evidence"))
            {
                claim.Report(RuleCatalogue.MissingKey, claim.Find("value") ?? claim.Node, "a claim lacks 'evidence': each value is tied to the words of a source");
            }

            return default;
        }

        if (list.Items.IsEmpty)
        {
            claim.Report(RuleCatalogue.WrongShape, list, $"'evidence' must be a list of at least one witness, not {MappingReader.Describe(list)}");
            return default;
        }

        var evidence = new List<EvidenceSpec>(1);
        foreach (var item in list.Items)
        {
            if (Parse(file, item, problems) is { } witness)
            {
                evidence.Add(witness);
            }
        }

        return evidence.ToEquatableArray();
    }

    private static EvidenceSpec? Parse(string file, YamlNode node, List<Problem> problems)
    {
        var reader = new MappingReader(file, node, "a piece of evidence", problems);
        var before = reader.ProblemCount;
        if (!reader.Expect(Keys))
        {
            return null;
        }

        var source = reader.Required("source");
        var line = reader.Required("line") is null ? 0 : reader.Ordinal("line");
        var text = Phrases.Read(reader, "text");
        var @base = reader.Find("base") is { } basis ? Base(file, basis, MaxBases, problems) : null;
        var context = Context(file, reader, problems);
        var repair = reader.Optional("repair");
        var reason = reader.Optional("reason");
        if (repair.Length > 0 != reason.Length > 0)
        {
            reader.Report(
                RuleCatalogue.InvalidClaim,
                reader.Find(repair.Length > 0 ? "repair" : "reason")!.Value,
                repair.Length > 0 ? "a 'repair' needs a 'reason' why it is certain" : "the 'reason' of evidence belongs to a 'repair', and there is none");
        }

        var hedge = reader.OneOf("hedge", Words.Hedges, Hedge.None);
        var nth = reader.Ordinal("nth");

        // Without a context or hedge that is no good, the rest would be judged by what it lacks.
        return source is null || line == 0 || text is null || reader.ProblemCount > before
            ? null
            : new EvidenceSpec(
                source,
                line,
                text,
                hedge,
                new EvidenceNodes(node.Index, reader.IndexOf("source"), reader.IndexOf("line"), reader.IndexOf("text"), reader.IndexOf("hedge"), reader.IndexOf("nth"), reader.IndexOf("repair")))
            {
                Base = @base,
                Context = context,
                Nth = nth,
                Repair = repair,
                Reason = reason,
            };
    }

    private static BaseSpec? Base(string file, YamlNode node, int depth, List<Problem> problems)
    {
        var reader = new MappingReader(file, node, "a base", problems);
        if (!reader.Expect("line", "text", "base"))
        {
            return null;
        }

        if (depth == 0)
        {
            reader.Report(RuleCatalogue.InvalidClaim, node, $"more than {MaxBases} bases count from one another");
            return null;
        }

        var line = reader.Required("line") is null ? 0 : reader.Ordinal("line");
        var text = Phrases.Read(reader, "text");
        var inner = reader.Find("base") is { } basis ? Base(file, basis, depth - 1, problems) : null;
        return line == 0 || text is null ? null : new BaseSpec(line, text, inner, reader.IndexOf("line"), reader.IndexOf("text"));
    }

    private static EquatableArray<ContextSpec> Context(string file, MappingReader evidence, List<Problem> problems)
    {
        if (evidence.Find("context") is not { } list)
        {
            return default;
        }

        var contexts = new List<ContextSpec>();
        foreach (var item in list.Kind == YamlKind.Sequence ? list.Items : (IEnumerable<YamlNode>)[list])
        {
            var reader = new MappingReader(file, item, "a context", problems);
            if (reader.Expect("line", "text"))
            {
                var line = reader.Required("line") is null ? 0 : reader.Ordinal("line");
                if (Phrases.Read(reader, "text") is { } text && line > 0)
                {
                    contexts.Add(new ContextSpec(line, text, reader.IndexOf("line"), reader.IndexOf("text")));
                }
            }
        }

        return contexts.ToEquatableArray();
    }
}
