using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dataset.Schema.Yaml;

/// <summary>Turns the parser's events into a tree and its places, and refuses what the language does not admit.</summary>
internal sealed partial class DocumentReader
{
    private readonly string text;
    private readonly YamlSource source;
    private readonly int shift;
    private readonly List<YamlProblem> problems = [];
    private readonly ScalarDecoder decoder;
    private readonly NodeList nodes;
    private readonly OpenCollection[] open = new OpenCollection[YamlLimits.Depth];
    private int depth;
    private int documents;
    private int explicitKey = -1;
    private bool refused;
    private bool stopped;

    private DocumentReader(YamlSource source)
    {
        this.source = source;
        text = source.Text;
        shift = text.Length > 0 && text[0] == '\ufeff' ? 1 : 0;
        decoder = new ScalarDecoder(text);
        nodes = new NodeList(text.Length);
    }

    /// <summary>Reads one document. Never throws.</summary>
    public static YamlFile Read(string path, YamlSource source)
    {
        var reader = new DocumentReader(source);
        reader.Parse();
        return reader.Finish(path);
    }

    private YamlFile Finish(string path)
    {
        var found = problems.ToEquatableArray();
        return refused
            ? new YamlFile(path, null, YamlPlaces.None with { LineStarts = source.LineStarts }, found)
            : new YamlFile(path, nodes.ToTree(), nodes.ToPlaces(source.LineStarts), found);
    }

    private void Parse()
    {
        using var input = new StringReader(shift == 0 ? text : text.Substring(shift));
        var scanner = new CheckedScanner(new Scanner(input));
        var parser = new Parser(scanner);
        try
        {
            while (!stopped && parser.MoveNext())
            {
                CheckExplicitKey(scanner);
                Accept(parser.Current!);
            }

            if (!refused && IsEmpty)
            {
                Refuse(RuleCatalogue.EmptyFile, default, "the file is empty; it must hold a document");
            }
        }
        catch (YamlException exception)
        {
            var fault = ParserFault.Of(text, exception.Message, Offset(exception.Start), Offset(exception.End), Offset(scanner.CurrentPosition));
            Refuse(fault.Rule, fault.Span, fault.Message);
        }
#pragma warning disable CA1031 // The parser throws all sorts on odd input (index out of range, invalid operation); each is the file's fault and none may pass.
        catch (Exception)
#pragma warning restore CA1031
        {
            var at = Offset(scanner.CurrentPosition);
            var fault = ParserFault.Of(text, "", at, at, at);
            Refuse(fault.Rule, fault.Span, fault.Message);
        }
    }

    private bool IsEmpty => nodes.Count == 0 || nodes[0] is { Kind: YamlKind.Scalar, Style: YamlStyle.Plain, Value.Length: 0 };

    private int Offset(Mark mark) => Math.Min((int)mark.Index + shift, text.Length);

    private void Accept(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar:
                CheckProperties(scalar);
                AddScalar(scalar);
                break;
            case MappingStart start:
                CheckProperties(start);
                Open(start, YamlKind.Mapping, start.Style == MappingStyle.Flow);
                break;
            case SequenceStart start:
                CheckProperties(start);
                Open(start, YamlKind.Sequence, start.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                Close(Offset(current.Start));
                break;
            case DocumentStart start:
                CheckDocument(start);
                break;
            case AnchorAlias alias:
                var span = Between(alias);
                Refuse(RuleCatalogue.AnchorOrAlias, span, $"aliases such as *{alias.Value.Value} are not admitted; write the value itself here");
                Completed(nodes.Add(YamlKind.Scalar, YamlStyle.Plain, "*" + alias.Value.Value, span), span.End);
                break;
        }
    }

    private TextSpan Between(ParsingEvent current)
    {
        var start = Offset(current.Start);
        return new TextSpan(start, Math.Max(0, Offset(current.End) - start));
    }

    private void Refuse(Rule rule, TextSpan span, string message)
    {
        refused = true;
        Report(new YamlProblem(rule, span, message));
    }

    private void Report(YamlProblem problem)
    {
        problems.Add(problem);
        stopped |= problems.Count == YamlLimits.Problems;
    }
}
