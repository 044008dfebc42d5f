using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using YamlDotNet.Serialization;

[Generator(LanguageNames.CSharp)]
public sealed class NeighbourGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(static output =>
        {
            var read = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>("neighbour: well");
            var version = typeof(IDeserializer).Assembly.GetName().Version;
            output.AddSource("Neighbour.g.cs", $"internal static class Neighbour {{ public const string State = \"{read["neighbour"]} with {version.Major}\"; }}");
        });
}
