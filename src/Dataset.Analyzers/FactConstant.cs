using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>A constant that is a fact.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Name">Its name below the namespace: <c>RealityLabs.OperatingLoss.In2022</c>.</param>
/// <param name="Namespace">The namespace.</param>
/// <param name="Type">Whether it is an int, a long or a decimal.</param>
internal sealed record FactConstant(decimal Value, string Name, string Namespace, SpecialType Type)
{
    /// <summary>The name, qualified.</summary>
    public string QualifiedName => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + Name;
}
