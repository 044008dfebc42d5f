using System.Globalization;
using System.Numerics;

namespace Dataset.Generator.Tests.Whole;

/// <summary>Makes up one claim: a value, and the words of a source that say it.</summary>
internal sealed class MadeClaims(Choices choices, IReadOnlyList<MadeEntity> entities, IReadOnlyList<MadeUnit> units, string group)
{
    private static readonly string[] Parts = ["", "", "", "third", "", "fifth", "sixth", "seventh", "eighth", "ninth"];
    private int line;

    /// <summary>A claim in words of a source, those for its period included where it has one.</summary>
    public MadeClaim Make(MadeEntity owner, MadeProperty property, MadeSource source, MadeFigure? when)
    {
        var chinese = source.Language == "zh";
        var claim = Absent(property, chinese) ?? property.Type switch
        {
            PropertyType.Text => TextClaim(property),
            PropertyType.Entity => EntityClaim(owner, property, chinese),
            PropertyType.Date => DateClaim(chinese),
            _ => Numeric(property, source, chinese),
        };
        var evidence = claim.Evidence[0] with { Source = source, Line = NextLine() };
        if (when is not null)
        {
            evidence = Also(evidence, when.Text);
        }

        claim = claim with { Note = choices.Once(4) ? choices.Pick(MadeNames.Texts) : "" };
        if (choices.Once(6))
        {
            var day = MadeDates.Simple(choices, chinese);
            (claim, evidence) = (claim with { AsOf = day.Plain }, Also(evidence, day.Text));
        }

        if (choices.Once(6))
        {
            var day = MadeDates.Simple(choices, chinese);
            (claim, evidence) = (claim with { SaidOn = day.Plain }, Also(evidence, day.Text));
        }

        if (choices.Once(5) && Speaker(chinese) is var (speaker, printed))
        {
            (claim, evidence) = (claim with { SaidBy = speaker }, Also(evidence, printed));
        }

        return claim with { Evidence = choices.Once(4) ? [evidence, evidence with { Line = NextLine() }] : [evidence] };
    }

    /// <summary>Two claims that nobody can hold both.</summary>
    public IReadOnlyList<MadeClaim> Contradiction(MadeProperty property, MadeSource source, MadeFigure? when)
    {
        var value = choices.Between(2, 100_000);
        return [Flat(value), Flat(value + 1)];

        MadeClaim Flat(long number)
        {
            var plain = number.ToString(CultureInfo.InvariantCulture);
            var evidence = new MadeEvidence(source, NextLine(), plain + (source.Language == "zh" ? WordOf(property, true) : " " + WordOf(property, false)), Hedge.None, plain);
            return new MadeClaim(plain, plain, [when is null ? evidence : Also(evidence, when.Text)]) { Unit = property.Unit };
        }
    }

    /// <summary>An entity that the words of a language can name; <c>null</c> where there is none.</summary>
    public (string Name, string Printed)? Speaker(bool chinese)
    {
        var named = entities.Where(entity => entity.Names.Any(name => name.Language == (chinese ? "zh" : "en"))).ToList();
        return named.Count == 0 ? null : choices.Pick(named) is var who ? (who.Name, Printed(who, chinese)) : null;
    }

    public MadeEvidence Also(MadeEvidence evidence, string words) => evidence with { Context = [.. evidence.Context, (NextLine(), words)] };

    private int NextLine() => ++line;

    private MadeClaim? Absent(MadeProperty property, bool chinese)
    {
        if (!choices.Once(10) || property.Many || property.OneOf.Count > 0)
        {
            return null;
        }

        var word = choices.Pick("unknown", "none");
        return Claim(word, word, new MadeFigure("", chinese ? "没有细说" : "does not say", null)) with { Unit = property.Unit };
    }

    private MadeClaim TextClaim(MadeProperty property)
    {
        var value = property.OneOf.Count > 0 ? choices.Pick(property.OneOf) : choices.Pick(MadeNames.Texts);
        var phrase = choices.Pick(MadeNames.Texts);
        return Claim(value, value, new MadeFigure("", phrase.Length > 35 || phrase.Any(char.IsAsciiDigit) ? "some words" : phrase, null)) with { IsText = true };
    }

