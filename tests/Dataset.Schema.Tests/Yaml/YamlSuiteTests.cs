using Dataset.Schema.Messages;
using Dataset.Schema.Yaml;
using Dataset.Tests;

namespace Dataset.Schema.Tests.Yaml;

/// <summary>Every case of YAML's own test suite: refused where it must be, read as the suite says, or refused for a feature that the language does not admit.</summary>
public sealed class YamlSuiteTests
{
    /// <summary>Valid documents that are refused as invalid: the parser cannot read them, and says so at the place.</summary>
    private static readonly Dictionary<string, string> Deviations = new(StringComparer.Ordinal)
    {
        ["4MUZ/2"] = "a plain key in braces whose colon stands on the next line",
        ["VJP3/1"] = "a plain key in braces whose colon stands on the next line",
        ["JEF9/1"] = "a literal text of nothing but a line of blanks",
    };

    public static TheoryData<string> Invalid => [.. Ids(static item => item.IsInvalid)];

    public static TheoryData<string> Valid => [.. Ids(static item => !item.IsInvalid)];

    [YamlSuiteTheory]
    [MemberData(nameof(Invalid))]
    public void An_invalid_document_is_refused_at_a_place(string id)
    {
        var item = Find(id);

        var file = YamlFile.Read(id, item.Yaml);

        Assert.Null(file.Tree);
        Assert.NotEmpty(file.Problems);
        Assert.All(file.Problems, problem => Assert.InRange(problem.Span.End, problem.Span.Start, item.Yaml.Length));
        Assert.All(file.Problems, problem => Assert.StartsWith("DSET10", problem.Rule.Id, StringComparison.Ordinal));
    }

    [YamlSuiteTheory]
    [MemberData(nameof(Valid))]
    public void A_valid_document_is_read_as_the_suite_says_or_refused_for_a_feature_by_name(string id)
    {
        var item = Find(id);
        var file = YamlFile.Read(id, item.Yaml);

        if (Deviations.ContainsKey(id))
        {
            Assert.Equal(RuleCatalogue.InvalidYaml, Assert.Single(file.Problems).Rule);
        }
        else if (file.Tree is not null)
        {
            Assert.Empty(file.Problems);
            Assert.Equal(item.Shape.Nodes, SuiteShape.NodesOf(file.Tree));
            Assert.Empty(item.Shape.Features.Intersect(SuiteShape.NeverAdmitted));
        }
        else
        {
            Assert.NotEmpty(file.Problems);
            Assert.All(file.Problems, problem => Assert.Contains(problem.Rule, item.Features));
        }
    }

    [YamlSuiteFact]
    public void The_suite_is_whole() => Assert.Equal(406, SuiteCase.All.Count);

    [YamlSuiteFact]
    public void Most_documents_without_such_features_are_read() =>
        Assert.Equal(163, SuiteCase.All.Count(static item => !item.IsInvalid && YamlFile.Read(item.Id, item.Yaml).Tree is not null));

    private static IEnumerable<string> Ids(Func<SuiteCase, bool> wanted) =>
        OutsideFolder.YamlSuite.Path is null ? ["the suite is not at hand"] : SuiteCase.All.Where(wanted).Select(static item => item.Id);

    private static SuiteCase Find(string id) => SuiteCase.All.Single(item => string.Equals(item.Id, id, StringComparison.Ordinal));
}
