using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Pipeline;

/// <summary>
/// Gives each additional file a place of its own that it keeps. The driver's own table goes by places where files come and go at once, as in a rename, and may then hold
/// a file twice (Roslyn 4.14); and in a plain list each file after a removed one would have moved and be judged again. Where a file stands changes no outcome, so that
/// it does no harm that several drivers may share these places.
/// </summary>
internal sealed class FileSlots
{
    private ImmutableArray<AdditionalText?> places = ImmutableArray<AdditionalText?>.Empty;

    /// <summary>The files, each once, where they stood before; a place whose file is gone holds one that came instead, the same path before all, or <c>null</c>.</summary>
    public ImmutableArray<AdditionalText?> Arrange(ImmutableArray<AdditionalText> files)
    {
        var before = places;
        var left = new HashSet<AdditionalText>(files);
        var next = before.ToBuilder();
        for (var i = 0; i < next.Count; i++)
        {
            if (next[i] is { } file && !left.Remove(file))
            {
                next[i] = null;
            }
        }

        // In the order of the compiler, so that the same edits give the same places.
        var came = files.Where(left.Remove).ToList();
        var byPath = came.GroupBy(static file => file.Path, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        for (var i = 0; i < next.Count; i++)
        {
            if (next[i] is null && before[i] is { } gone && byPath.TryGetValue(gone.Path, out var edited))
            {
                byPath.Remove(gone.Path);
                came.Remove(edited);
                next[i] = edited;
            }
        }

        var free = 0;
        foreach (var file in came)
        {
            while (free < next.Count && next[free] is not null)
            {
                free++;
            }

            if (free < next.Count)
            {
                next[free] = file;
            }
            else
            {
                next.Add(file);
            }
        }

        var arranged = next.ToImmutable();
        places = arranged;
        return arranged;
    }
}
