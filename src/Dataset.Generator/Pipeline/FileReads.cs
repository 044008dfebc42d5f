using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Pipeline;

/// <summary>
/// Reads each content of a file once. A compile server that keeps its generators hands over every file as a new object at each build, and reading is the dearest step: here
/// an equal content gives the file read before, and no later step has anything to compare. Pure but for time, so that it does no harm that several drivers may share it.
/// </summary>
internal sealed class FileReads(StepProbe probe)
{
    private readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);
    private readonly Func<DatasetInput, SourceText, CancellationToken, ReadFile?> read =
        probe.Of<DatasetInput, SourceText, ReadFile>(TrackingNames.Files, static (input, text, _) => FileSteps.Read(input, text));

    public ReadFile Read(DatasetInput input, CancellationToken cancellation)
    {
        try
        {
            if (input.Text.GetText(cancellation) is not { } text)
            {
                return FileSteps.Unreadable(input, "the file cannot be read");
            }

            var key = input.Root + "\n" + input.Role + "\n" + input.Text.Path;
            var content = text.GetChecksum();
            if (known.TryGetValue(key, out var before) && before.Length == text.Length && before.Content.SequenceEqual(content) && before.File.TryGetTarget(out var equal))
            {
                return equal;
            }

            var file = read(input, text, cancellation)!;
            known[key] = new Known(text.Length, content, new WeakReference<ReadFile>(file));
            return file;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return FileSteps.Unreadable(input, Guard.TextOf(exception));
        }
    }

    // Weak: the driver holds a file for as long as the project has it.
    private sealed record Known(int Length, ImmutableArray<byte> Content, WeakReference<ReadFile> File);
}
