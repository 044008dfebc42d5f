using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;
using Mono.Cecil.Cil;

/// <summary>Writes a copy of an assembly under the name of the output file: the same bytes each time, without a strong name, and quick to start.</summary>
public sealed class RenameAssembly : Task
{
    // Any constant will do: a random one would give every build, and so every package, other bytes.
    private static readonly Guid Mvid = new Guid("6b1f0c0e-7d5a-4f0e-9a53-2f6a3c1de163");

    [Required]
    public string Original { get; set; }

    [Required]
    public string Renamed { get; set; }

    public override bool Execute()
    {
        // Builds of two configurations may run at once: each writes a file of its own, and the move is atomic.
        var draft = Renamed + "." + Guid.NewGuid().ToString("N");
        Directory.CreateDirectory(Path.GetDirectoryName(Renamed));
        try
        {
            using (var assembly = AssemblyDefinition.ReadAssembly(Original))
            {
                var name = assembly.Name;
                name.Name = Path.GetFileNameWithoutExtension(Renamed);
                name.PublicKey = null;
                name.HasPublicKey = false;
                name.Attributes &= ~AssemblyAttributes.PublicKey;
                assembly.MainModule.Name = Path.GetFileName(Renamed);
                assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
                assembly.MainModule.Mvid = Mvid;
                InterpretPatterns(assembly.MainModule);
                assembly.Write(draft, new WriterParameters { Timestamp = 0 });
            }

            if (File.Exists(Renamed))
            {
                File.Replace(draft, Renamed, null);
            }
            else
            {
                File.Move(draft, Renamed);
            }
        }
        catch (IOException) when (File.Exists(Renamed) && File.GetLastWriteTimeUtc(Renamed) >= File.GetLastWriteTimeUtc(Original))
        {
            // Another build was faster, and its bytes are the same.
        }
        finally
        {
            File.Delete(draft);
        }

        return true;
    }

    // The parser compiles a pattern for tag directives before it reads its first file, which costs a fresh process about 15 ms, and hardly a file has such a directive.
    // Without RegexOptions.Compiled the pattern matches the same.
    private static void InterpretPatterns(ModuleDefinition module)
    {
        var bodies = module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).Select(method => method.Body);
        foreach (var call in bodies.SelectMany(body => body.Instructions).Where(IsPattern))
        {
            call.Previous.OpCode = OpCodes.Ldc_I4_0;
        }
    }

    private static bool IsPattern(Instruction call) =>
        call.OpCode == OpCodes.Newobj && call.Operand is MethodReference made && made.DeclaringType.FullName == "System.Text.RegularExpressions.Regex"
        && call.Previous.OpCode == OpCodes.Ldc_I4_8;
}
