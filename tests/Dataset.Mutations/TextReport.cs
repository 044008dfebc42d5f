using System.Globalization;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations;

/// <summary>The table of classes, the survivors, and whether the goals are reached.</summary>
internal static class TextReport
{
    private static readonly string[] MustAllDie = ["digit", "unit", "hedge", "reference", "key"];

    /// <summary>Writes the report.</summary>
    /// <returns>Whether every goal is reached and every survivor explained.</returns>
    public static bool Write(TextWriter output, DatasetJudge judge, IReadOnlyList<Trial> trials, int listed)
    {
        output.WriteLine($"{"class",-24}{"mutants",9}{"equivalent",12}{"killed",9}{"",9}{"by rules",10}{"by article",12}{"on the line",13}{"survived",10}");
        foreach (var group in trials.GroupBy(static trial => trial.Mutant.Class))
        {
            WriteRow(output, group.Key, [.. group]);
        }

        WriteRow(output, "all", trials);
        output.WriteLine();
        WriteSurvivors(output, judge, trials, listed);
        WriteElsewhere(output, judge, trials, listed);
        return WriteGoals(output, trials);
    }

    /// <summary>Killed of those that could be.</summary>
    public static decimal Rate(IReadOnlyCollection<Trial> trials)
    {
        var mortal = trials.Count(static trial => trial.Fate != Fate.Equivalent);
        return mortal == 0 ? 100m : 100m * trials.Count(static trial => trial.IsKilled) / mortal;
    }

    /// <summary>Reported on the line of the slip, of the killed.</summary>
    public static decimal OnLine(IReadOnlyCollection<Trial> trials)
    {
        var killed = trials.Count(static trial => trial.IsKilled);
        return killed == 0 ? 100m : 100m * trials.Count(static trial => trial.OnLine) / killed;
    }

    private static void WriteRow(TextWriter output, string name, IReadOnlyCollection<Trial> trials) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24}{trials.Count,9:N0}{Count(trials, Fate.Equivalent),12:N0}{trials.Count(static trial => trial.IsKilled),9:N0}{Percent(Rate(trials)),9}{Count(trials, Fate.Rule),10:N0}{Count(trials, Fate.Article),12:N0}{Percent(OnLine(trials)),13}{Count(trials, Fate.Survived),10:N0}"));

    // The survivors of a class differ in their place alone, so a few stand for all, and --json has each.
    private static void WriteSurvivors(TextWriter output, DatasetJudge judge, IReadOnlyList<Trial> trials, int listed)
    {
        foreach (var group in trials.Where(static trial => trial.Fate is Fate.Survived or Fate.Equivalent).GroupBy(static trial => (trial.Mutant.Class, trial.Explanation)))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key.Class}: {group.Count():N0} not killed: {group.Key.Explanation}"));
            foreach (var trial in group.Take(listed))
            {
                output.WriteLine("  " + trial.Mutant.Describe(judge.TextOf(trial.Mutant.Path)));
            }

            if (group.Count() > listed)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {group.Count() - listed:N0} more; --survivors N lists more, --json FILE has all"));
            }
        }
    }

    private static void WriteElsewhere(TextWriter output, DatasetJudge judge, IReadOnlyList<Trial> trials, int listed)
    {
        foreach (var group in trials.Where(static trial => trial.IsKilled && !trial.OnLine).GroupBy(static trial => trial.Mutant.Class))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count():N0} killed, but reported on another line"));
            foreach (var trial in group.Take(listed))
            {
                output.WriteLine("  " + trial.Mutant.Describe(judge.TextOf(trial.Mutant.Path)));
                output.WriteLine("    " + trial.Explanation);
            }
        }

        output.WriteLine();
    }

    private static bool WriteGoals(TextWriter output, IReadOnlyList<Trial> trials)
    {
        var reached = true;
        foreach (var family in MustAllDie)
        {
            var some = trials.Where(trial => trial.Class.Family == family).ToList();
            if (some.Count > 0)
            {
                Goal($"every mutant of {family}", Rate(some), 100m);
            }
        }

        Goal("of all mutants", Rate(trials), 99m);
        Goal("of the killed, reported on the line", OnLine(trials), 95m);
        var holes = trials.Count(static trial => trial.IsHole);
        output.WriteLine(holes == 0 ? "Every survivor is explained." : string.Create(CultureInfo.InvariantCulture, $"{holes:N0} survivors are not explained: NOT REACHED"));
        return reached && holes == 0;

        void Goal(string what, decimal rate, decimal goal)
        {
            output.WriteLine($"{what}: {Percent(rate)}, at least {goal} %: {(rate >= goal ? "reached" : "NOT REACHED")}");
            reached &= rate >= goal;
        }
    }

    private static int Count(IEnumerable<Trial> trials, Fate fate) => trials.Count(trial => trial.Fate == fate);

    // Rounded down: 99.996 % is not all.
    private static string Percent(decimal rate) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(rate * 100m) / 100m:0.00} %");
}
