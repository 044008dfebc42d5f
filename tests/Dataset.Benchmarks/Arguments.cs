using System.Globalization;
using Dataset.Benchmarks.Budgets;
using Dataset.Benchmarks.Comparison;

namespace Dataset.Benchmarks;

/// <summary>The command lines of <c>budgets</c> and <c>compare</c>.</summary>
/// <param name="Facts">How many facts.</param>
/// <param name="Runs">How many runs of each.</param>
/// <param name="ByCpu">Whether times are judged by the time of the cores; always <c>false</c> for a command that judges none.</param>
/// <param name="JsonFile">The file to write the table to, if to any.</param>
internal sealed record Arguments(int Facts, int Runs, bool ByCpu = false, string? JsonFile = null)
{
    /// <summary>The sizes that the tables know.</summary>
    private static readonly string[] Sizes = ["1000", "10000", "100000"];

    /// <summary>What is asked for; <c>null</c> where the arguments are none of ours.</summary>
    public static BudgetTable? Budgets(ReadOnlySpan<string> arguments) =>
        new Arguments(10_000, 3).With(arguments, judgesTimes: true) is { } asked ? new BudgetTable(asked.Facts, asked.Runs, asked.ByCpu, asked.JsonFile) : null;

    /// <summary>What is asked for; <c>null</c> where the arguments are none of ours.</summary>
    public static ComparisonTable? Compare(ReadOnlySpan<string> arguments) =>
        new Arguments(1_000, 5).With(arguments, judgesTimes: false) is { } asked ? new ComparisonTable(asked.Facts, asked.Runs, asked.JsonFile) : null;

    private Arguments? With(ReadOnlySpan<string> arguments, bool judgesTimes)
    {
        var asked = this;
        for (; arguments.Length >= 2; arguments = arguments[2..])
        {
            switch (arguments[0], arguments[1])
            {
                case ("--facts", var facts) when Sizes.Contains(facts, StringComparer.Ordinal):
                    asked = asked with { Facts = int.Parse(facts, CultureInfo.InvariantCulture) };
                    break;
                case ("--runs", var runs) when int.TryParse(runs, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 100:
                    asked = asked with { Runs = count };
                    break;
                case ("--clock", "wall" or "cpu") when judgesTimes:
                    asked = asked with { ByCpu = arguments[1] == "cpu" };
                    break;
                case ("--json", var file):
                    asked = asked with { JsonFile = file };
                    break;
                default:
                    return null;
            }
        }

        return arguments.IsEmpty ? asked : null;
    }
}