    private MadeClaim EntityClaim(MadeEntity owner, MadeProperty property, bool chinese)
    {
        var fitting = entities.Where(entity => entity != owner && entity.Names.Count > 0 && (property.Targets[0] == group || property.Targets.Contains(entity.Kind))).ToList();
        if (fitting.Count == 0)
        {
            return Claim("unknown", "unknown", new MadeFigure("", "not said who", null));
        }

        var who = choices.Pick(fitting);
        return Claim(who.Name, who.Name, new MadeFigure("", chinese ? "与" + Printed(who, chinese) : "with " + Printed(who, chinese), null));
    }

    private MadeClaim DateClaim(bool chinese)
    {
        if (!choices.Once(6))
        {
            var date = MadeDates.Any(choices, chinese);
            return Claim(date.Plain, date.Plain, date);
        }

        var (year, month, years) = (MadeDates.Year(choices), choices.Between(1, 12), choices.Between(2, 9));
        var claim = chinese
            ? Claim($"{year + 1}-{month:00}", $"{year + 1}-{month:00}", new MadeFigure("", $"次年{month}月", null))
            : Claim($"{year + years}", $"{year + years}", new MadeFigure("", $"{years} years later", null));
        return claim with { Evidence = [claim.Evidence[0] with { Base = (NextLine(), chinese ? $"{year}年" : $"in {year}") }] };
    }

    private MadeClaim Numeric(MadeProperty property, MadeSource source, bool chinese)
    {
        var figure = Figure(property, source, chinese, out var unit);
        var claim = Claim(figure.Plain, figure.Plain, figure) with { Unit = unit };
        if (property.Type != PropertyType.Count || property.Role != PropertyRole.None || figure.Hedge != Hedge.None || figure.PlainMax is not null || figure.Interval != figure.Plain)
        {
            return claim;
        }

        var word = WordOf(property, chinese);
        switch (choices.Next(12))
        {
            case 9:
                var step = choices.Between(1, 9) * 2;
                var value = BigInteger.Parse(figure.Plain, CultureInfo.InvariantCulture);
                return claim with { Step = step, Reason = "The page rounds.", Evidence = [claim.Evidence[0] with { Interval = $"[{value - (step / 2)}, {value + (step / 2)}]" }] };
            case 10 when figure.Text.Contains('0', StringComparison.Ordinal):
                return claim with { Evidence = [claim.Evidence[0] with { Text = figure.Text.Replace('0', 'O'), Repair = figure.Text }] };
            case 11 when figure.Text.Length < 20:
                var other = choices.Between(1, 9) + (chinese ? word : " " + word);
                var isFirst = choices.Once(2);
                var text = isFirst ? figure.Text + (chinese ? "、" : " and ") + other : other + (chinese ? "、" : " and ") + figure.Text;
                return claim with { Evidence = [claim.Evidence[0] with { Text = text, Nth = isFirst ? 1 : 2 }] };
            default:
                return claim;
        }
    }

    private MadeFigure Figure(MadeProperty property, MadeSource source, bool chinese, out string unit)
    {
        unit = property.Unit;
        var word = WordOf(property, chinese);
        switch (property.Type)
        {
            case PropertyType.Count:
                if (property.Role == PropertyRole.None && choices.Once(8))
                {
                    return MadeFigure.Range(choices, chinese, word);
                }

                var count = MadeFigure.Count(choices, chinese, word, source.Noise);
                count = property.Role == PropertyRole.Threshold ? count with { Interval = count.Plain } : count;
                return count.Plain != "0" && choices.Once(3) ? count.Hedged(choices, chinese, property.Role == PropertyRole.Threshold) : count;
            case PropertyType.Number:
                var number = new BigInteger(choices.Between(1, int.MaxValue - 1)) * BigInteger.Pow(choices.Between(1, 1_000_000), choices.Next(3));
                return new MadeFigure(number.ToString(CultureInfo.InvariantCulture), number.ToString("#,0", CultureInfo.InvariantCulture) + (chinese ? "个" : " items"), number.ToString(CultureInfo.InvariantCulture));
            case PropertyType.Money:
                return Money(property, source, chinese, word, ref unit);
            case PropertyType.Percent:
                return Percent(property, chinese);
            case PropertyType.Ratio when choices.Once(2):
                var (part, whole) = (choices.Between(1, 2), choices.Pick(3, 5, 6, 7, 8, 9));
                return new MadeFigure(new Rational(part, whole).ToString(), chinese ? $"{Digit(whole)}分之{Digit(part)}" : $"{(part == 1 ? "one" : "two")} {Parts[whole]}{(part == 1 ? "" : "s")}", null);
            case PropertyType.Ratio:
                return MadeFigure.Decimals(choices, "", chinese ? "倍" : " times");
            case PropertyType.Rank:
                var rank = choices.Between(4, 20);
                return new MadeFigure(rank.ToString(CultureInfo.InvariantCulture), chinese ? "第" + rank : choices.Once(2) ? "No. " + rank : rank + "th place", null);
            default:
                return Duration(property, chinese);
        }
    }

