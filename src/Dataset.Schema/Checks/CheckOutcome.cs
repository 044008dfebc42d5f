using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>What came of a check, and from what.</summary>
/// <param name="Verdict">What came of it.</param>
/// <param name="Left">The left side; <c>null</c> where the check is invalid or was not run.</param>
/// <param name="Right">The right side; likewise.</param>
/// <param name="Readings">The facts read, in order of first mention.</param>
/// <param name="Explanation">One line: both sides' figures and the verdict; empty where the check is invalid or was not run.</param>
/// <param name="Findings">What is wrong with the check, or why it cannot be decided.</param>
public sealed record CheckOutcome(
    CheckVerdict Verdict,
    CheckSide? Left,
    CheckSide? Right,
    EquatableArray<CheckReading> Readings,
    string Explanation,
    EquatableArray<CheckFinding> Findings)
{
    /// <summary>Whether the check holds.</summary>
    public bool Holds => Verdict is CheckVerdict.Exact or CheckVerdict.Consistent or CheckVerdict.Weak or CheckVerdict.True;
}

/// <summary>A side of a check, evaluated.</summary>
/// <param name="Text">As written.</param>
/// <param name="Range">Every figure it may be, in <paramref name="Unit"/>; for dates, in days since 1 January of the year 1; <c>null</c> where it is not known.</param>
/// <param name="Unit">Its unit; empty for dates and pure numbers.</param>
/// <param name="Shown">The range with its unit, for people: <c>[31,550,000,000, 31,650,000,000] USD</c>.</param>
public sealed record CheckSide(string Text, Interval? Range, string Unit, string Shown);

/// <summary>A fact that a check has read.</summary>
/// <param name="Entity">The entity's name.</param>
/// <param name="Property">The property's name.</param>
/// <param name="Period">The period; no key for a property without timeline.</param>
/// <param name="Claim">The claim that stood for the fact.</param>
public sealed record CheckReading(string Entity, string Property, PeriodKey Period, CompiledClaim Claim);
