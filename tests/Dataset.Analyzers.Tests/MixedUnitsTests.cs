namespace Dataset.Analyzers.Tests;

public sealed class MixedUnitsTests
{
    [Theory]
    [InlineData("Use(Oak.Worth + Oak.WorthInChina);", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be added")]
    [InlineData("Use(Oak.Worth - Oak.WorthInChina);", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be subtracted")]
    [InlineData("Use(Oak.Worth < Oak.WorthInChina);", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be compared")]
    [InlineData("Use(Oak.Worth > Oak.WorthInChina);", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be compared")]
    [InlineData("Use(Oak.Worth == Oak.WorthInChina);", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be compared")]
    [InlineData("Use(Oak.Worth != Oak.WorthInChina);", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be compared")]
    [InlineData("Use(Oak.Worth <= Oak.Leaves);", "Oak.Worth is in USD and Oak.Leaves in leaves: they cannot be compared")]
    [InlineData("Use(Oak.Worth >= Oak.Age);", "Oak.Worth is in USD and Oak.Age in years: they cannot be compared")]
    [InlineData("Use(Oak.Worth % Oak.Leaves);", "Oak.Worth is in USD and Oak.Leaves in leaves: they cannot be divided with remainder")]
    [InlineData("Use(Math.Max(Oak.Worth, Oak.WorthInChina));", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be compared")]
    [InlineData("Use(Math.Min(Oak.Leaves, (long)Oak.Age));", "Oak.Leaves is in leaves and Oak.Age in years: they cannot be compared")]
    [InlineData("Use(decimal.Compare(Oak.Worth, Oak.WorthInChina));", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be compared")]
    [InlineData("Use(decimal.Add(Oak.Worth, Oak.WorthInChina));", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be added")]
    [InlineData("Use(Oak.Worth.CompareTo(Oak.WorthInChina));", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be compared")]
    [InlineData("Use(Oak.Worth.Equals(Oak.WorthInChina));", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be compared")]
    [InlineData("Use(Math.Clamp(number, Oak.Worth, number) + Math.Clamp(Oak.Worth, 0, Oak.WorthInChina));", "Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be compared")]
    [InlineData("Use(Oak.Share + Oak.Leaves);", "Oak.Share is in percent and Oak.Leaves in leaves: they cannot be added")]
    [InlineData("Use(Oak.Growth > Oak.Multiple);", "Oak.Growth is in percent and Oak.Multiple in times: they cannot be compared")]
    [InlineData("Use(Oak.Place < Oak.Leaves);", "Oak.Place is in place and Oak.Leaves in leaves: they cannot be compared")]
    [InlineData("Use(Oak.Worth + Oak.Loss.In2023);", "Oak.Worth is in USD and Oak.Loss.In2023 in a currency that is not stated: they cannot be added")]
    [InlineData("Use(Oak.Worth + Elm.Worth);", "Oak.Worth is in USD and Elm.Worth in a currency that is not stated: they cannot be added")]
    [InlineData("Use(Oak.Planned.Sold < Oak.WorthInChina);", "Oak.Planned.Sold is in USD and Oak.WorthInChina in CNY: they cannot be compared")]
    public async Task Figures_of_two_units_do_not_meet(string statement, string message) =>
        Assert.Equal(["DSET7001: " + message], await Analysis.OfStatementsAsync(statement));

    [Theory]
    [InlineData("decimal a = Oak.Worth; decimal b = Oak.WorthInChina; Use(a + b);")]
    [InlineData("var a = Oak.Worth; var b = a; Use(b + Oak.WorthInChina);")]
    [InlineData("const decimal A = Oak.Worth; Use(A + Oak.WorthInChina);")]
    [InlineData("Use(((Oak.Worth)) + (-(Oak.WorthInChina)));")]
    [InlineData("Use((double)Oak.Worth + (double)Oak.WorthInChina);")]
    [InlineData("decimal a; a = Oak.Worth; Use(a + Oak.WorthInChina);")]
    [InlineData("decimal a = 0; a += Oak.Worth; a += 5; a += Oak.WorthInChina; Use(a);")]
    [InlineData("decimal a = number; a += Oak.Worth; a -= Oak.WorthInChina; Use(a);")]
    [InlineData("var a = Oak.Worth + number; Use(a + Oak.WorthInChina);")]
    [InlineData("var a = users > 5 ? Oak.Worth : Oak.Loss.In2021; Use(a + Oak.WorthInChina);")]
    [InlineData("Use(Math.Max(Oak.Worth, Oak.Loss.In2021) + Oak.WorthInChina);")]
    [InlineData("Use(Math.Round(Oak.Worth, 2) + Math.Abs(Oak.WorthInChina));")]
    [InlineData("if (Oak.Worth is > Oak.WorthInChina) { Use(1); }")]
    [InlineData("if (Oak.Worth is < 5 or Oak.WorthInChina) { Use(1); }")]
    [InlineData("switch (Oak.Loss.In2021) { case Oak.WorthInChina: break; }")]
    [InlineData("Use(Oak.Loss.In2021 switch { >= Oak.WorthInChina => 1, _ => 2 });")]
    public async Task Units_are_followed_through_what_holds_them(string statements)
    {
        var told = Assert.Single(await Analysis.OfStatementsAsync(statements));
        Assert.StartsWith("DSET7001: Oak.", told, StringComparison.Ordinal);
        Assert.Contains(" is in USD and Oak.WorthInChina in CNY: they cannot be ", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Use(Oak.Facts.Worth.Value + Oak.Facts.WorthInChina.Value);", "Oak.Worth is in USD and Oak.WorthInChina in CNY")]
    [InlineData("Use(Oak.Facts.Worth.ValueOrDefault + Oak.WorthInChina);", "Oak.Worth is in USD and Oak.WorthInChina in CNY")]
    [InlineData("Use(Oak.Facts.Loss[2021].Value + Oak.WorthInChina);", "Oak.Loss is in USD and Oak.WorthInChina in CNY", false)]
    [InlineData("Use(Elm.Facts.Worth.Value + Oak.Worth);", "Elm.Worth is in a currency that is not stated and Oak.Worth in USD")]
    [InlineData("Use(tree.Worth + tree.WorthInChina);", "Tree.Worth is in USD and Tree.WorthInChina in CNY")]
    [InlineData("Use(tree.Worth!.Value + tree.WorthInChina.GetValueOrDefault());", "Tree.Worth is in USD and Tree.WorthInChina in CNY")]
    [InlineData("Use((tree.Worth ?? 0) < (tree.WorthInChina ?? 0));", "Tree.Worth is in USD and Tree.WorthInChina in CNY")]
    [InlineData("Use(tree.Facts.Loss.Latest!.Value + tree.WorthInChina);", "TreeFacts.Loss is in USD and Tree.WorthInChina in CNY")]
    [InlineData("Use(tree.Facts.Loss.Latest?.Value + tree.WorthInChina);", "TreeFacts.Loss is in USD and Tree.WorthInChina in CNY")]
    [InlineData("Use(Tree.All.Sum(each => each.Worth ?? 0) + Oak.WorthInChina);", "Tree.Worth is in USD and Oak.WorthInChina in CNY")]
    [InlineData("Use(Oak.Facts.Worth.Amount + Oak.Facts.Leaves.Amount);", "Oak.Worth is in USD and Oak.Leaves in leaves")]
    [InlineData("Use(Oak.Facts.Worth.Interval!.Value.IsLess(Oak.Facts.Leaves.Interval!.Value));", "Oak.Worth is in USD and Oak.Leaves in leaves")]
    public async Task Records_and_facts_have_their_units_too(string statement, string message, bool isTold = true)
    {
        var told = await Analysis.OfStatementsAsync(statement);
        Assert.Equal(isTold ? 1 : 0, told.Count);
        Assert.All(told, one => Assert.StartsWith("DSET7001: " + message + ": they cannot be ", one, StringComparison.Ordinal));
    }

    [Theory]
    // Literals, and numbers of which nothing is known, are in whatever unit they meet.
    [InlineData("Use(Oak.Worth + 5); Use(100 - Oak.Share); Use(Oak.Worth > number); Use(users > Oak.Leaves); Use(Oak.Leaves == default);")]
    [InlineData("Use(Oak.Worth + Oak.Loss.In2021 - Oak.Planned.Sold); Use(Oak.Share < Oak.Growth);")]
    // A count without unit is a bare number.
    [InlineData("Use(Oak.Leaves + Oak.Rings); Use(Oak.Rings < Oak.Worth);")]
    // Multiplying and dividing is how one unit becomes another.
    [InlineData("Use(Oak.Worth + Oak.WorthInChina / 7.1m); Use(Oak.Worth * (1 + Oak.Growth / 100)); Use(Oak.Worth / Oak.Leaves > Oak.Age);")]
    [InlineData("decimal a = Oak.WorthInChina; a /= 7; Use(a + Oak.Worth);")]
    // Which of the two it is depends on the way that led here.
    [InlineData("decimal a = Oak.Worth; Use(a + Oak.Worth); a = Oak.WorthInChina; Use(a + Oak.WorthInChina);")]
    [InlineData("var a = users > 5 ? Oak.Worth : Oak.WorthInChina; Use(a + Oak.Worth);")]
    [InlineData("decimal a = Oak.Worth; decimal.TryParse(\"1\", out a); Use(a + Oak.WorthInChina);")]
    [InlineData("(decimal a, decimal b) = (Oak.Worth, Oak.WorthInChina); Use(a + b);")]
    // A sum whose currency is not stated may well be of another's.
    [InlineData("Use(Elm.Worth + Oak.Loss.In2023);")]
    // Of a timeline with several units nothing is known without the period.
    [InlineData("foreach (var loss in Oak.Facts.Loss) { Use(loss.Value + Oak.WorthInChina); }")]
    [InlineData("Use(Oak.Worth.ToString() + Oak.WorthInChina); Use($\"{Oak.Worth}{Oak.WorthInChina}\"); Use(Oak.Facts.Worth.Claims.Count + Oak.Leaves);")]
    [InlineData("var text = \"\"; text += Oak.Worth; text += Oak.WorthInChina; Use(text);")]
    [InlineData("decimal a = 1; a = a + a; Use(a + Oak.Worth);")]
    public async Task No_false_alarm(string statements) => Assert.Empty(await Analysis.OfStatementsAsync(statements));

    [Fact]
    public async Task Fields_that_are_set_once_keep_the_unit_also_in_another_file() =>
        Assert.Equal(
            ["3,27: DSET7001: Oak.Worth is in USD and Oak.WorthInChina in CNY: they cannot be added", "4,27: DSET7001: Oak.Worth is in USD and Oak.Leaves in leaves: they cannot be added"],
            await Analysis.OfAsync(Woods.User(
                """
                static class User
                {
                    static decimal A() => Limits.Worth + Limits.Chinese;
                    static decimal B() => Limits.Doubled + Limits.Leaves;
                    static decimal C() => Limits.Free + Limits.Chinese + Limits.Circle;
                }
                """,
                """
                using Woods.Data;
                static class Limits
                {
                    public const decimal Worth = Oak.Worth;
                    public static readonly decimal Chinese = -Oak.WorthInChina;
                    public const decimal Doubled = Worth + Worth;
                    public const long Leaves = Oak.Leaves;
                    public static decimal Free = Oak.Worth;
                    public static readonly decimal Circle = Circle + 1;
                }
                """)));

    [Fact]
    public async Task A_project_with_a_dataset_of_its_own_is_judged_too() =>
        Assert.Equal(
            ["3,25: DSET7001: Oak.Worth is in USD and Oak.Leaves in leaves: they cannot be compared"],
            await Analysis.OfAsync(Woods.Owner("using Woods.Data;\nstatic class User {\n    static bool Is() => Oak.Worth < Oak.Leaves;\n}\n")));
}
