using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>The units of facts, as the attributes of generated classes tell them. One for each compilation; an entity is looked up when its first fact is met.</summary>
internal sealed class FactUnitTable
{
    private const string AttributeName = "Dataset.Facts.FactUnitsAttribute";
    private static readonly string[] Statuses = ["Planned", "Forecast", "Estimated"];

    private readonly INamedTypeSymbol attribute;
    private readonly ConcurrentDictionary<INamedTypeSymbol, Dictionary<string, string>> units = new(SymbolEqualityComparer.Default);

    private FactUnitTable(INamedTypeSymbol attribute) => this.attribute = attribute;

    /// <summary>The library that generated code refers to.</summary>
    public IAssemblySymbol Library => attribute.ContainingAssembly;

    /// <summary>The table; <c>null</c> where the compilation does not refer to the library, and so to no dataset.</summary>
    public static FactUnitTable? Of(Compilation compilation) => compilation.GetTypeByMetadataName(AttributeName) is { } attribute ? new FactUnitTable(attribute) : null;

    /// <summary>The classes of entities and of kinds have facts of a class with units.</summary>
    public INamedTypeSymbol? FactsClassOf(INamedTypeSymbol type) =>
        HasUnits(type) && type.BaseType is { Name: "EntityFacts" } ? type
        : type.GetMembers("Facts").OfType<IPropertySymbol>().FirstOrDefault()?.Type is INamedTypeSymbol { BaseType.Name: "EntityFacts" } facts ? facts
        : null;

    /// <summary>The unit of a member that the generator wrote: of an entity, of a record or of the facts of a kind.</summary>
    /// <param name="member">The member.</param>
    /// <param name="entity">The class of the entity whose fact it is, where the expression names one.</param>
    public FigureUnit Of(ISymbol member, INamedTypeSymbol? entity = null)
    {
        var path = member.Name;
        var type = member.ContainingType;
        while (type?.ContainingType is not null)
        {
            path = type.Name + "." + path;
            type = type.ContainingType;
        }

        if (type is null || FactsClassOf(type) is not { } facts)
        {
            return FigureUnit.Open;
        }

        var shown = (entity ?? type).Name + "." + path;
        var own = UnitsOf(entity ?? type);
        if (own.TryGetValue(path, out var unit))
        {
            return new FigureUnit(unit, shown, false);
        }

        var property = PropertyOf(path);

        // Of a whole timeline some periods are in another unit: which one is meant is not known here.
        var isMixed = own.Count > 0 && path == property && own.Keys.Any(key => key.StartsWith(property + ".", StringComparison.Ordinal));
        return !isMixed && UnitsOf(facts).TryGetValue(property, out unit) ? new FigureUnit(unit, shown, false) : FigureUnit.Open;
    }

    private static string PropertyOf(string path)
    {
        var parts = path.Split('.');
        return parts.Length > 1 && Statuses.Contains(parts[0]) ? parts[1] : parts[0];
    }

    private bool HasUnits(INamedTypeSymbol type) => UnitsOf(type).Count > 0;

    private Dictionary<string, string> UnitsOf(INamedTypeSymbol type) => units.GetOrAdd(type, Read);

    private Dictionary<string, string> Read(INamedTypeSymbol type)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var data in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute) && data.ConstructorArguments.Length == 1 && data.ConstructorArguments[0].Value is string text)
            {
                foreach (var unit in text.Split(';'))
                {
                    var colon = unit.IndexOf(':');
                    foreach (var member in colon < 0 ? [] : unit.Substring(colon + 1).Split(','))
                    {
                        members[member] = unit.Substring(0, colon);
                    }
                }
            }
        }

        return members;
    }
}
