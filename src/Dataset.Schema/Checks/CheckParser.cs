using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dataset.Schema.Checks;

/// <summary>
/// Reads the text of a check.
/// <code>
/// check    = sum ( "=" | "!=" | "&lt;" | "&lt;=" ) sum
/// sum      = product { ( "+" | "-" ) product }
/// product  = figure { ( "*" | "/" ) figure }
/// figure   = "-" figure | "(" sum ")" | number [ unit ] | "'" date "'" | function "(" sum { "," sum } ")" | fact
/// function = sum | count | min | max | abs | days | months | years
/// fact     = Entity "." [ "Planned." | "Forecast." | "Estimated." | "Opinion." ] Property [ "[" period { "," period } "]" ] [ "@" Source ]
/// period   = "*" | key | date ".." date
/// </code>
/// A number is written as in data, a fraction without spaces is one number (<c>1/3 years</c>), a unit is one of the schema's, a unit of time or <c>percent</c>.
/// Dates stand in quotes, for 2023-07 without them could be a difference. Time and space are linear in the text, and no depth of brackets matters.
/// </summary>
public static class CheckParser
{
    /// <summary>The most characters a check may have: far beyond what anybody can review, and little enough for any evaluation.</summary>
    public const int MaxLength = 10_000;

    /// <summary>Reads a check; <c>false</c> with the first error in reading order where it cannot be read. Never throws.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out CheckExpression? expression, out CheckSyntaxError? error)
    {
        if (text.Length > MaxLength)
        {
            expression = null;
            error = new CheckSyntaxError(new(MaxLength, text.Length - MaxLength), string.Format(CultureInfo.InvariantCulture, "a check has at most {0:N0} characters, and this one has {1:N0}", MaxLength, text.Length));
            return false;
        }

        var cursor = new CheckCursor(text);
        expression = new CheckReader(cursor, text).Read();
        error = cursor.Error;
        return expression is not null;
    }

    /// <summary>Reads the name of one fact, <c>Entity.Property</c> or <c>Entity.Property[period]</c>, as declared conflicts use it.</summary>
    internal static bool TryParseFact(string text, [NotNullWhen(true)] out CheckFact? fact, out CheckSyntaxError? error)
    {
        var cursor = new CheckCursor(text.Length <= MaxLength ? text : "");
        fact = CheckOperands.ReadFact(cursor);
        if (fact is not null && cursor.Current.Kind != CheckTokenKind.End)
        {
            cursor.Fail(cursor.Current, "expected nothing after Entity.Property or Entity.Property[period]");
            fact = null;
        }

        error = cursor.Error;
        return fact is not null;
    }
}
