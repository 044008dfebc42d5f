using System.Globalization;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments
{
    /// <summary>How to call the command.</summary>
    public const string Usage = """
        dotnet run -c Release --project tests/Dataset.Mutations -- [DATA] [--class NAME] [--articles DIR] [--json FILE] [--survivors N] [--sample N]
        dotnet run -c Release --project tests/Dataset.Mutations -- fuzz [DATA] [--minutes N] [--seed S]
        """;

    /// <summary>Whether inputs are made up at random, not mutants.</summary>
    public bool IsFuzz { get; private init; }

    /// <summary>The data folder.</summary>
    public string Data { get; private init; } = Path.Combine(DataFolder.Repository(), "data");

    /// <summary>The start of the names of the classes to run; empty for all.</summary>
    public string Class { get; private init; } = "";

    /// <summary>The folder of articles; <c>null</c> where it is not at hand.</summary>
    public string? Articles { get; private init; } = FindArticles();

    /// <summary>Where a report for machines goes; <c>null</c> for none.</summary>
    public string? Json { get; private init; }

    /// <summary>How many survivors of a sort are listed.</summary>
    public int Survivors { get; private init; } = 10;

    /// <summary>Of how many mutants one is tried.</summary>
    public int Sample { get; private init; } = 1;

    /// <summary>How long to go on.</summary>
    public decimal Minutes { get; private init; } = 1;

    /// <summary>What the random choices start from.</summary>
    public int Seed { get; private init; } = 1;

    /// <summary>Reads the command line; <c>null</c> where it is wrong.</summary>
    public static Arguments? Read(IReadOnlyList<string> words)
    {
        var read = new Arguments();
        for (var i = 0; i < words.Count; i++)
        {
            var value = i + 1 < words.Count ? words[i + 1] : "";
            var next = (words[i], value) switch
            {
                ("fuzz", _) when i == 0 => read with { IsFuzz = true },
                ("--class", { Length: > 0 }) => read with { Class = value },
                ("--articles", { Length: > 0 }) => read with { Articles = value },
                ("--json", { Length: > 0 }) => read with { Json = value },
                ("--survivors", _) when Whole(value) is { } number => read with { Survivors = number },
                ("--sample", _) when Whole(value) is { } number and > 0 => read with { Sample = number },
                ("--seed", _) when Whole(value) is { } number => read with { Seed = number },
                ("--minutes", _) when decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minutes) => read with { Minutes = minutes },
                _ when !words[i].StartsWith('-') && Directory.Exists(words[i]) => read with { Data = words[i] },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            i += words[i].StartsWith("--", StringComparison.Ordinal) ? 1 : 0;
            read = next;
        }

        return read;
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? FindArticles()
    {
        if (Environment.GetEnvironmentVariable("DATASET_ARTICLES") is { Length: > 0 } named)
        {
            return named;
        }

        var beside = Path.GetFullPath(Path.Combine(DataFolder.Repository(), "..", "shared", "seeds"));
        return Directory.Exists(beside) ? beside : null;
    }
}
