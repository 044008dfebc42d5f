namespace Dataset.Schema.Language;

/// <summary>What may be a name in the data: an ASCII C# identifier in Pascal case, and no keyword of C# or Visual Basic.</summary>
public static class Identifiers
{
    /// <summary>The most characters a name may have.</summary>
    public const int MaxLength = 128;

    // Pascal case leaves no keyword of C#; Visual Basic ignores case. Only words somebody may want as a name of a kind or member are of interest, but the list is whole.
    private static readonly HashSet<string> VisualBasicKeywords = new(
        ("AddHandler AddressOf Alias And AndAlso As Boolean ByRef Byte ByVal Call Case Catch CBool CByte CChar CDate CDbl CDec Char CInt Class CLng CObj Const Continue CSByte CShort CSng CStr CType CUInt CULng CUShort "
        + "Date Decimal Declare Default Delegate Dim DirectCast Do Double Each Else ElseIf End EndIf Enum Erase Error Event Exit False Finally For Friend Function Get GetType GetXMLNamespace Global GoSub GoTo Handles "
        + "If Implements Imports In Inherits Integer Interface Is IsNot Let Lib Like Long Loop Me Mod Module MustInherit MustOverride MyBase MyClass NameOf Namespace Narrowing New Next Not Nothing NotInheritable "
        + "NotOverridable Object Of On Operator Option Optional Or OrElse Out Overloads Overridable Overrides ParamArray Partial Private Property Protected Public RaiseEvent ReadOnly ReDim REM RemoveHandler Resume Return "
        + "SByte Select Set Shadows Shared Short Single Static Step Stop String Structure Sub SyncLock Then Throw To True Try TryCast TypeOf UInteger ULong UShort Using Variant Wend When While Widening With WithEvents WriteOnly Xor").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> ObjectMembers = new(["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"], StringComparer.Ordinal);

    /// <summary>Why the text is no name of the data; <c>null</c> where it is one. Members may be called like Visual Basic keywords, which escapes them; types may not.</summary>
    public static string? Refuse(string text, bool isType)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return $"a name has 1 to {MaxLength} characters";
        }

        if (text[0] is < 'A' or > 'Z')
        {
            return "a name begins with a capital letter A to Z";
        }

        foreach (var c in text)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return $"a name has only the letters A to Z, a to z and digits, not '{c}' (U+{(int)c:X4})";
            }
        }

        if (ObjectMembers.Contains(text))
        {
            return "it is a member of every object";
        }

        return isType && VisualBasicKeywords.Contains(text) ? "it is a keyword of Visual Basic, whose users could not name it" : null;
    }
}
