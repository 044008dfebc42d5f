using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Generator.Tests.Emit;

/// <summary>Text of the data is hostile until proved otherwise: it comes back as it was, and nothing follows it.</summary>
public sealed class CSharpLiteralTests
{
    public static TheoryData<string> HostileTexts => new(Hostile.Texts);

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_literal_means_the_text_and_stays_on_its_line(string text)
    {
        var literal = CSharpLiteral.Text(text);
        var expression = SyntaxFactory.ParseExpression(literal);

        Assert.False(expression.ContainsDiagnostics);
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.ValueText);
        Assert.Equal(literal, expression.ToFullString());
        Assert.DoesNotContain(literal, static character => SyntaxFacts.IsNewLine(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format);
    }

    [Theory]
    [InlineData("700000000", "700_000_000")]
    [InlineData("-1000", "-1_000")]
    [InlineData("999", "999")]
    public void Whole_numbers_part_their_thousands(string number, string literal) =>
        Assert.Equal(literal, CSharpLiteral.Integer(System.Numerics.BigInteger.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("13717000000", "13_717_000_000m")]
    [InlineData("-2.9800", "-2.98m")]
    [InlineData("1234.56789", "1_234.56789m")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001m")]
    [InlineData("79228162514264337593543950335", "79_228_162_514_264_337_593_543_950_335m")]
    public void Decimals_are_exact(string number, string literal) =>
        Assert.Equal(literal, CSharpLiteral.Decimal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
}
