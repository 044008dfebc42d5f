using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Surface;

/// <summary>The types and members that a dataset has by its schema and dataset.yaml, whatever its entities say.</summary>
public static class SchemaSurface
{
    /// <summary>What a kind is recorded as.</summary>
    public const string Kind = "kind";

    /// <summary>A kind and its properties. The facts' members follow from the record's.</summary>
    public static IEnumerable<SurfaceMember> Of(KindSpec kind) => kind.Properties
        .Select(property => Of(kind, property))
        .Prepend(new SurfaceMember(kind.Name, Kind));

    /// <summary>A property of a kind. Its unit is no part of its type, but code that adds and compares relies on it as much.</summary>
    public static SurfaceMember Of(KindSpec kind, PropertySpec property) =>
        new($"{kind.Name}.{MemberNames.Of(kind, property.Name)}", TypeNames.InRecord(property) + (property.Unit is null ? "" : " in " + property.Unit));

    /// <summary>The class of the dataset: its namespace, and the licence, which is a constant.</summary>
    public static IEnumerable<SurfaceMember> Of(DatasetSpec dataset) =>
    [
        new SurfaceMember(dataset.Name + "Dataset", "dataset in " + dataset.Namespace),
        SurfaceMember.Constant(dataset.Name + "Dataset.Licence", "string", $"\"{dataset.Licence}\""),
    ];

    /// <summary>Names of whole entities that are gone.</summary>
    public static IEnumerable<SurfaceMember> OfRetired(DatasetSpec dataset) =>
        dataset.Retired.Where(static retired => retired.Name.IndexOf('.') < 0).Select(static retired => new SurfaceMember(retired.Name, SurfaceMember.Obsolete));
}
