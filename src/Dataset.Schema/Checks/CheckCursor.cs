namespace Dataset.Schema.Checks;

/// <summary>Walks over the pieces of a check and keeps the first error.</summary>
internal sealed class CheckCursor(string text)
{
    private readonly List<CheckToken> tokens = CheckLexer.Read(text);
    private int at;

    /// <summary>The first error; <c>null</c> while there is none.</summary>
    public CheckSyntaxError? Error { get; private set; }

    /// <summary>The piece at hand.</summary>
    public CheckToken Current => tokens[at];

    /// <summary>The piece after it; the last one where it is the last.</summary>
    public CheckToken Next => tokens[Math.Min(at + 1, tokens.Count - 1)];

    /// <summary>Takes the piece at hand and goes on; never beyond the last.</summary>
    public CheckToken Take()
    {
        var token = tokens[at];
        at = Math.Min(at + 1, tokens.Count - 1);
        return token;
    }

    /// <summary>Tells that a piece is not what was expected. A piece that no check holds speaks for itself.</summary>
    public void Fail(CheckToken token, string expected)
    {
        var message = token.Kind switch
        {
            CheckTokenKind.Error => token.Text,
            CheckTokenKind.End when token.Span.Length == 0 => "the check is empty: " + expected,
            CheckTokenKind.End => "the check ends too soon: " + expected,
            _ => expected + $", not '{Shorten(token)}'",
        };
        Fail(token.Span, message);
    }

    /// <summary>Tells what is wrong with some characters.</summary>
    public void Fail(Text.TextSpan span, string message) => Error ??= new CheckSyntaxError(span, message);

    private string Shorten(CheckToken token)
    {
        var written = text.Substring(token.Span.Start, token.Span.Length);
        return written.Length <= 40 ? written : written.Substring(0, 39) + "…";
    }
}
