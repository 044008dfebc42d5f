using System.CommandLine;

namespace Dataset.Tool.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedArguments
{
    /// <summary>How commands that need the articles end, for their help.</summary>
    public const string WithArticles = "An article that is not there is an error, unless '--source' names others. "
        + "So is a problem of the data itself that leaves something out here; disagreeing claims, failing checks and names to be recorded are the business of 'check' alone.";

    /// <summary>The dataset's folder.</summary>
    public static Argument<string?> Data() => new("DATA")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The folder of dataset.yaml; by default the nearest one at or above the working directory, or its folder data.",
    };

    /// <summary>The dataset's folder, for commands with arguments of their own.</summary>
    public static Option<string?> DataOption() => new("--data")
    {
        HelpName = "DATA",
        Description = "The folder of dataset.yaml; by default the nearest one at or above the working directory, or its folder data.",
    };

    /// <summary>The folder of articles.</summary>
    public static Option<string?> Articles() => new("--articles")
    {
        HelpName = "DIR",
        Description = "The folder of the articles' texts; by default the variable DATASET_ARTICLES.",
    };
}
