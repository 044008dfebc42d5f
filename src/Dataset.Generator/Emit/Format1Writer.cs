using System.Numerics;
using System.Text;

namespace Dataset.Generator.Emit;

/// <summary>Encodes an entity's claims with all their evidence as a pair of literals, format 1. Dataset.Facts.Format1Reader reads the same fields in the same order and tells what they are.</summary>
internal sealed class Format1Writer
{
    private readonly BitStream data = new();
    private readonly StringBuilder text = new();

    // Texts of an entity by their order, for phrases, reasons and names repeat.
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly EmitContext context;
    private int lastLine;

    private Format1Writer(EmitContext context) => this.context = context;

    public static (string Data, string Text) Write(CompiledEntity entity, KindSpec kind, EmitContext context)
    {
        var writer = new Format1Writer(context);
        writer.Entity(entity, kind);
        return (writer.data.ToString(), writer.text.ToString());
    }

    private void Entity(CompiledEntity entity, KindSpec kind)
    {
        String(entity.Name);
        String(entity.Summary);
        var languages = entity.Names.GroupBy(static name => name.Language, StringComparer.Ordinal).ToList();
        data.Add(languages.Count);
        foreach (var language in languages)
        {
            String(language.Key);
            data.Add(language.Count());
            foreach (var name in language)
            {
                String(name.Text);
            }
        }

        data.Add(entity.Facts.Count);
        var last = 0;
        foreach (var fact in entity.Facts)
        {
            var index = kind.IndexOf(fact.Property, last);
            if (index < 0)
            {
                throw new ArgumentException($"Kind {kind.Name} has no property {fact.Property}.", nameof(kind));
            }

            data.Add(index - last);
            last = index;
            if (kind.Properties[index].Timeline != Timeline.None)
            {
                Period(fact.Period.ToString());
            }

            data.Add((fact.Claims.Count << 1) | (fact.IsConflict ? 1 : 0));
            foreach (var claim in fact.Claims)
            {
                Claim(claim, kind.Properties[index]);
            }
        }
    }

    private void Claim(CompiledClaim claim, PropertySpec property)
    {
        var value = claim.Value;
        var kind = value.Kind switch
        {
            ClaimValueKind.Unknown => 2,
            ClaimValueKind.None => 3,
            _ => value.NumberMax is null ? 0 : 1,
        };
        var fields = Fields(claim, property);
        data.Add(kind
            | (claim.IsLead ? 0 : 4)
            | (fields == 0 ? 0 : 8)
            | (claim.Evidence.Count == 1 ? 0 : 16)
            | ((((int)claim.Status * 3) + (int)claim.Rank) << 5));
        if (claim.Evidence.Count != 1)
        {
            data.Add(claim.Evidence.Count);
        }

        switch (value.Kind)
        {
            case ClaimValueKind.Number:
                Number(value.Number);
                if (value.NumberMax is { } max)
                {
                    Number(max);
                }

                Bounds(claim.Range, value);
                break;
            case ClaimValueKind.Date:
                Period(value.Date.ToString());
                break;
            case ClaimValueKind.Text or ClaimValueKind.Entity:
                String(value.Text);
                break;
        }

        if (fields != 0)
        {
            data.Add(fields);
            More(claim, fields);
        }

        foreach (var evidence in claim.Evidence)
        {
            Evidence(evidence, claim);
        }
    }

    private static int Fields(CompiledClaim claim, PropertySpec property) =>
        (string.Equals(claim.Unit, property.Unit ?? "", StringComparison.Ordinal) ? 0 : 1)
        | (claim.Reason.Length == 0 ? 0 : 2)
        | (claim.Note.Length == 0 ? 0 : 4)
        | (claim.AsOf.IsDefault ? 0 : 8)
        | (claim.SaidBy.Length == 0 ? 0 : 16)
        | (claim.SaidOn.IsDefault ? 0 : 32);

    private void More(CompiledClaim claim, int fields)
    {
        if ((fields & 1) != 0)
        {
            data.Add(claim.Unit == UnitSpec.Unstated ? 0 : claim.Unit.Length == 0 ? 1 : context.UnitIndex(claim.Unit) + 2);
        }

        foreach (var (bit, words) in new[] { (2, claim.Reason), (4, claim.Note) })
        {
            if ((fields & bit) != 0)
            {
                String(words);
            }
        }

        if ((fields & 8) != 0)
        {
            Period(claim.AsOf.ToString());
        }

        if ((fields & 16) != 0)
        {
            String(claim.SaidBy);
        }

        if ((fields & 32) != 0)
        {
            Period(claim.SaidOn.ToString());
        }
    }

    private void Evidence(CompiledEvidence evidence, CompiledClaim claim)
    {
        var ownRange = claim.Value.Kind == ClaimValueKind.Number && evidence.Range != claim.Range;
        var fields = (ownRange ? 1 : 0) | (evidence.Repair.Length == 0 ? 0 : 2) | (evidence.Further.Count << 2);
        data.Add((context.SourceIndex(evidence.Source) << 4) | (fields == 0 ? 0 : 8) | (int)evidence.Hedge);
        Phrase(evidence.Line, evidence.Text);
        if (fields == 0)
        {
            return;
        }

        data.Add(fields);
        if (ownRange)
        {
            Bounds(evidence.Range, claim.Value);
        }

        if (evidence.Repair.Length > 0)
        {
            String(evidence.Repair);
        }

        foreach (var phrase in evidence.Further)
        {
            data.Add(phrase.IsBase ? 1 : 0);
            Phrase(phrase.Line, phrase.Text);
        }
    }

