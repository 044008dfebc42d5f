using System.ComponentModel;

namespace Dataset.Facts;

/// <summary>What properties refer to: the records of a kind, or of any. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntityTarget
{
    private protected EntityTarget()
    {
    }

    internal abstract Property Declare(string name, PropertyTraits traits, string summary);
}
