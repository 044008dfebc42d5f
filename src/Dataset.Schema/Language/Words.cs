using Dataset.Schema.Language.Model;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Language;

/// <summary>The closed lists of words of the language, each with what it stands for.</summary>
public static class Words
{
    /// <summary>Hedges of a piece of evidence.</summary>
    public static IReadOnlyDictionary<string, Hedge> Hedges { get; } = Of<Hedge>(static hedge => hedge != Hedge.None);

    /// <summary>Statuses of a claim.</summary>
    public static IReadOnlyDictionary<string, Status> Statuses { get; } = Of<Status>();

    /// <summary>Ranks of a claim.</summary>
    public static IReadOnlyDictionary<string, Rank> Ranks { get; } = Of<Rank>();

    /// <summary>Types of a property.</summary>
    public static IReadOnlyDictionary<string, PropertyType> Types { get; } = Of<PropertyType>();

    /// <summary>Timelines of a property.</summary>
    public static IReadOnlyDictionary<string, Timeline> Timelines { get; } = Of<Timeline>(static timeline => timeline != Timeline.None);

    /// <summary>Roles of a property.</summary>
    public static IReadOnlyDictionary<string, PropertyRole> Roles { get; } = Of<PropertyRole>(static role => role != PropertyRole.None);

    /// <summary>Categories of a waiver.</summary>
    public static IReadOnlyDictionary<string, WaiverCategory> WaiverCategories { get; } = Of<WaiverCategory>();

    /// <summary>The word for a value of one of the lists: its name in camel case.</summary>
    public static string For<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    // Without LINQ, which the runtime would compile anew for each of the types.
    private static Dictionary<string, T> Of<T>(Func<T, bool>? where = null)
        where T : struct, Enum
    {
        var words = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (T value in Enum.GetValues(typeof(T)))
        {
            if (where is null || where(value))
            {
                words.Add(For(value), value);
            }
        }

        return words;
    }
}
