namespace Dataset.Schema.Surface;

/// <summary>A name that is not what the surface file records.</summary>
/// <param name="Now">What it is; <c>null</c> where it is gone.</param>
/// <param name="Was">What is recorded; <c>null</c> where nothing is.</param>
public sealed record SurfaceChange(SurfaceMember? Now, SurfaceMember? Was)
{
    /// <summary>The name.</summary>
    public string Name => (Now ?? Was)!.Name;

    /// <summary>The part of the version that the change asks to be raised: the first where code that compiled no longer does, or keeps a value that is another now.</summary>
    public VersionPart Asks =>
        Was is { IsUsable: true } ? VersionPart.Major
        : Now is { IsUsable: true } ? VersionPart.Minor
        : VersionPart.Patch;

    /// <summary>Both sides, for a message.</summary>
    public string Text => (Now, Was) switch
    {
        (null, { } was) => $"'{was.Name}' is gone, and surface.yaml records {was.Shape}",
        ({ } now, null) => $"'{now.Name}' is {now.Shape}, and surface.yaml does not record it",
        ({ } now, { } was) => $"'{now.Name}' is {now.Shape}, and surface.yaml records {was.Shape}",
        _ => "",
    };
}

/// <summary>A part of a version, the last first.</summary>
public enum VersionPart
{
    /// <summary>The third number: no code notices.</summary>
    Patch,

    /// <summary>The second number: new names.</summary>
    Minor,

    /// <summary>The first number: a name or a constant is gone or another.</summary>
    Major,
}
