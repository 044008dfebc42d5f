using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Analyzers;

/// <summary>The units of the user's own constants and read-only fields, from what they are initialized with. One for each compilation.</summary>
internal sealed class FieldUnits(Compilation compilation, FactUnitTable table)
{
    private readonly ConcurrentDictionary<IFieldSymbol, FigureUnit> units = new(SymbolEqualityComparer.Default);

    /// <summary>What is known of the field's unit.</summary>
    public FigureUnit Of(IFieldSymbol field)
    {
        if (!(field.IsConst || field.IsReadOnly) || field.DeclaringSyntaxReferences.Length != 1)
        {
            return FigureUnit.Open;
        }

        // What is being looked into is open until it is known: constants of circular definition end there.
        return units.TryGetValue(field, out var known) || !units.TryAdd(field, FigureUnit.Open) ? known ?? FigureUnit.Open : units[field] = Read(field);
    }

    private FigureUnit Read(IFieldSymbol field)
    {
        if (field.DeclaringSyntaxReferences[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value })
        {
            return FigureUnit.Open;
        }

        // The field may stand in another file than the code that is looked at. Once a field that facts are compared with, not once an operation.
#pragma warning disable RS1030
        var operation = compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value);
#pragma warning restore RS1030
        return new UnitFlow(table, this, new LocalWrites([])).Of(operation);
    }
}
