using System.Runtime.InteropServices;

namespace Dataset.Benchmarks.Measuring;

/// <summary>What processes used that this one started and that have ended: exact, where looking at a process that runs for a few hundredths of a second misses a third of it.</summary>
internal static class EndedChildren
{
    private const int Children = -1;

    // struct rusage: seconds and microseconds as user, the same in the kernel, and 14 counts more.
    private const int Fields = 18;

    /// <summary>The time of the cores in all; <c>null</c> on systems other than 64-bit Linux.</summary>
    public static TimeSpan? Cpu
    {
        get
        {
            var usage = new long[Fields];
            return OperatingSystem.IsLinux() && Environment.Is64BitProcess && GetUsage(Children, usage) == 0
                ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3])
                : null;
        }
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetUsage(int who, long[] usage);
}