    private void Phrase(int line, string words)
    {
        data.AddSigned(line - lastLine);
        lastLine = line;
        String(words);
    }

    private void Bounds(Schema.Numbers.Interval? range, ClaimValue value)
    {
        var (low, high) = (value.Number, value.NumberMax ?? value.Number);
        if (range is not { } bounds)
        {
            data.Add(1);
        }
        else if (bounds == Schema.Numbers.Interval.Closed(low, high))
        {
            data.Add(0);
        }
        else if (HalfStep(bounds, low, high) is { } exponent)
        {
            data.Add(2);
            data.AddSigned(exponent);
        }
        else
        {
            data.Add(3 + (bounds.Low is null ? 0 : 1) + (bounds.LowIncluded ? 2 : 0) + (bounds.High is null ? 0 : 4) + (bounds.HighIncluded ? 8 : 0));
            if (bounds.Low is { } from)
            {
                Number(from - low);
            }

            if (bounds.High is { } to)
            {
                Number(to - high);
            }
        }
    }

    private static int? HalfStep(Schema.Numbers.Interval bounds, Rational low, Rational high)
    {
        if (!bounds.LowIncluded || !bounds.HighIncluded || bounds.Low is not { } from || bounds.High is not { } to || low - from != to - high || (to - high).Sign <= 0)
        {
            return null;
        }

        var (mantissa, exponent) = Scientific(to - high);
        return mantissa == 5 ? exponent : null;
    }

    private void Number(Rational number)
    {
        if (number.Sign == 0)
        {
            data.Add(0);
            return;
        }

        var (mantissa, exponent) = Scientific(number);
        if (mantissa.IsZero)
        {
            data.Add(1);
            data.AddSigned(number.Numerator);
            data.Add(number.Denominator);
            return;
        }

        data.Add(2 + (exponent < 0 ? ((-exponent - 1) << 1) + 1 : exponent << 1));
        data.AddSigned(mantissa);
    }

    // Mantissa without trailing zeros; zero where there is no finite decimal.
    private static (BigInteger Mantissa, int Exponent) Scientific(Rational number)
    {
        if (number.IsInteger && number.Numerator <= long.MaxValue && number.Numerator >= -long.MaxValue)
        {
            var mantissa = (long)number.Numerator;
            var zeros = 0;
            for (; mantissa % 10 == 0; mantissa /= 10)
            {
                zeros++;
            }

            return (mantissa, zeros);
        }

        var exponent = 0;
        var (numerator, denominator) = (number.Numerator, number.Denominator);
        while (!denominator.IsOne)
        {
            var factor = denominator.IsEven ? 2 : denominator % 5 == 0 ? 5 : 0;
            if (factor == 0)
            {
                return (BigInteger.Zero, 0);
            }

            denominator /= factor;
            numerator *= 10 / factor;
            exponent--;
        }

        while ((numerator % 10).IsZero)
        {
            numerator /= 10;
            exponent++;
        }

        return (numerator, exponent);
    }

    private void Period(string period)
    {
        var (form, number) = PeriodNumber(period);
        if (form == 0)
        {
            data.Add(period.Length << 3);
            Characters(period);
        }
        else
        {
            data.Add((number << 3) | form);
        }
    }

    private static (int Form, int Number) PeriodNumber(string period)
    {
        int Part(int start, int length) => int.Parse(period.Substring(start, length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
        if (!PartialDate.TryParse(period, out var date) || date.IsApproximate)
        {
            return (0, 0);
        }

        return date.Precision switch
        {
            DatePrecision.Year => (1, Part(0, 4)),
            DatePrecision.Quarter => (2, (Part(0, 4) * 4) + Part(6, 1) - 1),
            DatePrecision.Month => (3, (Part(0, 4) * 12) + Part(5, 2) - 1),
            DatePrecision.Day => (4, (((Part(0, 4) * 12) + Part(5, 2) - 1) * 31) + Part(8, 2) - 1),
            _ => (0, 0),
        };
    }

    // The form in the lowest two bits: 0 for ASCII, 1 for a text beyond it, which stands in the second literal as it is, 2 for one that was there before.
    private void String(string words)
    {
        if (known.TryGetValue(words, out var index))
        {
            data.Add((index << 2) | 2);
            return;
        }

        known.Add(words, known.Count);
        if (IsAscii(words))
        {
            data.Add(words.Length << 2);
            Characters(words);
        }
        else
        {
            data.Add((words.Length << 2) | 1);
            text.Append(words);
        }
    }

    private static bool IsAscii(string words)
    {
        foreach (var character in words)
        {
            if (character >= 128)
            {
                return false;
            }
        }

        return true;
    }

    private void Characters(string ascii)
    {
        foreach (var character in ascii)
        {
            if (Format1Characters.Four.IndexOf(character) is >= 0 and var four)
            {
                data.AddBits(four << 1, 4);
            }
            else if (Format1Characters.Five.IndexOf(character) is >= 0 and var five)
            {
                data.AddBits((five << 2) | 1, 5);
            }
            else if (Format1Characters.Seven.IndexOf(character) is >= 0 and var seven)
            {
                data.AddBits((seven << 3) | 3, 7);
            }
            else if (Format1Characters.Nine.IndexOf(character) is >= 0 and var nine)
            {
                data.AddBits((nine << 4) | 7, 9);
            }
            else
            {
                data.AddBits((character << 4) | 15, 11);
            }
        }
    }
}
