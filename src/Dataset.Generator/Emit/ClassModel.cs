namespace Dataset.Generator.Emit;

/// <summary>A static class to be written: that of an entity, of a status within it, or of a timeline.</summary>
internal sealed class ClassModel(string name, string summary)
{
    public string Name { get; } = name;

    public string Summary { get; } = summary;

    public List<MemberModel> Members { get; } = [];

    public List<ClassModel> Classes { get; } = [];

    /// <summary>The nested class of that name, added where it is not there yet.</summary>
    public ClassModel Nested(string name, string summary)
    {
        var nested = Classes.Find(known => known.Name == name);
        if (nested is null)
        {
            nested = new ClassModel(name, summary);
            Classes.Add(nested);
        }

        return nested;
    }

    public void Write(CodeWriter writer, bool isPartial = false)
    {
        writer.Doc(Summary).Line("public static " + (isPartial ? "partial " : "") + "class " + Name).Open();
        WriteBody(writer);
        writer.Close();
    }

    public void WriteBody(CodeWriter writer)
    {
        var isFirst = true;
        foreach (var member in Members)
        {
            Separate(writer, ref isFirst);
            member.Write(writer);
        }

        foreach (var nested in Classes)
        {
            Separate(writer, ref isFirst);
            nested.Write(writer);
        }
    }

    private static void Separate(CodeWriter writer, ref bool isFirst)
    {
        if (!isFirst)
        {
            writer.Line();
        }

        isFirst = false;
    }
}
