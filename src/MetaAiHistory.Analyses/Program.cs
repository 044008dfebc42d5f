using System.Text;
using MetaAiHistory.Analyses;

// Phrases are not ASCII, and a redirected console would otherwise take the machine's code page.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return AnalysesApplication.Run(args, Console.Out, Console.Error, isTerminal: !Console.IsOutputRedirected);
