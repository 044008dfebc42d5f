using System.Runtime.InteropServices;
using System.Text;
using Dataset.Tool;

// Phrases are not ASCII, and a redirected console would otherwise take the machine's code page.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // A second Ctrl+C ends the process the hard way, should a command not listen.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
{
    context.Cancel = true;
    stop.Cancel();
});

return ToolApplication.Run(args, new ToolConsole(Console.In, Console.Out, Console.Error, Directory.GetCurrentDirectory())
{
    Stop = stop.Token,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    OutIsTerminal = !Console.IsOutputRedirected,
});
