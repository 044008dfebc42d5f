namespace Dataset.Generator.Emit;

/// <summary>Members that are gone: their names stay and do not compile, so that they never come back with another meaning unseen.</summary>
internal static class RetiredMembers
{
    public static void Add(ClassModel entityClass, CompiledEntity entity)
    {
        foreach (var retired in entity.Retired)
        {
            var name = CodeName.Of(retired.Member);
            if (entityClass.Members.Exists(member => member.Name == name) || entityClass.Classes.Exists(nested => nested.Name == name))
            {
                continue;
            }

            entityClass.Members.Add(new MemberModel(name, "object", MemberModel.NoValue, false, "No longer there.", "")
            {
                Obsolete = Reason(entity.Name + "." + retired.Member, retired.Replacement, retired.Reason),
            });
        }
    }

    /// <summary>Why a name is gone and what to use instead.</summary>
    public static string Reason(string name, string replacement, string reason) =>
        $"{name} is gone: {reason.TrimEnd('.')}." + (replacement.Length == 0 ? "" : $" Use {replacement}.");
}
