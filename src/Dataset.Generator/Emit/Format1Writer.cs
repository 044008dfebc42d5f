namespace Dataset.Generator.Emit;

/// <summary>Encodes an entity's claims with all their evidence as a pair of literals, format 1. Dataset.Facts.Format1Reader reads the same fields in the same order and tells what they are.</summary>
internal sealed class Format1Writer
{
    private readonly Format1Literals literals = new();
    private readonly EmitContext context;
    private int lastLine;

    private Format1Writer(EmitContext context) => this.context = context;

    public static (string Data, string Text) Write(CompiledEntity entity, KindSpec kind, EmitContext context)
    {
        var writer = new Format1Writer(context);
        writer.Entity(entity, kind);
        return (writer.literals.Data, writer.literals.Text);
    }

    private void Entity(CompiledEntity entity, KindSpec kind)
    {
        literals.AddText(entity.Name);
        literals.AddText(entity.Summary);
        var languages = entity.Names.GroupBy(static name => name.Language, StringComparer.Ordinal).ToList();
        literals.Add(languages.Count);
        foreach (var language in languages)
        {
            literals.AddText(language.Key);
            literals.Add(language.Count());
            foreach (var name in language)
            {
                literals.AddText(name.Text);
            }
        }

        literals.Add(entity.Facts.Count);
        var last = 0;
        foreach (var fact in entity.Facts)
        {
            var index = kind.IndexOf(fact.Property, last);
            if (index < 0)
            {
                throw new ArgumentException($"Kind {kind.Name} has no property {fact.Property}.", nameof(kind));
            }

            literals.Add(index - last);
            last = index;
            if (kind.Properties[index].Timeline != Timeline.None)
            {
                literals.AddPeriod(fact.Period.ToString());
            }

            literals.Add((fact.Claims.Count << 1) | (fact.IsConflict ? 1 : 0));
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
        literals.Add(kind
            | (claim.IsLead ? 0 : 4)
            | (fields == 0 ? 0 : 8)
            | (claim.Evidence.Count == 1 ? 0 : 16)
            | ((((int)claim.Status * 3) + (int)claim.Rank) << 5));
        if (claim.Evidence.Count != 1)
        {
            literals.Add(claim.Evidence.Count);
        }

        switch (value.Kind)
        {
            case ClaimValueKind.Number:
                literals.AddNumber(value.Number);
                if (value.NumberMax is { } max)
                {
                    literals.AddNumber(max);
                }

                Bounds(claim.Range, value);
                break;
            case ClaimValueKind.Date:
                literals.AddPeriod(value.Date.ToString());
                break;
            case ClaimValueKind.Text or ClaimValueKind.Entity:
                literals.AddText(value.Text);
                break;
        }

        if (fields != 0)
        {
            literals.Add(fields);
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
            literals.Add(context.UnitNumber(claim.Unit));
        }

        foreach (var (bit, words) in new[] { (2, claim.Reason), (4, claim.Note) })
        {
            if ((fields & bit) != 0)
            {
                literals.AddText(words);
            }
        }

        if ((fields & 8) != 0)
        {
            literals.AddPeriod(claim.AsOf.ToString());
        }

        if ((fields & 16) != 0)
        {
            literals.AddText(claim.SaidBy);
        }

        if ((fields & 32) != 0)
        {
            literals.AddPeriod(claim.SaidOn.ToString());
        }
    }

    private void Evidence(CompiledEvidence evidence, CompiledClaim claim)
    {
        var ownRange = claim.Value.Kind == ClaimValueKind.Number && evidence.Range != claim.Range;
        var fields = (ownRange ? 1 : 0) | (evidence.Repair.Length == 0 ? 0 : 2) | (evidence.Further.Count << 2);
        literals.Add((context.SourceIndex(evidence.Source) << 4) | (fields == 0 ? 0 : 8) | (int)evidence.Hedge);
        Phrase(evidence.Line, evidence.Text);
        if (fields == 0)
        {
            return;
        }

        literals.Add(fields);
        if (ownRange)
        {
            Bounds(evidence.Range, claim.Value);
        }

        if (evidence.Repair.Length > 0)
        {
            literals.AddText(evidence.Repair);
        }

        foreach (var phrase in evidence.Further)
        {
            literals.Add(phrase.IsBase ? 1 : 0);
            Phrase(phrase.Line, phrase.Text);
        }
    }

    private void Phrase(int line, string words)
    {
        literals.AddSigned(line - lastLine);
        lastLine = line;
        literals.AddText(words);
    }

    private void Bounds(Schema.Numbers.Interval? range, ClaimValue value)
    {
        var (low, high) = (value.Number, value.NumberMax ?? value.Number);
        if (range is not { } bounds)
        {
            literals.Add(1);
        }
        else if (bounds == Schema.Numbers.Interval.Closed(low, high))
        {
            literals.Add(0);
        }
        else if (HalfStep(bounds, low, high) is { } exponent)
        {
            literals.Add(2);
            literals.AddSigned(exponent);
        }
        else
        {
            literals.Add(3 + (bounds.Low is null ? 0 : 1) + (bounds.LowIncluded ? 2 : 0) + (bounds.High is null ? 0 : 4) + (bounds.HighIncluded ? 8 : 0));
            if (bounds.Low is { } from)
            {
                literals.AddNumber(from - low);
            }

            if (bounds.High is { } to)
            {
                literals.AddNumber(to - high);
            }
        }
    }

    private static int? HalfStep(Schema.Numbers.Interval bounds, Rational low, Rational high)
    {
        if (!bounds.LowIncluded || !bounds.HighIncluded || bounds.Low is not { } from || bounds.High is not { } to || low - from != to - high || (to - high).Sign <= 0)
        {
            return null;
        }

        var (mantissa, exponent) = Format1Literals.Scientific(to - high);
        return mantissa == 5 ? exponent : null;
    }
}
