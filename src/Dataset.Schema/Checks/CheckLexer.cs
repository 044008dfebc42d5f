using System.Globalization;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>Cuts a check's text into pieces. What no check holds becomes an error piece, so that the first mistake in reading order is told.</summary>
internal static class CheckLexer
{
    public static List<CheckToken> Read(string text)
    {
        var tokens = new List<CheckToken>();
        var at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var token = at < text.Length ? Next(text, at) : End(text);
            tokens.Add(token);
            if (token.Kind is CheckTokenKind.End or CheckTokenKind.Error)
            {
                return tokens;
            }

            at = token.Span.End;
        }
    }

    private static CheckToken End(string text)
    {
        var last = text.TrimEnd().Length;
        return new CheckToken(CheckTokenKind.End, new TextSpan(Math.Max(0, last - 1), Math.Min(1, last)), "");
    }

    private static CheckToken Next(string text, int at) => text[at] switch
    {
        >= '0' and <= '9' => Number(text, at),
        '\'' or '"' => Date(text, at),
        '[' => Periods(text, at),
        '+' or '-' or '*' or '/' or '.' or ',' or '(' or ')' or '@' => Piece(CheckTokenKind.Symbol, text, at, 1),
        '=' when CharAt(text, at + 1) == '=' => Error(at, 2, "'==' is written '='"),
        '=' => Piece(CheckTokenKind.Relation, text, at, 1),
        '<' when CharAt(text, at + 1) == '>' => Error(at, 2, "'<>' is written '!='"),
        '<' => Piece(CheckTokenKind.Relation, text, at, CharAt(text, at + 1) == '=' ? 2 : 1),
        '!' when CharAt(text, at + 1) == '=' => Piece(CheckTokenKind.Relation, text, at, 2),
        '>' => Error(at, CharAt(text, at + 1) == '=' ? 2 : 1, "a check has no '>': put the smaller side first, and write '<' or '<='"),
        var c when IsNameStart(c) => Piece(CheckTokenKind.Name, text, at, NameLength(text, at)),
        _ => Unexpected(text, at),
    };

    private static CheckToken Number(string text, int at)
    {
        if (BareDateLength(text, at) is var length and > 0)
        {
            var date = text.Substring(at, length);
            var difference = date.Length == 7 && date.All(static c => c is '-' or (>= '0' and <= '9')) ? $", or the difference as {date.Substring(0, 4)} - {date.Substring(5)}" : "";
            return Error(at, length, $"{date} is a date: write it in quotes, '{date}'{difference}");
        }

        var end = DigitsEnd(text, at);
        if (CharAt(text, end) == '.' && IsDigit(CharAt(text, end + 1)))
        {
            end = DigitsEnd(text, end + 1);
        }
        else if (CharAt(text, end) == '/' && IsDigit(CharAt(text, end + 1)))
        {
            // 1/3 without spaces is one number, so that `1/3 years` is a third of a year; 1/2.5 is a division.
            var denominatorEnd = DigitsEnd(text, end + 1);
            end = CharAt(text, denominatorEnd) == '.' && IsDigit(CharAt(text, denominatorEnd + 1)) ? end : denominatorEnd;
        }

        var written = text.Substring(at, end - at);
        if (!NumberNotation.TryParse(written, out _))
        {
            return Error(at, end - at, Clip(written) + " is no number: numbers are written as 700_000_000, 2.98 or 1/3, with at most " + NumberNotation.MaxLength.ToString(CultureInfo.InvariantCulture) + " characters");
        }

        if (CharAt(text, end) == ',' && IsDigit(CharAt(text, end + 1)) && IsDigit(CharAt(text, end + 2)) && IsDigit(CharAt(text, end + 3)) && !IsDigit(CharAt(text, end + 4)))
        {
            return Error(at, end + 4 - at, $"a comma separates no thousands: write {written}_{text.Substring(end + 1, 3)} for one number, or a space after the comma for two");
        }

        return new CheckToken(CheckTokenKind.Number, new TextSpan(at, end - at), written);
    }

    /// <summary>The length of a date without quotes; 0 for a number. 2023-07 could be a difference, and no difference is written so.</summary>
    private static int BareDateLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && (text[end] is '-' or ':' || IsNameStart(text[end]) || IsDigit(text[end])))
        {
            end++;
        }

        return end - at > 3 && end - at <= 20 && text.IndexOfAny(['-', 'X'], at, end - at) > 0 && PartialDate.TryParse(text.Substring(at, end - at), out _) ? end - at : 0;
    }

    private static CheckToken Date(string text, int at)
    {
        var close = text.IndexOf(text[at], at + 1);
        if (close < 0)
        {
            return Error(at, text.Length - at, $"the quote {text[at]} is never closed");
        }

        var date = text.Substring(at + 1, close - at - 1);
        return PartialDate.TryParse(date, out _)
            ? new CheckToken(CheckTokenKind.Date, new TextSpan(at, close + 1 - at), date)
            : Error(at, close + 1 - at, $"'{Clip(date)}' is no date: quotes hold a partial date such as 2023, 2023-07, 2023-07-19, 2023-Q2 or 2013-late");
    }

    private static CheckToken Periods(string text, int at)
    {
        var close = text.IndexOf(']', at);
        return close < 0
            ? Error(at, text.Length - at, "the bracket '[' is never closed by ']'")
            : new CheckToken(CheckTokenKind.Periods, new TextSpan(at, close + 1 - at), text.Substring(at + 1, close - at - 1));
    }

    private static CheckToken Unexpected(string text, int at)
    {
        var instead = text[at] switch
        {
            '≤' => "'<='",
            '≠' => "'!='",
            '≥' => "'<=', the smaller side first",
            '×' or '·' => "'*'",
            '÷' => "'/'",
            '−' or '–' => "'-'",
            '%' => "'percent'",
            '#' => "'@' and a source's name, for the claim of one source",
            '‘' or '’' or '“' or '”' => "a straight quote",
            >= '！' and <= '～' => "'" + (char)(text[at] - '！' + '!') + "'",
            _ => "",
        };
        var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        var shown = char.IsControl(text[at]) || char.IsSurrogate(text[at]) ? "" : $"'{text[at]}' ";
        var code = char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at];
        return Error(at, length, $"{shown}(U+{code.ToString("X4", CultureInfo.InvariantCulture)}) stands in no check" + (instead.Length > 0 ? $"; write {instead}" : ""));
    }

    private static CheckToken Piece(CheckTokenKind kind, string text, int at, int length) => new(kind, new TextSpan(at, length), text.Substring(at, length));

    private static CheckToken Error(int at, int length, string message) => new(CheckTokenKind.Error, new TextSpan(at, length), message);

    private static string Clip(string text) => text.Length <= 40 ? text : text.Substring(0, 39) + "…";

    private static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && (IsDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }

        return at;
    }

    private static int NameLength(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (IsNameStart(text[end]) || IsDigit(text[end])))
        {
            end++;
        }

        return end - at;
    }

    private static char CharAt(string text, int at) => at < text.Length ? text[at] : '\0';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNameStart(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_';
}
