using Dataset.Tests.Mutating;

namespace Dataset.Mutations;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>A rule of the build minds.</summary>
    Rule,

    /// <summary>Only the articles tell.</summary>
    Article,

    /// <summary>The mutant means the same as the data: no rule could mind.</summary>
    Equivalent,

    /// <summary>Nothing minds.</summary>
    Survived,
}

/// <summary>A mutant, judged.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Class">Its class.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="OnLine">Whether a problem is reported on the line of the slip, or names that line as related.</param>
/// <param name="Rules">The rules that mind.</param>
/// <param name="Explanation">Why it survived, or the first message.</param>
internal sealed record Trial(Mutant Mutant, MutationClass Class, Fate Fate, bool OnLine, IReadOnlyList<string> Rules, string Explanation)
{
    /// <summary>Whether the mutant was killed.</summary>
    public bool IsKilled => Fate is Fate.Rule or Fate.Article;

    /// <summary>Whether it survived though its class has no reason for that.</summary>
    public bool IsHole => Fate == Fate.Survived && Class.OnlyReader.Length == 0;
}
