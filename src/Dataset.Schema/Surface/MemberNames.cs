using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Surface;

/// <summary>
/// The names of generated members. A property keeps its name wherever it can; one that is called like a member every record or entity has, or like the type
/// it stands in, gets <c>Value</c> after it: C# allows neither. Names are the same in the record, the facts and the entity, but for the entity's own name.
/// </summary>
public static class MemberNames
{
    private static readonly HashSet<string> Taken = new(GeneratedNames.Members, StringComparer.Ordinal);

    /// <summary>The member of a property in the record of its kind and in its facts.</summary>
    public static string Of(KindSpec kind, string property) =>
        Taken.Contains(property) || property == kind.Name || property == FactsClass(kind.Name) ? property + "Value" : property;

    /// <summary>The member of a property in the class of an entity.</summary>
    public static string OfEntity(KindSpec kind, string entity, string property)
    {
        var member = Of(kind, property);
        return member == entity ? member + "Value" : member;
    }

    /// <summary>The class with the facts of a kind.</summary>
    public static string FactsClass(string kind) => kind + "Facts";

    /// <summary>The class within an entity's that holds the values of a status; empty for actual ones, which stand in the entity's own.</summary>
    public static string StatusClass(Status status) => status switch
    {
        Status.Plan => "Planned",
        Status.Forecast => "Forecast",
        Status.Estimate => "Estimated",
        _ => "",
    };
}
