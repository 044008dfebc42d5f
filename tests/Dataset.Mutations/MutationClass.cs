using Dataset.Mutations.Operators;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations;

/// <summary>A sort of slip.</summary>
/// <param name="Name">Its name; the part before the dot is its family.</param>
/// <param name="NeedsArticles">Whether in general only the articles can tell it.</param>
/// <param name="OnlyReader">Why some of these slips pass every rule and only a reader of the article can tell; empty where none may.</param>
internal sealed record MutationClass(string Name, bool NeedsArticles, string OnlyReader)
{
    private const string OtherDate = "the words tell the other date as well: a day of their own, what they count from, or 'then'";

    /// <summary>All of the sort in one claim; <c>null</c> where files are mutated.</summary>
    public Func<DatasetJudge, ClaimPart, IReadOnlyList<Figure>, IEnumerable<Mutant>>? OfClaim { get; init; }

    /// <summary>All of the sort in one file; <c>null</c> where claims are mutated.</summary>
    public Func<DatasetJudge, EntitySpec, IEnumerable<Mutant>>? OfFile { get; init; }

    /// <summary>All of the sort in one file that is no entity, by role and path; <c>null</c> where entities are mutated.</summary>
    public Func<DatasetJudge, DatasetFile, IEnumerable<Mutant>>? OfOther { get; init; }

    /// <summary>The part of the name before the dot.</summary>
    public string Family => Name.Split('.')[0];

    /// <summary>All classes, in the order of the report.</summary>
    public static IReadOnlyList<MutationClass> All { get; } =
    [
        Claim("digit", static (judge, part, _) => DigitMutations.OfValues(judge, part, toEach: true).Where(static mutant => mutant.Class != "digit.date")),
        Claim("digit", static (judge, part, _) => DigitMutations.OfValues(judge, part, toEach: true).Where(static mutant => mutant.Class == "digit.date"), OtherDate),
        Claim("digit", static (judge, part, figures) => DigitMutations.OfFigures(judge, part, figures, toEach: true)),
        Claim("magnitude", SlipMutations.OfMagnitude),
        Claim("unit", SlipMutations.OfUnits),
        Claim("hedge", static (judge, part, figures) => SlipMutations.OfHedges(judge, part, figures, toEach: true)),
        Claim("date", static (judge, part, _) => MomentMutations.OfDates(judge, part), OtherDate),
        Claim("period", static (judge, part, _) => MomentMutations.OfPeriods(judge, part)),
        Claim("base", static (judge, part, _) => MomentMutations.OfBases(judge, part), "counted from the day of publication the date is the same, and the words given as base tell more surely"),
        Claim("reference", static (judge, part, _) => ReferenceMutations.OfValues(judge, part), "the words name the other entity as well"),
        Claim("reference", static (judge, part, _) => ReferenceMutations.OfSpeakers(judge, part), "the words name the other speaker as well"),
        Claim("reference", static (judge, part, _) => ReferenceMutations.OfUnknownSources(judge, part)),
        Claim("key", static (judge, part, _) => JudgementMutations.OfStatusWords(judge, part)),
        File("key", ShapeMutations.OfMisspeltKeys),
        File("key", ShapeMutations.OfMissingKeys),
        File("key", ShapeMutations.OfRepeatedKeys),
        File("twice", ShapeMutations.OfRepeatedItems),
        File("indentation", ShapeMutations.OfIndentation),
        File("tab", ShapeMutations.OfTabs),
        Claim("rank", static (judge, part, _) => JudgementMutations.OfRanks(judge, part), "which of several statements is preferred is a curator's decision"),
        Claim("currency", static (judge, part, _) => JudgementMutations.OfUnstatedUnits(judge, part), "no currency is printed, and the card's default would do: whether the article means it here is not in the phrase"),
        Claim("status", static (judge, part, _) => JudgementMutations.OfStatus(judge, part), "whether a sentence tells what is, what is planned or what somebody thinks is in its grammar, not in the figure's words"),
        Claim("article", static (judge, part, figures) => WordingMutations.OfOtherDigits(judge, part, figures)) with { NeedsArticles = true },
        Claim("article", static (judge, part, _) => WordingMutations.OfLines(judge, part), "the same words stand on the other line too, once") with { NeedsArticles = true },
        Claim("article", static (judge, part, _) => ReferenceMutations.OfOtherSources(judge, part), "the same words stand on that line of the other source too") with { NeedsArticles = true },
        Claim("article", static (judge, part, _) => WordingMutations.OfWords(judge, part)) with { NeedsArticles = true },
        Other(DatasetFileRole.Checks, "checks", "the other relation holds as well: a bound that figures do not reach, or one side far from the other", OtherFileMutations.OfDigits, OtherFileMutations.OfWords, OtherFileMutations.OfOperators, OtherFileMutations.OfMisspeltKeys, OtherFileMutations.OfMissingKeys),
        Other(DatasetFileRole.Schema, "schema", "no fact of the data needs what the schema says there: a bound it does not reach, a word it does not print, a property nobody states", OtherFileMutations.OfDigits, OtherFileMutations.OfWords, OtherFileMutations.OfMisspeltKeys, OtherFileMutations.OfMissingKeys),
        Other(DatasetFileRole.Source, "card", "nothing cited depends on it: which day it was published where no date counts from it, what the page is called, what it might default to", OtherFileMutations.OfDigits, OtherFileMutations.OfWords, OtherFileMutations.OfMisspeltKeys, OtherFileMutations.OfMissingKeys),
        Other(DatasetFileRole.Dataset, "dataset", "no name of the data is the reserved one", OtherFileMutations.OfDigits, OtherFileMutations.OfWords, OtherFileMutations.OfMisspeltKeys, OtherFileMutations.OfMissingKeys),
        Other(DatasetFileRole.Surface, "surface", "", OtherFileMutations.OfDigits, OtherFileMutations.OfWords),
    ];

    private static MutationClass Other(DatasetFileRole role, string name, string onlyReader, params Func<DatasetJudge, string, string, IEnumerable<Mutant>>[] sorts) => new(name, role == DatasetFileRole.Source, onlyReader)
    {
        OfOther = (judge, file) => file.Role == role ? sorts.SelectMany(sort => sort(judge, file.Yaml.Path, name)) : [],
    };

    private static MutationClass Claim(string name, Func<DatasetJudge, ClaimPart, IReadOnlyList<Figure>, IEnumerable<Mutant>> of, string onlyReader = "") => new(name, false, onlyReader) { OfClaim = of };

    private static MutationClass File(string name, Func<DatasetJudge, EntitySpec, IEnumerable<Mutant>> of, string onlyReader = "") => new(name, false, onlyReader) { OfFile = of };
}
