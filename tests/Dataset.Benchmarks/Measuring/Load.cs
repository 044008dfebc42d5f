namespace Dataset.Benchmarks.Measuring;

/// <summary>How busy the machine is. Ratios of times say little on one that is busy otherwise; a report has to tell.</summary>
internal static class Load
{
    /// <summary>The averages over 1, 5 and 15 minutes; <c>null</c> where the system does not tell.</summary>
    public static string? Now => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : null;
}
