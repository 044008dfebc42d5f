using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Checks;

/// <summary>Reads a dataset's <c>checks.yaml</c>: a list of checks and declared conflicts.</summary>
public static class ChecksParser
{
    /// <summary>Reads the tree of the file. An item that is wrong is told, and left out where its relation or facts are missing; the relations themselves are read by <see cref="CheckRules"/>.</summary>
    public static (ChecksSpec Checks, EquatableArray<Problem> Problems) Parse(string file, YamlTree tree)
    {
        var problems = new List<Problem>();
        var checks = new List<CheckSpec>();
        var conflicts = new List<ConflictSpec>();
        if (tree.Root.Kind != YamlKind.Sequence && !tree.Root.IsEmpty)
        {
            problems.Add(new Problem(RuleCatalogue.WrongShape, new NodePlace(file, tree.Root.Index), $"checks.yaml must be a list of checks and conflicts, not {MappingReader.Describe(tree.Root)}"));
        }

        foreach (var item in tree.Root.Items)
        {
            var isConflict = item.Find("conflict") is not null;
            var reader = new MappingReader(file, item, isConflict ? "a conflict" : "a check", problems);
            if (!isConflict && ReadCheck(reader) is { } check)
            {
                checks.Add(check);
            }
            else if (isConflict && ReadConflict(reader) is { } conflict)
            {
                conflicts.Add(conflict);
            }
        }

        return (new ChecksSpec(file, checks.ToEquatableArray(), conflicts.ToEquatableArray()), problems.ToEquatableArray());
    }

    private static CheckSpec? ReadCheck(MappingReader reader)
    {
        if (!reader.Expect("check", "because", "fails"))
        {
            return null;
        }

        var text = reader.Required("check");
        var because = reader.Required("because") ?? "";

        // An empty reason would switch the check off without saying why.
        var fails = reader.Find("fails") is null ? "" : reader.Required("fails");
        return text is null || fails is null ? null : new CheckSpec(text, because, fails, reader.Node.Index, reader.IndexOf("check"));
    }

    private static ConflictSpec? ReadConflict(MappingReader reader)
    {
        // The conflict is read all the same, or its facts would be told to disagree as well.
        if (reader.Find("check") is { } check)
        {
            reader.Report(RuleCatalogue.WrongShape, check, "an item is either a check or a conflict, and this one has both keys");
        }
        else if (reader.Find("fails") is { } fails)
        {
            reader.Report(RuleCatalogue.WrongShape, fails, "only a check is declared to fail; a conflict says in 'because' what disagrees");
        }

        if (!reader.Expect(["conflict", "because"], toldApart: ["check", "fails"]))
        {
            return null;
        }

        var because = reader.Required("because") ?? "";
        if (reader.Find("conflict") is { Kind: YamlKind.Sequence } list && list.Items.IsEmpty)
        {
            reader.Report(RuleCatalogue.WrongShape, list, "'conflict' must name at least one fact, as in [PyTorch.ReleaseDate]");
        }

        var facts = reader.Texts("conflict");
        return facts.Count == 0
            ? null
            : new ConflictSpec(facts.Select(static fact => fact.Text).ToEquatableArray(), because, reader.Node.Index, facts.Select(static fact => fact.Index).ToEquatableArray());
    }
}
