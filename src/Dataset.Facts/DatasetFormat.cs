namespace Dataset.Facts;

/// <summary>
/// The formats of generated code that this library reads. Generated code names the one it is written in, so that a library and a generator of different
/// formats meet as a compile error and never as wrong figures.
/// </summary>
public static class DatasetFormat
{
    /// <summary>The first format.</summary>
    public const int Version1 = 1;
}
