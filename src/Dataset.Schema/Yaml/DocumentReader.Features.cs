using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using YamlDotNet.Core.Events;

namespace Dataset.Schema.Yaml;

/// <summary>Features of YAML that the language does not admit: each would let a file say something other than what stands at a place.</summary>
internal sealed partial class DocumentReader
{
    private void CheckProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            var name = "&" + node.Anchor.Value;
            Refuse(RuleCatalogue.AnchorOrAlias, Find(name, Offset(node.Start)), $"anchors such as {name} are not admitted; remove it");
        }

        if (!node.Tag.IsEmpty)
        {
            var start = Offset(node.Start);
            while (start < text.Length && text[start] != '!')
            {
                start++;
            }

            var end = start;
            while (end < text.Length && text[end] is not (' ' or '\t' or '\r' or '\n'))
            {
                end++;
            }

            Refuse(RuleCatalogue.Tag, new TextSpan(start, end - start), $"tags such as {text.Substring(start, end - start)} are not admitted; remove it");
        }
    }

    private void CheckDocument(DocumentStart start)
    {
        documents++;
        if (start.Version is not null || start.Tags is { Count: > 0 } && text.IndexOf('%') >= 0)
        {
        }

        if (documents > 1)
        {
            Refuse(RuleCatalogue.SeveralDocuments, new TextSpan(Offset(start.Start), 3), "a second document starts here; a file must hold one");
            stopped = true;
        }
    }

    private void CheckExplicitKey(CheckedScanner scanner)
    {
        if (scanner.ExplicitKey + shift != explicitKey && scanner.ExplicitKey >= 0)
        {
            explicitKey = scanner.ExplicitKey + shift;
            Refuse(RuleCatalogue.ComplexKey, new TextSpan(explicitKey, 1), "explicit keys (?) are not admitted; write key: value");
        }
    }

    private TextSpan Find(string word, int from)
    {
        var at = text.IndexOf(word, from, StringComparison.Ordinal);
        return at < 0 ? new TextSpan(from, 0) : new TextSpan(at, word.Length);
    }
}
