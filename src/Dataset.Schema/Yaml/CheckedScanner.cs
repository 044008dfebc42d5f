using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Dataset.Schema.Yaml;

/// <summary>Stands between the parser and its scanner, for what only tokens tell.</summary>
internal sealed class CheckedScanner(Scanner scanner) : IScanner
{
    /// <summary>Where the first <c>?</c> of an explicit key stands; -1 for none.</summary>
    public int ExplicitKey { get; private set; } = -1;

    /// <inheritdoc/>
    public Mark CurrentPosition => scanner.CurrentPosition;

    /// <inheritdoc/>
    public Token? Current => scanner.Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        var moved = scanner.MoveNext();
        Inspect();
        return moved;
    }

    /// <inheritdoc/>
    public bool MoveNextWithoutConsuming()
    {
        var moved = scanner.MoveNextWithoutConsuming();
        Inspect();
        return moved;
    }

    /// <inheritdoc/>
    public void ConsumeCurrent() => scanner.ConsumeCurrent();

    // The scanner inserts an empty key token before each simple key; the token of an explicit one covers its indicator.
    private void Inspect()
    {
        if (ExplicitKey < 0 && scanner.Current is Key key && key.End.Index > key.Start.Index)
        {
            ExplicitKey = (int)key.Start.Index;
        }
    }
}
