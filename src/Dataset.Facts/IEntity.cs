namespace Dataset.Facts;

/// <summary>A thing that facts are about: the row of a kind. Entities are equal if dataset and name are.</summary>
public interface IEntity
{
    /// <summary>The name of the dataset.</summary>
    string Dataset { get; }

    /// <summary>The name of the entity's kind.</summary>
    string Kind { get; }

    /// <summary>The entity's name, unique in its dataset.</summary>
    string Name { get; }

    /// <summary>What the entity is.</summary>
    string Summary { get; }

    /// <summary>Every form in which the articles print its name.</summary>
    IReadOnlyList<PrintedName> Names { get; }

    /// <summary>All its facts, in the order of the schema and of time.</summary>
    IReadOnlyList<IFact> AllFacts { get; }
}
