using Names = Dataset.Schema.Surface.MemberNames;

namespace Dataset.Generator.Emit;

/// <summary>The names of generated members as identifiers of C#.</summary>
internal static class MemberNames
{
    /// <summary>The member of a property in the record of its kind and in its facts.</summary>
    public static string Of(KindSpec kind, string property) => CodeName.Of(Names.Of(kind, property));

    /// <summary>The member of a property in the class of an entity.</summary>
    public static string OfEntity(KindSpec kind, string entity, string property) => CodeName.Of(Names.OfEntity(kind, entity, property));

    /// <summary>The class with the facts of a kind.</summary>
    public static string FactsClass(string kind) => CodeName.Of(Names.FactsClass(kind));
}
