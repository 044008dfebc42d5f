namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>A node is a scalar, list or mapping where the language wants another.</summary>
    public static Rule WrongShape { get; } = new("DSET2001", "Each part of the data has the shape the language gives it");

    /// <summary>A mapping holds only known keys.</summary>
    public static Rule UnknownKey { get; } = new("DSET2002", "Keys are those the language or the schema names");

    /// <summary>A mapping holds its required keys.</summary>
    public static Rule MissingKey { get; } = new("DSET2003", "Required keys are present");

    /// <summary>A value is one the language admits.</summary>
    public static Rule WrongValue { get; } = new("DSET2004", "Values have the form the language gives them");

    /// <summary>Phrases are quoted.</summary>
    public static Rule UnquotedPhrase { get; } = new("DSET2005", "Phrases are always quoted");

    /// <summary>Numbers are written in the one notation of the language.</summary>
    public static Rule InvalidNumber { get; } = new("DSET2006", "Numbers are written as 700_000_000, 2.98 or 1/3");

    /// <summary>A value has the type and bounds of its property.</summary>
    public static Rule ValueOutOfType { get; } = new("DSET2007", "Values fit the type and bounds of their property");

    /// <summary>Names are C# identifiers that collide with nothing.</summary>
    public static Rule InvalidName { get; } = new("DSET2008", "Names are C# identifiers that collide with nothing");

    /// <summary>Names are given once.</summary>
    public static Rule DuplicateName { get; } = new("DSET2009", "Names are given once");

    /// <summary>The schema refers to what exists and combines what goes together.</summary>
    public static Rule InvalidSchema { get; } = new("DSET2010", "The schema refers to what it declares and combines what goes together");

    /// <summary>An entity's path and content agree.</summary>
    public static Rule PathDisagrees { get; } = new("DSET2011", "Path and content of an entity agree");

    /// <summary>Properties are those of the entity's kind.</summary>
    public static Rule UnknownProperty { get; } = new("DSET2012", "Properties are those of the entity's kind");

    /// <summary>Kinds are those of the schema.</summary>
    public static Rule UnknownKind { get; } = new("DSET2013", "Kinds are those of the schema");

    /// <summary>References name an entity of an admitted kind.</summary>
    public static Rule UnknownEntity { get; } = new("DSET2014", "References name an entity of the dataset");

    /// <summary>References name another entity, of an admitted kind.</summary>
    public static Rule WrongKind { get; } = new("DSET2015", "References name another entity, of an admitted kind");

    /// <summary>Required properties are stated.</summary>
    public static Rule MissingProperty { get; } = new("DSET2016", "Required properties are stated");

    /// <summary>A claim's fields go together.</summary>
    public static Rule InvalidClaim { get; } = new("DSET2017", "The fields of a claim go together");

    /// <summary>A file in the dataset's folder is one the language knows.</summary>
    public static Rule UnexpectedFile { get; } = new("DSET2018", "Files of a dataset have a known place");

    /// <summary>The dataset has its dataset.yaml, schema.yaml and at least one entity.</summary>
    public static Rule MissingFile { get; } = new("DSET2019", "A dataset has its dataset.yaml and schema.yaml");
}
