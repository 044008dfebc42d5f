using System.Security.Cryptography;
using System.Text;

namespace Dataset.Schema.Articles;

/// <summary>The text of a source, which the repository does not hold.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Sha256">The digest of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Lines">Its lines, without line ends; the first is line 1.</param>
public sealed record Article(string Path, string Sha256, IReadOnlyList<string> Lines)
{
    /// <summary>Reads the bytes of an article; invalid UTF-8 becomes U+FFFD, as phrases copied from a viewer have it.</summary>
    public static Article Read(string path, byte[] bytes)
    {
        using var hash = SHA256.Create();
        var digest = string.Concat(hash.ComputeHash(bytes).Select(static b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            text = text.Substring(1);
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].TrimEnd('\r');
        }

        return new Article(path, digest, lines);
    }

    /// <summary>The text of a line, from 1; empty beyond the end.</summary>
    public string Line(int number) => number >= 1 && number <= Lines.Count ? Lines[number - 1] : "";
}
