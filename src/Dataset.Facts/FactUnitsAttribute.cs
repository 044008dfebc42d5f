using System.ComponentModel;

namespace Dataset.Facts;

/// <summary>
/// The units of figures, for analyzers alone: they see an assembly's constants, not the rows that a program decodes. Written by the generator on the class with a
/// kind's facts, and on the class of an entity for those of its members that the kind does not tell. As <c>USD:Revenue,NetProfit;users:Users</c>; a member
/// of an entity is written with the classes it stands in, <c>unstated:Planned.Revenue.In2022</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FactUnitsAttribute : Attribute
{
    /// <summary>Called by generated code.</summary>
    public FactUnitsAttribute(string units) => Units = units;

    /// <summary>Units with their members.</summary>
    public string Units { get; }
}
