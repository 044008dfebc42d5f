using System.ComponentModel;

namespace Dataset.Facts;

/// <summary>Tells analyzers that an assembly holds a dataset, and where. Written by the generator, once for each dataset.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CompiledDatasetAttribute : Attribute
{
    /// <summary>Called by generated code.</summary>
    public CompiledDatasetAttribute(Type dataset) => Dataset = dataset;

    /// <summary>The class that stands for the dataset; its entities are beside it, in the same namespace.</summary>
    public Type Dataset { get; }
}
