namespace Dataset.Facts;

/// <summary>A fact whose type of value does not matter: for tables of all facts, without reflection.</summary>
public interface IFact
{
    /// <summary>Whom it is about.</summary>
    IEntity Entity { get; }

    /// <summary>What it says of the entity: name, type, unit.</summary>
    Property Property { get; }

    /// <summary>What it holds for; none where the property has no timeline.</summary>
    Period Period { get; }

    /// <summary>The unit of the leading claim, or the property's; <see cref="Facts.Unit.None"/> for plain numbers and values that are no numbers.</summary>
    Unit Unit { get; }

    /// <summary>What the sources say, in one word.</summary>
    FactState State { get; }

    /// <summary>The status of the leading claim, an actual one before all others; <c>null</c> where none leads.</summary>
    Status? Status { get; }

    /// <summary>Every claim, leading ones first.</summary>
    IReadOnlyList<IClaim> Claims { get; }

    /// <summary>The pieces of evidence of the leading actual claims; of all claims where none leads.</summary>
    IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The leading values, whatever their status, exactly and culture-free: <c>700000000</c>, <c>2023-07</c>, <c>10..20</c>, <c>unknown</c>; several are parted by <c>; </c>. Empty where none leads.</summary>
    string ValueText { get; }

    /// <summary>Every number the actual value may be; <c>null</c> where there is no actual figure.</summary>
    Interval<Rational>? Interval { get; }

    /// <summary>The interval with its unit.</summary>
    /// <exception cref="InvalidOperationException">There is no actual figure.</exception>
    Amount Amount { get; }

    /// <summary>The fact with its sources, for quoting.</summary>
    string Cite(CitationFormat format = CitationFormat.Text);
}
