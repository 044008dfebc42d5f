namespace Dataset.Schema.Checks;

/// <summary>What came of a check.</summary>
public enum CheckVerdict
{
    /// <summary><c>=</c> holds: both sides are the same one figure.</summary>
    Exact,

    /// <summary><c>=</c> holds: some figure is possible for both sides.</summary>
    Consistent,

    /// <summary><c>=</c> holds, but only because a side has no limit upwards or downwards ("over", "at least").</summary>
    Weak,

    /// <summary><c>=</c> does not hold: no figure is possible for both sides.</summary>
    Refuted,

    /// <summary><c>!=</c>, <c>&lt;</c> or <c>&lt;=</c> holds for all figures the sides may be.</summary>
    True,

    /// <summary><c>!=</c>, <c>&lt;</c> or <c>&lt;=</c> holds for no figures the sides may be.</summary>
    False,

    /// <summary>It depends on which of the possible figures are the right ones, or a figure is not known.</summary>
    Undecidable,

    /// <summary>The check itself is wrong: it names what does not exist, or sets against one another what cannot be.</summary>
    Invalid,

    /// <summary>Not run: a fact it reads broke a rule of its own.</summary>
    Skipped,
}
