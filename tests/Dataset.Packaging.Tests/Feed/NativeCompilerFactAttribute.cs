namespace Dataset.Packaging.Tests.Feed;

/// <summary>A test that links a native program; skipped with the reason where no linker is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeCompilerFactAttribute : FactAttribute
{
    public NativeCompilerFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!OperatingSystem.IsWindows() && !folders.Any(static folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc"))))
        {
            Skip = "needs clang or gcc to link a native program; neither is there";
        }
    }
}
