using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Tests.Language;

/// <summary>Names and the keys of timelines.</summary>
public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("Llama2", null, null)]
    [InlineData("A", null, null)]
    [InlineData("", "a name has 1 to 128 characters", "a name has 1 to 128 characters")]
    [InlineData("llama", "a name begins with a capital letter A to Z", "a name begins with a capital letter A to Z")]
    [InlineData("2Fast", "a name begins with a capital letter A to Z", "a name begins with a capital letter A to Z")]
    [InlineData("Élan", "a name begins with a capital letter A to Z", "a name begins with a capital letter A to Z")]
    [InlineData("Elan_Vital", "a name has only the letters A to Z, a to z and digits, not '_' (U+005F)", "a name has only the letters A to Z, a to z and digits, not '_' (U+005F)")]
    [InlineData("Caf\u0065\u0301", "a name has only the letters A to Z, a to z and digits, not '\u0301' (U+0301)", "a name has only the letters A to Z, a to z and digits, not '\u0301' (U+0301)")]
    [InlineData("ToString", "it is a member of every object", "it is a member of every object")]
    [InlineData("Date", "it is a keyword of Visual Basic, whose users could not name it", null)]
    [InlineData("Rem", "it is a keyword of Visual Basic, whose users could not name it", null)]
    public void A_name_is_a_plain_identifier_in_Pascal_case(string name, string? asType, string? asMember) =>
        Assert.Equal((asType, asMember), (Identifiers.Refuse(name, isType: true), Identifiers.Refuse(name, isType: false)));

    [Fact]
    public void A_name_has_at_most_128_characters()
    {
        Assert.Null(Identifiers.Refuse(new string('A', 128), isType: true));
        Assert.Equal("a name has 1 to 128 characters", Identifiers.Refuse(new string('A', 129), isType: true));
    }

    [Theory]
    [InlineData("2022", true, false)]
    [InlineData("2023-Q1", true, false)]
    [InlineData("2021-11/2022-01", true, false)]
    [InlineData("198X", true, false)]
    [InlineData("~2023", true, false)]
    [InlineData("unknown", true, false)]
    [InlineData("P18M", true, true)]
    [InlineData("P2Y", true, true)]
    [InlineData("P3W", true, true)]
    [InlineData("P9999D", true, true)]
    [InlineData("P0M", false, false)]
    [InlineData("P18", false, false)]
    [InlineData("PM", false, false)]
    [InlineData("P1.5Y", false, false)]
    [InlineData("P99999D", false, false)]
    [InlineData("p18m", false, false)]
    [InlineData("Unknown", false, false)]
    [InlineData("2023-13", false, false)]
    [InlineData("", false, false)]
    public void A_period_is_a_partial_date_a_length_or_unknown(string text, bool isKey, bool isLength) =>
        Assert.Equal((isKey, isLength), (PeriodKey.TryParse(text, out var key), isKey && key.IsLength));
}
