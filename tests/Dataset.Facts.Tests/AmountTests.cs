namespace Dataset.Facts.Tests;

public sealed class AmountTests
{
    private static readonly Unit Usd = new("USD", PropertyType.Money, "United States dollar");
    private static readonly Unit Cny = new("CNY", PropertyType.Money, "Chinese yuan");

    [Fact]
    public void Sums_of_one_currency_add_exactly() =>
        Assert.Equal("31.632 USD", Amount.Sum([Of(10.193m, Usd), Of(13.717m, Usd), Of(3.992m, Usd), Of(3.73m, Usd)]).ToString());

    [Fact]
    public void Two_currencies_do_not_add() =>
        Assert.Equal("1 USD and 2 CNY have different units and cannot be added.", Assert.Throws<InvalidOperationException>(() => Of(1, Usd) + Of(2, Cny)).Message);

    [Fact]
    public void Two_currencies_do_not_compare() => Assert.Throws<InvalidOperationException>(() => Of(1, Usd).IsLess(Of(2, Cny)));

    [Fact]
    public void Sums_whose_currency_is_not_printed_do_not_add_to_one_another() =>
        Assert.Equal(
            "1 unstated and 1 unstated cannot be added: the articles do not print their currencies.",
            Assert.Throws<InvalidOperationException>(() => Of(1, Unit.Unstated) + Of(1, Unit.Unstated)).Message);

    [Fact]
    public void The_ratio_of_two_amounts_has_no_unit() => Assert.Equal(Interval.Exactly(new Rational(1, 3)), Of(1, Usd) / Of(3, Usd));

    [Fact]
    public void A_sum_of_nothing_has_no_unit_and_so_is_none() => Assert.Throws<ArgumentException>(() => Amount.Sum(Array.Empty<Amount>()));

    [Fact]
    public void An_amount_times_a_number_keeps_its_unit() => Assert.Equal(Of(3, Usd), Of(1.5m, Usd) * 2);

    private static Amount Of(decimal value, Unit unit) => new(Interval.Exactly((Rational)value), unit);
}
