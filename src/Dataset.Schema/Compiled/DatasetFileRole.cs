namespace Dataset.Schema.Compiled;

/// <summary>What a file of a dataset is, by its place.</summary>
public enum DatasetFileRole
{
    /// <summary><c>dataset.yaml</c>.</summary>
    Dataset,

    /// <summary><c>schema.yaml</c>.</summary>
    Schema,

    /// <summary><c>checks.yaml</c>.</summary>
    Checks,

    /// <summary><c>surface.yaml</c>.</summary>
    Surface,

    /// <summary>A file of the folder <c>entities</c>.</summary>
    Entity,

    /// <summary>A card of the folder of sources.</summary>
    Source,

    /// <summary>A YAML file that has no place in a dataset.</summary>
    Unexpected,
}

/// <summary>Tells the role of a file from its path.</summary>
public static class DatasetFileRoles
{
    /// <summary>The role of a file in the dataset's folder, by its path relative to that folder, with either slash.</summary>
    public static DatasetFileRole OfData(string relativePath)
    {
        var path = relativePath.Replace('\\', '/');
        return path switch
        {
            "dataset.yaml" => DatasetFileRole.Dataset,
            "schema.yaml" => DatasetFileRole.Schema,
            "checks.yaml" => DatasetFileRole.Checks,
            "surface.yaml" => DatasetFileRole.Surface,
            _ when path.StartsWith("entities/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal) => DatasetFileRole.Entity,
            _ => DatasetFileRole.Unexpected,
        };
    }
}
