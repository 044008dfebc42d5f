using System.Text;
using Dataset.Tool;

// Phrases are not ASCII, and a redirected console would otherwise take the machine's code page.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ToolApplication.Run(args, new ToolConsole(Console.In, Console.Out, Console.Error, Directory.GetCurrentDirectory()));
