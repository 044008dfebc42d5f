using System.Diagnostics;
using System.Runtime.InteropServices;
using Dataset.Packaging.Tests.Feed;
using Xunit.Abstractions;

namespace Dataset.Packaging.Tests;

/// <summary>Trimmed and native programs, without a warning and with the same answers; and a program of one file.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class PublishTests(Workspace workspace, ITestOutputHelper output)
{
    private const string Expected = "700000000\nThe Paper\nTrue\n";

    [Fact]
    public void A_trimmed_program_runs() => Publish("Trimmed", "net10.0");

    [NativeCompilerFact]
    public void A_native_program_runs() => Publish("NativeAot", "net9.0");

    [Fact]
    public void A_program_of_one_file_runs()
    {
        workspace.Copy("FileBased");
        Assert.Equal("700000000\n1\n", workspace.Dotnet("FileBased", "run", "limit.cs").Succeeded().Output);
    }

    private void Publish(string consumer, string framework)
    {
        workspace.Copy(consumer);
        workspace.Dotnet(consumer, "publish", "-c", "Release", "-o", "out", "-m:1", "--nologo").Succeeded();
        var folder = Path.Combine(workspace.Root, consumer, "out");
        var program = Path.Combine(folder, OperatingSystem.IsWindows() ? consumer + ".exe" : consumer);
        var watch = Stopwatch.StartNew();
        var result = workspace.CommandIn(consumer).Run(program).Succeeded();
        watch.Stop();
        Assert.Equal(Expected, result.Output);
        var size = Directory.EnumerateFiles(folder).Where(static file => Path.GetExtension(file) is not (".pdb" or ".dbg")).Sum(static file => new FileInfo(file).Length);
        output.WriteLine($"{consumer}, {framework}, {RuntimeInformation.RuntimeIdentifier}: {size:N0} bytes, start to end {watch.ElapsedMilliseconds} ms");
    }
}
