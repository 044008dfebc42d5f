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
    private readonly List<TextSpan> blocks = [];
    private int depth;
    private int documents;
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
        reader.CheckDirectives();
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

            CheckTabs(text.Length);
            CheckContent();
        }
        catch (YamlException exception)
        {
            // Some of the parser's errors have no mark.
            var here = Offset(scanner.CurrentPosition);
            var marked = exception.End.Index > 0;
            Fail(exception.Message, marked ? Offset(exception.Start) : here, marked ? Offset(exception.End) : here);
        }
#pragma warning disable CA1031 // The parser throws all sorts on odd input (index out of range, invalid operation); each is the file's fault and none may pass.
        catch (Exception)
#pragma warning restore CA1031
        {
            var here = Offset(scanner.CurrentPosition);
            Fail("", here, here);
        }
    }

    private void Fail(string message, int start, int end)
    {
        // A tab or a directive before the place explains what the parser stumbled upon.
        var lineEnd = source.LineStarts.Count > LineOf(end) ? source.LineStarts[LineOf(end)] : text.Length;
        if (!stopped && !CheckTabs(lineEnd))
        {
            var flow = Array.FindIndex(open, 0, depth, static collection => collection.IsFlow);
            var fault = new ParserFault(source, start, end, flow < 0 ? -1 : nodes.Span(open[flow].Node).Start);
            var (rule, span, told) = fault.Explain(message);
            Refuse(rule, span, told, fault.Related);
        }
    }

    private int Offset(Mark mark) => Math.Min((int)mark.Index + shift, text.Length);

    /// <summary>The line of an offset, from 1.</summary>
    private int LineOf(int offset) => YamlPlaces.LineAt(source.LineStarts, offset) + 1;

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
                RefuseAlias(alias);
                break;
        }
    }

    private void Refuse(Rule rule, TextSpan span, string message, EquatableArray<YamlRelatedPlace> related = default)
    {
        refused = true;
        Report(new YamlProblem(rule, span, message, related));
    }

    private void Report(YamlProblem problem)
    {
        if (problems.Count < YamlLimits.Problems)
        {
            problems.Add(problem);
        }

        stopped |= problems.Count == YamlLimits.Problems;
    }
}
