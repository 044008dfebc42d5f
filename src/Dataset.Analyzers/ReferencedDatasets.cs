using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>The datasets that code can use: those of referenced assemblies, and those that its own project compiles.</summary>
internal static class ReferencedDatasets
{
    private const string AttributeName = "Dataset.Facts.CompiledDatasetAttribute";

    /// <summary>The class that stands for each dataset; empty where there is none, so that nothing need be registered.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(AttributeName) is not { } attribute)
        {
            return [];
        }

        // Attributes are read of the few assemblies alone that refer to the library: a program refers to hundreds.
        var library = attribute.ContainingAssembly.Identity.Name;
        return
        [
            .. compilation.SourceModule.ReferencedAssemblySymbols
                .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == library)))
                .Append(compilation.Assembly)
                .SelectMany(static assembly => assembly.GetAttributes())
                .Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
                .Select(static data => data.ConstructorArguments.Length == 1 ? data.ConstructorArguments[0].Value as INamedTypeSymbol : null)
                .OfType<INamedTypeSymbol>(),
        ];
    }
}
