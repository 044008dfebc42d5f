using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Google.Protobuf;
using YamlDotNet.Serialization;

namespace Dataset.Benchmarks.Comparison;

/// <summary>The same facts as a table that a program carries along, with the code that reads it.</summary>
internal static class Tables
{
    private const string Entry = """

        namespace Compared
        {
            public sealed class FactEntry
            {
                public string Entity { get; set; } = "";
                public string Property { get; set; } = "";
                public string Period { get; set; } = "";
                public string Value { get; set; } = "";
                public string Source { get; set; } = "";
                public int Line { get; set; }
                public string Phrase { get; set; } = "";
            }
        }

        """;

    /// <summary>JSON, read by generated code.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Json(IEnumerable<ComparedFact> facts) =>
    [
        new("facts.json", JsonSerializer.SerializeToUtf8Bytes(facts)),
        Code("""
            namespace Compared
            {
                [System.Text.Json.Serialization.JsonSerializable(typeof(FactEntry[]))]
                internal sealed partial class FactsJson : System.Text.Json.Serialization.JsonSerializerContext;

                internal static class Table
                {
                    public static FactEntry[] Load()
                    {
                        using var stream = typeof(Table).Assembly.GetManifestResourceStream("facts")!;
                        return System.Text.Json.JsonSerializer.Deserialize(stream, FactsJson.Default.FactEntryArray)!;
                    }
                }
            }
            """ + Entry),
    ];

    /// <summary>A list in YAML.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Yaml(IEnumerable<ComparedFact> facts) =>
    [
        new("facts.yaml", Encoding.UTF8.GetBytes(new Serializer().Serialize(facts.Select(static fact => new { fact.Entity, fact.Property, fact.Period, fact.Value, fact.Source, fact.Line, fact.Phrase })))),
        Code("""
            namespace Compared
            {
                internal static class Table
                {
                    public static System.Collections.Generic.List<FactEntry> Load()
                    {
                        using var reader = new System.IO.StreamReader(typeof(Table).Assembly.GetManifestResourceStream("facts")!);
                        return new YamlDotNet.Serialization.Deserializer().Deserialize<System.Collections.Generic.List<FactEntry>>(reader);
                    }
                }
            }
            """ + Entry),
    ];

    /// <summary>A protobuf message.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Protobuf(IEnumerable<ComparedFact> facts)
    {
        using var message = new MemoryStream();
        using (var output = new CodedOutputStream(message, leaveOpen: true))
        {
            foreach (var fact in facts)
            {
                output.WriteTag(1, WireFormat.WireType.LengthDelimited);
                output.WriteBytes(Message(fact));
            }
        }

        return
        [
            new("facts.binpb", message.ToArray()),
            new("facts.proto", """
                syntax = "proto3";
                option csharp_namespace = "Compared";
                message FactEntry { string entity = 1; string property = 2; string period = 3; string value = 4; string source = 5; int32 line = 6; string phrase = 7; }
                message FactTable { repeated FactEntry facts = 1; }

                """u8.ToArray()),
            Code("""
                namespace Compared
                {
                    internal static class Table
                    {
                        public static Google.Protobuf.Collections.RepeatedField<FactEntry> Load()
                        {
                            using var stream = typeof(Table).Assembly.GetManifestResourceStream("facts")!;
                            return FactTable.Parser.ParseFrom(stream).Facts;
                        }
                    }
                }

                """),
        ];
    }

    /// <summary>Resources: a text for the value, and three for where it comes from.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Resx(IEnumerable<ComparedFact> facts)
    {
        var root = new XElement(
            "root",
            Header("resmimetype", "text/microsoft-resx"),
            Header("version", "2.0"),
            Header("reader", "System.Resources.ResXResourceReader, System.Windows.Forms"),
            Header("writer", "System.Resources.ResXResourceWriter, System.Windows.Forms"),
            facts.SelectMany(static fact => new[]
            {
                Data(fact.Key, fact.Value),
                Data(fact.Key + "_Source", fact.Source),
                Data(fact.Key + "_Line", FormattableString.Invariant($"{fact.Line}")),
                Data(fact.Key + "_Phrase", fact.Phrase),
            }));
        return [new("Facts.resx", Encoding.UTF8.GetBytes(root.ToString()))];
    }

    private static XElement Header(string name, string value) => new("resheader", new XAttribute("name", name), new XElement("value", value));

    private static XElement Data(string name, string value) => new("data", new XAttribute("name", name), new XAttribute(XNamespace.Xml + "space", "preserve"), new XElement("value", value));

    private static ByteString Message(ComparedFact fact)
    {
        using var message = new MemoryStream();
        using (var output = new CodedOutputStream(message, leaveOpen: true))
        {
            foreach (var (field, text) in new[] { (1, fact.Entity), (2, fact.Property), (3, fact.Period), (4, fact.Value), (5, fact.Source), (7, fact.Phrase) })
            {
                output.WriteTag(field, WireFormat.WireType.LengthDelimited);
                output.WriteString(text);
            }

            output.WriteTag(6, WireFormat.WireType.Varint);
            output.WriteInt32(fact.Line);
        }

        return ByteString.CopyFrom(message.ToArray());
    }

    private static KeyValuePair<string, byte[]> Code(string text) => new("Table.cs", Encoding.UTF8.GetBytes(text));
}
