using System.Text;

namespace Dataset.Facts;

/// <summary>Makes text mean itself in Markdown and BibTeX.</summary>
internal static class Markup
{
    public static string Markdown(string text) => Escape(text, @"\`*_{}[]()#+!|<>~&");

    // In an address a bracket would end the link, and a blank too.
    public static string MarkdownAddress(string address)
    {
        var builder = new StringBuilder();
        foreach (var character in address)
        {
            builder.Append(character switch { '(' => "%28", ')' => "%29", '<' => "%3C", '>' => "%3E", ' ' => "%20", _ => character.ToString() });
        }

        return builder.ToString();
    }

    public static string BibTeX(string text)
    {
        var builder = new StringBuilder();
        foreach (var character in text)
        {
            builder.Append(character switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '%' or '&' or '#' or '$' or '_' => "\\" + character,
                _ => character.ToString(),
            });
        }

        return builder.ToString();
    }

    private static string Escape(string text, string special)
    {
        var builder = new StringBuilder();
        foreach (var character in text)
        {
            if (special.IndexOf(character) >= 0)
            {
                builder.Append('\\');
            }

            builder.Append(character);
        }

        return builder.ToString();
    }
}
