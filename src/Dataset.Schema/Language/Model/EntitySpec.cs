using Dataset.Schema.Text;

namespace Dataset.Schema.Language.Model;

/// <summary>One entity file, read against the schema.</summary>
/// <param name="Header">Its name, kind and printed names.</param>
/// <param name="Summary">What it is; becomes the doc comment.</param>
/// <param name="Facts">Its facts, in the file's order; a timeline has one for each period or instant.</param>
public sealed record EntitySpec(EntityHeader Header, string Summary, EquatableArray<FactSpec> Facts);

/// <summary>What other files must know of an entity.</summary>
/// <param name="File">The path of its file.</param>
/// <param name="Name">Its identifier.</param>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Names">Every printed form of its name, misprints too.</param>
/// <param name="NameNode">The index of its identifier in the file's tree.</param>
/// <param name="KindNode">The index of its kind.</param>
public sealed record EntityHeader(string File, string Name, string Kind, EquatableArray<PrintedName> Names, int NameNode, int KindNode)
{
    /// <summary>Whether printed names were left out because a rule was broken: then words that name nothing known may still name the entity.</summary>
    public bool HasUnreadNames { get; init; }

    /// <summary>Whether the file is called like the entity, as a rule of its own demands.</summary>
    public bool IsInFileOfItsName => string.Equals(FileNames.NameIn(File), Name, StringComparison.Ordinal);

    /// <summary>Those in files of their names before the others, which are copies to begin further entities; otherwise in their order.</summary>
    public static IReadOnlyList<T> InOwnFilesFirst<T>(IEnumerable<T> items, Func<T, EntityHeader> headerOf)
        where T : class
    {
        List<T> own = [], others = [];
        foreach (var item in items)
        {
            (headerOf(item).IsInFileOfItsName ? own : others).Add(item);
        }

        own.AddRange(others);
        return own;
    }
}

/// <summary>A form in which articles print an entity's name.</summary>
/// <param name="Language">The language, <c>zh</c>, <c>en</c>.</param>
/// <param name="Text">The words.</param>
/// <param name="Node">Its index in the file's tree.</param>
public sealed record PrintedName(string Language, string Text, int Node);

/// <summary>A property of an entity, with all claims on it for one period.</summary>
/// <param name="Property">The property.</param>
/// <param name="Period">The period or instant of a timeline, as written; empty otherwise.</param>
/// <param name="Claims">All claims, in the file's order.</param>
/// <param name="Node">The index of the property's key, or of the period's.</param>
public sealed record FactSpec(PropertySpec Property, PeriodKey Period, EquatableArray<ClaimSpec> Claims, int Node)
{
    /// <summary>Whether a claim or witness was left out because a rule of the language was broken: then whether claims agree cannot be told.</summary>
    public bool IsPartial { get; init; }
}
