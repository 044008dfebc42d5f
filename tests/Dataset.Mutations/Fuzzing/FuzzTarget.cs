using Dataset.Schema.Checks;
using Dataset.Schema.Compiled;
using Dataset.Schema.Readers;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations.Fuzzing;

/// <summary>A part of the product that must bear any text: what it is fed, and what must hold of its answer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Seeds">Real inputs to start from.</param>
/// <param name="Run">Feeds it one input. Gives what was reached, for the feedback; throws where an invariant breaks.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<string> Seeds, Func<string, IEnumerable<string>> Run)
{
    /// <summary>All targets, fed from the files of a dataset.</summary>
    public static IReadOnlyList<FuzzTarget> All(DatasetJudge judge)
    {
        var small = Small(judge);
        var phrases = ClaimPart.Of(judge.Baseline.Written).SelectMany(static part => part.Claim.Evidence.Select(static evidence => evidence.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var options = judge.Context.OptionsFor(judge.Baseline.Sources[0], string.Concat(phrases)) with { BracketedLatinNoise = true };
        var facts = new CheckFacts(judge.Baseline.Entities, judge.Context.Entities.Names, static (_, _) => false);
        var withoutChecks = small.Where(static file => file.Role != DatasetFileRole.Checks).ToList();
        return
        [
            .. small.Select(file => new FuzzTarget("dataset " + file.Role, [judge.TextOf(file.Yaml.Path)], text => Dataset(judge.Data.Root, file.Role == DatasetFileRole.Checks ? small : withoutChecks, file, text))),
            new("yaml", [.. judge.Data.Texts.Values], Yaml),
            new("zh", phrases, text => Figures("zh", text, options)),
            new("en", [.. phrases, "more than 2.5 million users", "from $5.5bn to $8bn", "17 % in Q2 2023", "nearly a third", "in late July 2023, two years on"], text => Figures("en", text, options)),
            new("check", [.. judge.Baseline.Checks.Checks.Select(static check => check.Text)], text => Check(text, facts, judge)),
        ];
    }

    // The whole dataset takes a tenth of a second; a card, the smallest entities and what they need take a thousandth.
    private static List<DatasetFile> Small(DatasetJudge judge)
    {
        var entities = judge.Data.Files.Where(static file => file.Role == DatasetFileRole.Entity).OrderByDescending(file => Math.Abs(judge.TextOf(file.Yaml.Path).Length - 900)).TakeLast(6);
        var others = judge.Data.Files.Where(static file => file.Role is not (DatasetFileRole.Entity or DatasetFileRole.Source));
        return [.. others, .. judge.Data.Files.Where(static file => file.Role == DatasetFileRole.Source).Take(1), .. entities];
    }

    private static IEnumerable<string> Yaml(string text)
    {
        var file = YamlFile.Read("fuzz.yaml", text);
        foreach (var problem in file.Problems)
        {
            Inside(problem.Span, text, problem.Message);
            yield return problem.Rule.Id + " " + Skeleton(problem.Message);
        }

        if (file.Tree is null)
        {
            Demand(file.Problems.Count > 0, "no tree and no problem");
            yield break;
        }

        for (var node = 0; node < file.Tree.Count; node++)
        {
            Inside(file.Places.SpanOf(node, -1, 0), text, "a node");
            Inside(file.Places.SpanOf(node, 0, file.Tree[node].Value?.Length ?? 0), text, "a node's text");
        }

        Demand(file.Tree.Equals(YamlFile.Read("fuzz.yaml", text).Tree), "read twice, the trees differ");
    }

    private static IEnumerable<string> Dataset(string root, List<DatasetFile> small, DatasetFile fuzzed, string text)
    {
        var mutated = fuzzed with { Yaml = YamlFile.Read(fuzzed.Yaml.Path, text) };
        foreach (var problem in DatasetCompiler.Compile(root, [.. small.Select(file => file == fuzzed ? mutated : file)]).Problems)
        {
            Demand(problem.Rule.Id != "DSET9001", "internal: " + problem.Message);
            Demand(!problem.Message.AsSpan().ContainsAny('\n', '\r', '\t'), "a message of several lines: " + problem.Message);
            foreach (var place in problem.Related.Select(static related => related.Location).Prepend(problem.Location).Where(place => place.Path == mutated.Yaml.Path))
            {
                Inside(place.Span, text, problem.Message);
                Demand(place.Line >= 1 && place.Column >= 1 && (place.EndLine, place.EndColumn).CompareTo((place.Line, place.Column)) >= 0, "a place that ends before it begins: " + problem.Message);
            }

            yield return problem.Rule.Id + " " + Skeleton(problem.Message);
        }
    }

    private static IEnumerable<string> Figures(string language, string text, ReaderOptions options)
    {
        var reader = FigureReader.For(language)!;
        var end = 0;
        foreach (var reading in reader.Read(text, options))
        {
            Inside(reading.Span, text, "a reading");
            Inside(reading.Numeral, text, "a numeral");
            Demand(reading.Span.Contains(reading.Numeral), $"a numeral {reading.Numeral} outside its reading {reading.Span}");
            Demand(reading.Span.Start >= end || reading.Span.End >= end, "readings out of order");
            Demand(reading.Date is null || reading.Kind is ReadingKind.Date or ReadingKind.Period, "a date in no date");
            end = Math.Max(end, reading.Span.Start);
            yield return $"{reading.Kind} {reading.Hedge} {reading.Change} {reading.ValueMax is not null} {reading.Relative?.Anchor} {reading.Range.IsUnbounded}";
        }

        foreach (var numeral in reader.FindNumerals(text, options))
        {
            Inside(numeral.Span, text, "an occurrence");
            Demand(numeral.Span.Length > 0, "an empty occurrence");
            yield return $"numeral {numeral.WaivedBy} {numeral.HasUnitWord}";
        }

        foreach (var hedge in reader.FindUnusedHedges(text, options))
        {
            Inside(hedge, text, "an unused hedge");
        }
    }

    private static IEnumerable<string> Check(string text, CheckFacts facts, DatasetJudge judge)
    {
        if (!CheckParser.TryParse(text, out var expression, out var error))
        {
            Inside(error!.Span, text, error.Message);
            yield return Skeleton(error.Message);
            yield break;
        }

        var outcome = CheckEvaluator.Evaluate(expression, facts, judge.Baseline.Schema);
        foreach (var finding in outcome.Findings)
        {
            Inside(finding.Span, text, finding.Message);
            yield return finding.Rule.Id + " " + Skeleton(finding.Message);
        }

        yield return outcome.Verdict.ToString();
    }

    private static void Inside(TextSpan span, string text, string what) => Demand(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{span} is outside the text of {text.Length}: {what}");

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvariantException(otherwise);
        }
    }

    // What a message says, without what it says it of.
    private static string Skeleton(string message) => string.Concat(message.Where(static c => c is (>= 'a' and <= 'z') or ' ').Take(48));
}
