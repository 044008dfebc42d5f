using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>What a piece of a check's text is.</summary>
internal enum CheckTokenKind
{
    /// <summary>Nothing is left; spans the last characters of the text.</summary>
    End,

    /// <summary>Something no check holds; the text is the message.</summary>
    Error,

    /// <summary>A number or a fraction.</summary>
    Number,

    /// <summary>A date in quotes; the text is without them.</summary>
    Date,

    /// <summary>An entity, property, function, unit or source.</summary>
    Name,

    /// <summary>Brackets with all between them; the text is without them.</summary>
    Periods,

    /// <summary>One of <c>+ - * / . , ( ) @</c>.</summary>
    Symbol,

    /// <summary>One of <c>= != &lt; &lt;=</c>.</summary>
    Relation,
}

/// <summary>A piece of a check's text.</summary>
internal sealed record CheckToken(CheckTokenKind Kind, TextSpan Span, string Text)
{
    public bool Is(char symbol) => Kind == CheckTokenKind.Symbol && Text[0] == symbol;
}
