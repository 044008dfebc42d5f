using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>Reads the single figures of a check: numbers with their unit, dates, facts. Each gives <c>null</c> after telling the cursor what is wrong.</summary>
internal static class CheckOperands
{
    /// <summary>The word in a fact's name for each status but actual, as generated code nests it.</summary>
    internal static readonly Dictionary<string, Status> StatusWords = new(StringComparer.Ordinal)
    {
        ["Planned"] = Status.Plan,
        ["Forecast"] = Status.Forecast,
        ["Estimated"] = Status.Estimate,
        ["Opinion"] = Status.Opinion,
    };

    private const string ExpectedFigure = "expected a figure: Entity.Property, a number with its unit, a date in quotes, a function or a bracket";

    public static CheckInstruction? Read(CheckCursor cursor)
    {
        switch (cursor.Current.Kind)
        {
            case CheckTokenKind.Number:
                return ReadNumber(cursor);
            case CheckTokenKind.Date:
                var token = cursor.Take();
                return new PushDate(PartialDate.Parse(token.Text), token.Span);
            case CheckTokenKind.Name:
                return ReadFact(cursor) is { } fact ? new PushFact(fact) : null;
            default:
                cursor.Fail(cursor.Current, ExpectedFigure);
                return null;
        }
    }

    public static CheckFact? ReadFact(CheckCursor cursor)
    {
        if (cursor.Current.Kind != CheckTokenKind.Name)
        {
            cursor.Fail(cursor.Current, "expected Entity.Property");
            return null;
        }

        var entity = cursor.Take();
        if (!cursor.Current.Is('.'))
        {
            var function = CheckReader.Functions.ContainsKey(entity.Text) ? $"; the function is written {entity.Text}(...)" : "";
            cursor.Fail(entity.Span, $"'{entity.Text}' alone is no figure: expected Entity.Property{function}");
            return null;
        }

        if (NameAfterDot(cursor) is not { } property)
        {
            return null;
        }

        var status = Status.Actual;
        if (cursor.Current.Is('.'))
        {
            if (!StatusWords.TryGetValue(property.Text, out status))
            {
                cursor.Fail(property.Span, $"'{property.Text}' between entity and property is none of {string.Join(", ", StatusWords.Keys)}{NearestNames.Suggest(property.Text, StatusWords.Keys)}");
                return null;
            }

            if (NameAfterDot(cursor) is not { } last)
            {
                return null;
            }

            property = last;
        }

        var span = entity.Span.To(property.Span);
        List<CheckPeriod> periods = [];
        if (cursor.Current.Kind == CheckTokenKind.Periods)
        {
            span = span.To(cursor.Current.Span);
            if (!ReadPeriods(cursor, periods))
            {
                return null;
            }
        }

        if (!cursor.Current.Is('@'))
        {
            return new CheckFact(entity.Text, entity.Span, status, property.Text, property.Span, periods.ToEquatableArray(), "", default, span);
        }

        cursor.Take();
        if (cursor.Current.Kind != CheckTokenKind.Name)
        {
            cursor.Fail(cursor.Current, "expected the name of a source after '@'");
            return null;
        }

        var source = cursor.Take();
        return new CheckFact(entity.Text, entity.Span, status, property.Text, property.Span, periods.ToEquatableArray(), source.Text, source.Span, span.To(source.Span));
    }

    private static CheckToken? NameAfterDot(CheckCursor cursor)
    {
        cursor.Take();
        if (cursor.Current.Kind == CheckTokenKind.Name)
        {
            return cursor.Take();
        }

        cursor.Fail(cursor.Current, "expected a property's name after '.'");
        return null;
    }

    private static PushNumber ReadNumber(CheckCursor cursor)
    {
        var token = cursor.Take();
        _ = NumberNotation.TryParse(token.Text, out var value);

        // A name that goes on is no unit but a forgotten operator.
        if (cursor.Current.Kind != CheckTokenKind.Name || cursor.Next.Is('.') || cursor.Next.Is('('))
        {
            return new PushNumber(value, "", default, token.Span);
        }

        var unit = cursor.Take();
        return new PushNumber(value, unit.Text, unit.Span, token.Span.To(unit.Span));
    }

    private static bool ReadPeriods(CheckCursor cursor, List<CheckPeriod> periods)
    {
        var token = cursor.Take();
        var at = token.Span.Start + 1;
        foreach (var item in token.Text.Split(','))
        {
            var written = item.Trim();
            var span = new TextSpan(at + item.Length - item.TrimStart().Length, written.Length);
            at += item.Length + 1;
            if (written.Length == 0)
            {
                cursor.Fail(token.Span, "expected periods such as 2021, 2023-Q2, one range such as 2021..2023-Q2, or * for all");
                return false;
            }

            if (ReadPeriod(cursor, written, span) is not { } period)
            {
                return false;
            }

            if (periods.Any(other => other with { Span = span } == period))
            {
                cursor.Fail(span, $"{written} stands twice in these brackets");
                return false;
            }

            periods.Add(period);
        }

        if (periods.Count == 1 || periods.All(static period => period.Kind == CheckPeriodKind.One))
        {
            return true;
        }

        cursor.Fail(periods.First(static period => period.Kind != CheckPeriodKind.One).Span, "* or a range stands alone in its brackets");
        return false;
    }

    private static CheckPeriod? ReadPeriod(CheckCursor cursor, string written, TextSpan span)
    {
        if (written == "*")
        {
            return new CheckPeriod(CheckPeriodKind.All, default, default, span);
        }

        // ../2017 and 2019/.. are dates with an open end; only without a stroke are two dots a range.
        var dots = written.IndexOf('/') < 0 ? written.IndexOf("..", StringComparison.Ordinal) : -1;
        if (dots < 0)
        {
            if (PeriodKey.TryParse(written, out var key))
            {
                return new CheckPeriod(CheckPeriodKind.One, key, key, span);
            }

            cursor.Fail(span, $"'{(written.Length <= 40 ? written : written.Substring(0, 39) + "…")}' is no period: expected 2023, 2023-07, 2023-Q2, 2013-late, P18M or unknown");
            return null;
        }

        if (!PartialDate.TryParse(written.Substring(0, dots).TrimEnd(), out var from) || !PartialDate.TryParse(written.Substring(dots + 2).TrimStart(), out var to))
        {
            cursor.Fail(span, "a range goes from one date to another, as in 2021..2023-Q2");
            return null;
        }

        if (from.Earliest > to.Earliest || from.End > to.End)
        {
            cursor.Fail(span, $"the range goes backwards: {to}..{from} is meant");
            return null;
        }

        return new CheckPeriod(CheckPeriodKind.Range, new PeriodKey(from), new PeriodKey(to), span);
    }
}
