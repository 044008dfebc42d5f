using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using YamlDotNet.Core.Events;

namespace Dataset.Schema.Yaml;

/// <summary>Features of YAML that the language does not admit: each would let a file say something other than what stands at a place.</summary>
internal sealed partial class DocumentReader
{
    /// <summary>Directives stand before all else. Looked for here, for the parser knows two of them alone and skips the others without a word.</summary>
    private void CheckDirectives()
    {
        for (var i = 0; i < source.LineStarts.Count; i++)
        {
            var start = i == 0 ? shift : source.LineStarts[i];
            var first = AfterBlanks(start, text.Length);
            if (first < text.Length && text[first] == '%' && first == start)
            {
                var end = EndOfLine(first);
                var line = text.Substring(first, end - first);
                Refuse(RuleCatalogue.Directive, new TextSpan(first, end - first), $"directives such as {Shown(line)} are not admitted; remove the line");
                stopped = true;
                return;
            }

            if (first < text.Length && text[first] is not ('#' or '\r' or '\n'))
            {
                return;
            }
        }
    }

    private void CheckDocument(DocumentStart start)
    {
        documents++;
        if (documents > 1)
        {
            var at = Offset(start.Start);
            Refuse(RuleCatalogue.SeveralDocuments, new TextSpan(at, Math.Min(3, EndOfLine(at) - at)), "a second document starts here; a file holds one");
            stopped = true;
        }
    }

    private void CheckContent()
    {
        if (!refused && (nodes.Count == 0 || nodes[0] is { Kind: YamlKind.Scalar, Style: YamlStyle.Plain, Value.Length: 0 }))
        {
            Refuse(RuleCatalogue.EmptyFile, default, "the file holds no document: it is empty, or has comments alone");
        }
    }

    private void CheckProperties(NodeEvent node)
    {
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
        {
            return;
        }

        // Anchor and tag come in any order, on one line or two.
        for (var i = Offset(node.Start); !stopped && i < text.Length && text[i] is '&' or '!' or '#';)
        {
            var end = text[i] == '#' ? EndOfLine(i) : EndOfWord(i);
            var word = text.Substring(i, end - i);
            if (text[i] == '&')
            {
                Refuse(RuleCatalogue.AnchorOrAlias, new TextSpan(i, end - i), $"anchors such as {Shown(word)} are not admitted; remove it");
            }
            else if (text[i] == '!')
            {
                Refuse(RuleCatalogue.Tag, new TextSpan(i, end - i), $"tags such as {Shown(word)} are not admitted; remove it");
            }

            i = AfterBlanksAndBreaks(end);
        }
    }

    private void RefuseAlias(AnchorAlias alias)
    {
        var start = Offset(alias.Start);
        var span = new TextSpan(start, EndOfWord(start) - start);
        Refuse(RuleCatalogue.AnchorOrAlias, span, $"aliases such as {Shown(text.Substring(span.Start, span.Length))} are not admitted; write the value itself");
        Completed(nodes.Add(YamlKind.Scalar, YamlStyle.Plain, "*", span), span.End);
    }

    private void CheckExplicitKey(CheckedScanner scanner)
    {
        if (scanner.ExplicitKey >= 0)
        {
            Refuse(RuleCatalogue.ComplexKey, new TextSpan(scanner.ExplicitKey + shift, 1), "explicit keys (?) are not admitted; write key: value");
            stopped = true;
        }
    }

    /// <summary>Refuses tabs that stand where indentation is measured, up to an offset. Inside block scalars they are content.</summary>
    private bool CheckTabs(int end)
    {
        var block = 0;
        var found = 0;
        var first = -1;
        foreach (var tab in source.Tabs)
        {
            while (block < blocks.Count && blocks[block].End <= tab)
            {
                block++;
            }

            if (tab < end && (block == blocks.Count || tab < blocks[block].Start))
            {
                first = found++ == 0 ? tab : first;
            }
        }

        if (found == 0)
        {
            return false;
        }

        var length = AfterBlanks(first, text.Length) - first;
        var others = found == 1 ? "" : $" ({found - 1} more {(found == 2 ? "line has" : "lines have")} one too)";
        Refuse(RuleCatalogue.TabIndentation, new TextSpan(first, length), $"a tab stands in the indentation; indent with spaces{others}");
        return true;
    }

    private int AfterBlanks(int i, int end)
    {
        while (i < end && text[i] is ' ' or '\t')
        {
            i++;
        }

        return i;
    }

    private int AfterBlanksAndBreaks(int i)
    {
        while (i < text.Length && text[i] is ' ' or '\t' or '\r' or '\n')
        {
            i++;
        }

        return i;
    }

    private int EndOfLine(int i)
    {
        while (i < text.Length && text[i] is not ('\r' or '\n'))
        {
            i++;
        }

        return i;
    }

    private int EndOfWord(int i)
    {
        while (i < text.Length && text[i] is not (' ' or '\t' or '\r' or '\n' or ',' or '[' or ']' or '{' or '}'))
        {
            i++;
        }

        return i;
    }

    private static string Shown(string name) => name.Length <= 60 ? name : name.Substring(0, 59) + "…";
}