    private MadeFigure Money(MadeProperty property, MadeSource source, bool chinese, string word, ref string unit)
    {
        if (choices.Once(4))
        {
            var bare = MadeFigure.Magnitude(choices, chinese, source.Noise);
            unit = source.DefaultCurrency == property.Unit ? unit : UnitSpec.Unstated;
            return bare with { Text = (chinese ? "共" : "worth ") + bare.Text };
        }

        var sum = choices.Next(3) switch
        {
            0 => MadeFigure.Decimals(choices, "", chinese ? word : " " + word),
            1 when !chinese && property.Unit == "USD" => MadeFigure.Decimals(choices, "$", ""),
            _ => MadeFigure.Magnitude(choices, chinese, source.Noise) is var figure ? figure with { Text = figure.Text + (chinese ? "" : " ") + word } : null!,
        };
        return choices.Once(3) ? sum.Hedged(choices, chinese, isThreshold: false) : sum;
    }

    private MadeFigure Percent(MadeProperty property, bool chinese)
    {
        var falls = property.Role == PropertyRole.Fall || (property.Role == PropertyRole.Growth && choices.Once(2));
        var before = property.Role == PropertyRole.None ? "" : falls ? (chinese ? "下降" : "fell by ") : chinese ? "增长" : "rose by ";
        var percent = MadeFigure.Decimals(choices, before, chinese || choices.Once(2) ? "%" : " percent");
        if (property.Role != PropertyRole.Growth || !falls)
        {
            return percent;
        }

        var ends = percent.Interval!.Trim('[', ']').Split(", ");
        return percent with { Plain = "-" + percent.Plain, Interval = $"[-{ends[1]}, -{ends[0]}]" };
    }

    private MadeFigure Duration(MadeProperty property, bool chinese)
    {
        var length = choices.Between(2, 60);
        return property.Unit switch
        {
            "years" when choices.Once(2) => new MadeFigure(new Rational(length, 2).ToString(), chinese ? $"{length * 6}个月" : $"{length * 6} months", null),
            "years" => new MadeFigure($"{length}", chinese ? $"{length}年" : $"{length} years", null),
            "months" => new MadeFigure($"{length}", chinese ? $"{length}个月" : $"{length} months", null),
            _ => new MadeFigure($"{length}", chinese ? $"{length}天" : $"{length} days", null),
        };
    }

    private string WordOf(MadeProperty property, bool chinese) =>
        units.FirstOrDefault(unit => unit.Name == property.Unit)?.Words.FirstOrDefault(word => char.IsAscii(word[0]) != chinese) ?? "";

    private string Printed(MadeEntity entity, bool chinese)
    {
        var fitting = entity.Names.Where(name => name.Language == (chinese ? "zh" : "en")).ToList();
        return choices.Pick(fitting.Count > 0 ? fitting : entity.Names).Text;
    }

    private static char Digit(int digit) => "零一二三四五六七八九"[digit];

    private static MadeClaim Claim(string value, string plain, MadeFigure figure) =>
        new(value, plain, [new MadeEvidence(null!, 0, figure.Text, figure.Hedge, figure.Interval)]) { ValueMax = figure.PlainMax, PlainMax = figure.PlainMax };
}
