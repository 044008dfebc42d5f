using System.Globalization;
using System.Text;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>Strict UTF-8: what is not valid becomes a located problem, never silently U+FFFD.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, or why it has none.</summary>
    public static YamlSource Decode(byte[] bytes)
    {
        if (bytes.Length > YamlLimits.FileLength)
        {
            return YamlSource.TooLarge(bytes.Length);
        }

        if (OtherEncoding(bytes) is { } name)
        {
            return Refuse("", 0, $"the file is {name}, not UTF-8; save it as UTF-8");
        }

        var mark = FirstFour(bytes) is (0xef, 0xbb, 0xbf, _) ? 3 : 0;
        try
        {
            return new YamlSource(Strict.GetString(bytes, mark, bytes.Length - mark), default, default, default);
        }
        catch (DecoderFallbackException)
        {
            var bad = FirstInvalid(bytes, mark);
            var before = Strict.GetString(bytes, mark, bad - mark);
            var value = bytes[bad].ToString("X2", CultureInfo.InvariantCulture);
            return Refuse(before, before.Length, $"byte 0x{value} is not UTF-8; save the file as UTF-8");
        }
    }

    private static YamlSource Refuse(string before, int offset, string message)
    {
        var problem = new YamlProblem(RuleCatalogue.Encoding, new TextSpan(offset, 0), message);
        return YamlSource.Of(before) with { Problems = new EquatableArray<YamlProblem>([problem]) };
    }

    // Without a byte order mark, UTF-16 and UTF-32 show by the zero bytes of the file's first characters, which in YAML are nearly always ASCII.
    private static string? OtherEncoding(byte[] bytes) => FirstFour(bytes) switch
    {
        (0xff, 0xfe, 0, 0) or ( > 0, 0, 0, 0) => "UTF-32 (little endian)",
        (0, 0, 0xfe, 0xff) or (0, 0, 0, > 0) => "UTF-32 (big endian)",
        (0xff, 0xfe, _, _) or ( > 0, 0, > 0, 0) => "UTF-16 (little endian)",
        (0xfe, 0xff, _, _) or (0, > 0, 0, > 0) => "UTF-16 (big endian)",
        _ => null,
    };

    // -1 for bytes that the file does not have.
    private static (int First, int Second, int Third, int Fourth) FirstFour(byte[] bytes) =>
        (At(bytes, 0), At(bytes, 1), At(bytes, 2), At(bytes, 3));

    private static int At(byte[] bytes, int index) => index < bytes.Length ? bytes[index] : -1;

    /// <summary>The offset of the first byte that begins no valid sequence: the bytes before it decode.</summary>
    private static int FirstInvalid(byte[] bytes, int from)
    {
        var i = from;
        while (i < bytes.Length)
        {
            var length = SequenceLength(bytes, i);
            if (length == 0)
            {
                break;
            }

            i += length;
        }

        return i;
    }

    // Table 3-7 of the Unicode standard: overlong forms, surrogates and codes beyond U+10FFFF are not well formed.
    private static int SequenceLength(byte[] bytes, int i)
    {
        var first = bytes[i];
        var (length, low, high) = first switch
        {
            < 0x80 => (1, 0, 0),
            >= 0xc2 and <= 0xdf => (2, 0x80, 0xbf),
            0xe0 => (3, 0xa0, 0xbf),
            0xed => (3, 0x80, 0x9f),
            >= 0xe1 and <= 0xef => (3, 0x80, 0xbf),
            0xf0 => (4, 0x90, 0xbf),
            >= 0xf1 and <= 0xf3 => (4, 0x80, 0xbf),
            0xf4 => (4, 0x80, 0x8f),
            _ => (0, 0, 0),
        };
        if (length == 0 || i + length > bytes.Length || (length > 1 && (bytes[i + 1] < low || bytes[i + 1] > high)))
        {
            return 0;
        }

        for (var k = 2; k < length; k++)
        {
            if ((bytes[i + k] & 0xc0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }
}
