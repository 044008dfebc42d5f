using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using YamlDotNet.Core.Events;

namespace Dataset.Schema.Yaml;

internal sealed partial class DocumentReader
{
    /// <summary>Up to here a mapping's keys are compared one by one; entities and evidence have fewer.</summary>
    private const int FewPairs = 16;

    private void Open(ParsingEvent start, YamlKind kind, bool flow)
    {
        var at = Offset(start.Start);
        if (depth == YamlLimits.Depth)
        {
            Refuse(RuleCatalogue.NestingTooDeep, new TextSpan(at, Math.Min(1, text.Length - at)), $"this is nested more than {YamlLimits.Depth} levels deep");
            stopped = true;
            return;
        }

        // The parser gives a bare pair no mark at all.
        var barePair = flow && kind == YamlKind.Mapping && start.Start.Index == 0 && depth > 0 && open[depth - 1] is { IsFlow: true, IsMapping: false };
        open[depth++] = new OpenCollection
        {
            Node = nodes.Add(kind, YamlStyle.Plain, null, new TextSpan(at, 0)),
            IsMapping = kind == YamlKind.Mapping,
            IsFlow = flow,
            IsBarePair = barePair,
            Column = flow ? 0 : (int)start.Start.Column - 1,
            End = at,
            Key = -1,
            DropFrom = -1,
        };
    }

    private void Close(int marked)
    {
        ref var closed = ref open[--depth];
        var node = closed.Node;
        var start = closed.IsBarePair ? nodes.Span(node + 1).Start : nodes.Span(node).Start;
        var end = closed.IsFlow && !closed.IsBarePair ? Math.Min(marked + 1, text.Length) : closed.End;
        closed.Keys = null;
        nodes.Close(node);
        nodes.Span(node) = new TextSpan(start, end - start);
        if (closed.IsFlow && (depth == 0 || !open[depth - 1].IsFlow))
        {
            CheckIndentation(nodes.Span(node), "the brackets that start");
        }

        Completed(node, end);
    }

    /// <summary>Gives a node, read to its end, its role in the collection around it.</summary>
    private void Completed(int node, int end)
    {
        if (depth == 0)
        {
            return;
        }

        ref var parent = ref open[depth - 1];
        parent.End = end;
        if (!parent.IsMapping)
        {
            return;
        }

        if (parent.Key < 0)
        {
            parent.Key = node;
            CheckKey(ref parent, node);
            return;
        }

        parent.Key = -1;
        parent.Pairs++;
        if (parent.DropFrom >= 0)
        {
            nodes.Truncate(parent.DropFrom);
            parent.DropFrom = -1;
            parent.Pairs--;
        }
    }

    private void CheckKey(ref OpenCollection mapping, int key)
    {
        var (kind, style, name, _) = nodes[key];
        var span = nodes.Span(key);
        if (kind != YamlKind.Scalar)
        {
            Refuse(RuleCatalogue.ComplexKey, span, $"a {(kind == YamlKind.Mapping ? "mapping" : "list")} cannot be a key; a key is plain or quoted text");
            stopped = true;
        }
        else if (name!.Length == 0 && style == YamlStyle.Plain)
        {
            Refuse(RuleCatalogue.ComplexKey, new TextSpan(span.Start, Math.Min(1, text.Length - span.Start)), "there is no key before this colon");
            stopped = true;
        }
        else if (style == YamlStyle.Plain && string.Equals(name, "<<", StringComparison.Ordinal))
        {
            Refuse(RuleCatalogue.MergeKey, span, "merge keys (<<) are not admitted; write the entries out");
        }
        else if (EarlierKey(ref mapping, key, name) is var first and >= 0)
        {
            var place = nodes.Span(first);
            Report(new YamlProblem(
                RuleCatalogue.DuplicateKey,
                span,
                $"the key {Shown(name)} occurs a second time in this mapping; the first is on line {LineOf(place.Start)}",
                new EquatableArray<YamlRelatedPlace>([new YamlRelatedPlace(place, $"the first {Shown(name)}")])));
            mapping.DropFrom = key;
        }
    }

    private int EarlierKey(ref OpenCollection mapping, int key, string name)
    {
        if (mapping.Pairs >= FewPairs)
        {
            mapping.Keys ??= IndexKeys(mapping);
            if (mapping.Keys.TryGetValue(name, out var found))
            {
                return found;
            }

            mapping.Keys.Add(name, key);
            return -1;
        }

        for (var i = mapping.Node + 1; i < key; i = nodes[nodes[i].Next].Next)
        {
            if (string.Equals(nodes[i].Value, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> IndexKeys(in OpenCollection mapping)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        var i = mapping.Node + 1;
        for (var pair = 0; pair < mapping.Pairs; pair++)
        {
            keys[nodes[i].Value ?? ""] = i;
            i = nodes[nodes[i].Next].Next;
        }

        return keys;
    }

}
