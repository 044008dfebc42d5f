using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;

namespace Dataset.Tool.Commands;

/// <summary>
/// Commands that hold the data against the articles see only what follows the language: a claim or card with a problem of its own would pass unseen, and "all stand" be untrue.
/// Where claims disagree, a check fails or a name is not recorded, all phrases were read and are held against the articles; whether that is in order, <c>check</c> judges.
/// </summary>
internal static class UncheckedData
{
    /// <summary>Tells that the data has problems of its own that leave something out, if it has.</summary>
    public static bool Tell(CompiledDataset dataset, ToolConsole console)
    {
        var count = dataset.Problems.Count(static problem => problem.Rule.Severity == Severity.Error && problem.Rule.Family is not ("Agreement" or "Checks" or "Public surface"));
        if (count > 0)
        {
            console.Error.WriteLine($"dataset: the data has {(count == 1 ? "a problem" : $"{count} problems")} of its own, and what it concerns was left out here; 'dataset check' lists {(count == 1 ? "it" : "them")}");
        }

        return count > 0;
    }
}
