using System.Globalization;
using Dataset.Benchmarks.Budgets;
using Dataset.Benchmarks.Comparison;

namespace Dataset.Benchmarks;

/// <summary>Reads the command lines of <c>budgets</c> and <c>compare</c>.</summary>
internal static class Arguments
{
    /// <summary>The sizes that the table knows.</summary>
    private static readonly string[] Sizes = ["1000", "10000", "100000"];

    /// <summary>What is asked for; <c>null</c> where the arguments are none of ours.</summary>
    public static BudgetTable? Budgets(ReadOnlySpan<string> arguments)
    {
        var table = new BudgetTable(10_000, 3, false, null);
        for (; arguments.Length >= 2; arguments = arguments[2..])
        {
            switch (arguments[0], arguments[1])
            {
                case ("--facts", var facts) when Sizes.Contains(facts, StringComparer.Ordinal):
                    table = table with { Facts = int.Parse(facts, CultureInfo.InvariantCulture) };
                    break;
                case ("--runs", var runs) when Runs(runs) is { } count:
                    table = table with { Runs = count };
                    break;
                case ("--clock", "wall" or "cpu"):
                    table = table with { ByCpu = arguments[1] == "cpu" };
                    break;
                case ("--json", var file):
                    table = table with { JsonFile = file };
                    break;
                default:
                    return null;
            }
        }

        return arguments.IsEmpty ? table : null;
    }

    /// <summary>What is asked for; <c>null</c> where the arguments are none of ours.</summary>
    public static ComparisonTable? Compare(ReadOnlySpan<string> arguments)
    {
        var table = new ComparisonTable(1_000, 5, null);
        for (; arguments.Length >= 2; arguments = arguments[2..])
        {
            switch (arguments[0], arguments[1])
            {
                case ("--facts", var facts) when Sizes.Contains(facts, StringComparer.Ordinal):
                    table = table with { Facts = int.Parse(facts, CultureInfo.InvariantCulture) };
                    break;
                case ("--runs", var runs) when Runs(runs) is { } count:
                    table = table with { Runs = count };
                    break;
                case ("--json", var file):
                    table = table with { JsonFile = file };
                    break;
                default:
                    return null;
            }
        }

        return arguments.IsEmpty ? table : null;
    }

    private static int? Runs(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 100 ? count : null;
}
