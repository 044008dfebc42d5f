// The compiler looks for it by name, and netstandard2.0 lacks it.
#pragma warning disable IDE0130 // The compiler demands this namespace.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
