using System.Diagnostics;
using System.Globalization;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations.Fuzzing;

/// <summary>Feeds made-up texts to the product until the time is up. A text that reaches a rule, message or reading never reached before is kept and mutated further.</summary>
internal static class Fuzzer
{
    // Wall time on a machine that may be busy: far above what any input of 200,000 characters takes, far below what anybody would wait.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Hung = TimeSpan.FromSeconds(60);

    /// <summary>Runs; gives the number of findings.</summary>
    public static int Run(DatasetJudge judge, decimal minutes, int seed, TextWriter output)
    {
        var targets = FuzzTarget.All(judge);
        var corpora = targets.Select(static target => target.Seeds.ToList()).ToList();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var findings = new Dictionary<string, string>(StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        using var watchdog = new Watchdog(Hung, output);
        var count = 0L;
        for (; watch.Elapsed.TotalMinutes < (double)minutes; count++)
        {
            // Each input has a generator of its own, so that a finding depends on the seed and not on the machine's speed before it.
            var random = new Random(HashCode(seed, count));
            var index = TargetOf(count, targets);
            var (target, corpus) = (targets[index], corpora[index]);
            var others = corpora[random.Next(corpora.Count)];
            var text = new TextMutator(random).Mutate(corpus[random.Next(corpus.Count)], others[random.Next(others.Count)]);
            watchdog.Begin(target.Name, text);
            if (Try(target, text, reached, out var isNew) is { } failure)
            {
                Tell(target, text, failure, findings, watchdog, output);
            }
            else if (isNew && text.Length < 20_000)
            {
                corpus.Add(text);
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} inputs to {targets.Count} targets in {watch.Elapsed.TotalMinutes:0.0} min, seed {seed}: {reached.Count:N0} rules, messages and readings reached, {corpora.Sum(static corpus => corpus.Count):N0} texts kept, {findings.Count} findings"));
        return findings.Count;
    }

    // A dataset takes a hundred times as long as a phrase: one in nine inputs is for a dataset, in turn.
    private static int TargetOf(long count, IReadOnlyList<FuzzTarget> targets)
    {
        var datasets = targets.Count(static target => target.Name.StartsWith("dataset", StringComparison.Ordinal));
        return (int)(count % 9 == 0 ? count / 9 % datasets : datasets + (count % (targets.Count - datasets)));
    }

    /// <summary>What is wrong with the answer; <c>null</c> where nothing is.</summary>
    private static string? Try(FuzzTarget target, string text, HashSet<string>? reached, out bool isNew)
    {
        isNew = false;
        var watch = Stopwatch.StartNew();
        try
        {
            foreach (var what in target.Run(text))
            {
                isNew |= reached?.Add(target.Name + ": " + what) == true;
            }
        }
        catch (InvariantException broken)
        {
            return broken.Message;
        }
#pragma warning disable CA1031 // Any exception at all is a finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.GetType().Name + ": " + exception.Message + " " + exception.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("Dataset.", StringComparison.Ordinal))?.Trim();
        }

        return watch.Elapsed < Slow || IsFastAfterAll(target, text) ? null : "slow";
    }

    // Another program may have had the processor.
    private static bool IsFastAfterAll(FuzzTarget target, string text)
    {
        for (var again = 0; again < 3; again++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var _ in target.Run(text))
            {
            }

            if (watch.Elapsed < Slow)
            {
                return true;
            }
        }

        return false;
    }

    private static void Tell(FuzzTarget target, string text, string failure, Dictionary<string, string> findings, Watchdog watchdog, TextWriter output)
    {
        var kind = target.Name.Split(' ')[0] + ": " + KindOf(failure);
        if (findings.ContainsKey(kind))
        {
            return;
        }

        var least = Minimizer.Minimize(text, candidate =>
        {
            watchdog.Begin(target.Name, candidate);
            return Try(target, candidate, null, out _) is { } other && KindOf(other) == KindOf(failure);
        });
        findings.Add(kind, least);
        output.WriteLine($"FINDING {target.Name}: {failure}");
        output.WriteLine($"  {System.Text.Json.JsonSerializer.Serialize(least)}");
    }

    private static string KindOf(string failure) => string.Concat(failure.Where(static c => !char.IsDigit(c)).Take(60));

    private static int HashCode(int seed, long count) => unchecked((int)(((ulong)seed * 0x9E3779B97F4A7C15UL) ^ ((ulong)count * 0xC2B2AE3D27D4EB4FUL) >> 29));
}
