using System.ComponentModel;

namespace Dataset.Facts;

/// <summary>Records of type <typeparamref name="T"/>. Used by generated code.</summary>
/// <param name="find">Gives the record of an entity's name.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityTarget<T>(Func<string, T> find) : EntityTarget
    where T : IEntity
{
    internal override Property Declare(string name, PropertyTraits traits, string summary) =>
        new Property<T>(name, PropertyType.Entity, traits, Unit.None, summary, (row, _) => find((string)row.Value!));
}
