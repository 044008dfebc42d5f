using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests;

/// <summary>Every kind of user, broken on purpose: the build fails with one error, at its place, that says why.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class BrokenConsumerTests(BrokenConsumers consumers) : IClassFixture<BrokenConsumers>
{
    private const string WrongFigure = "data/entities/Planet/Jupiter.yaml(10,12): error DSET3001: value 950 is not what the evidence says, 95 (95): 10 times too large";

    [Fact]
    public void A_fact_that_is_not_there_does_not_compile() =>
        consumers.Fails("CSharpBroken", "Program.cs(17,21): error CS0117: 'Llama2' does not contain a definition for 'MonthlyActiveUsersLimit'");

    [Fact]
    public void A_timeline_is_no_value() =>
        consumers.Fails("LibraryBroken", "Losses.cs(11,21): error CS0119: 'RealityLabs.OperatingLoss' is a type, which is not valid in the given context");

    [Fact]
    public void A_fact_that_is_not_there_does_not_compile_in_Visual_Basic() =>
        consumers.Fails("VisualBasicBroken", "Program.vb(6,35): error BC30456: 'MonthlyActiveUsersLimit' is not a member of 'Llama2'.");

    [Fact]
    public void A_fact_that_is_not_there_does_not_compile_in_FSharp() =>
        consumers.Fails("FSharpBroken", "Program.fs(10,40): error FS0039: The type 'OperatingLoss' does not define a field, constructor, or member named 'In1822'.");

    [Fact]
    public void A_fact_of_another_type_does_not_compile() => consumers.Fails("WrongType", "Program.cs(18,24): error CS0029: Cannot implicitly convert type 'long' to 'string'");

    [Fact]
    public void A_plan_does_not_compile_where_an_outcome_is_meant() =>
        consumers.Fails(
            "PlanForOutcome",
            "Program.cs(18,27): error CS0619: 'RedLantern.LaunchDate' is obsolete: 'RedLantern.LaunchDate is no outcome but a plan: "
            + "use RedLantern.Planned.LaunchDate, or see RedLantern.Facts.LaunchDate.'");

    [Fact]
    public void A_fact_that_was_removed_does_not_compile_and_says_why() =>
        consumers.Fails("Removed", "Program.cs(18,27): error CS0619: 'Mars.Width' is obsolete: 'Mars.Width is gone: The almanac took it back.'");

    [Fact]
    public void A_fact_that_was_renamed_does_not_compile_and_says_what_to_use() =>
        consumers.Fails("Renamed", "Program.cs(18,27): error CS0619: 'Mars.Satellites' is obsolete: 'Mars.Satellites is gone: One word for one thing. Use Mars.Moons.'");

    [Theory]
    [InlineData("WrongFigure", "")]
    // The project asks for silence with NoWarn; errors of the data are not to be silenced.
    [InlineData("NullableOffWrongFigure", "")]
    [InlineData("Falsche Zahl 数据", "")]
    [InlineData("CentralWrongFigure", "")]
    [InlineData("SecondWrongFigure", "far/")]
    [InlineData("LibraryWrongFigure", "")]
    [InlineData("BesideWrongFigure", "")]
    public void A_wrong_figure_fails_at_its_place(string folder, string dataset) => consumers.Fails(folder, dataset + WrongFigure);

    [Fact]
    public void A_language_too_old_is_told_once() => consumers.Fails(
            "OldLanguage",
            "FactsLibrary.csproj : error DSET2019: the project's C# is 7.3, but generated code needs 8.0 or newer: set <LangVersion>latest</LangVersion>");

    [Fact]
    public void A_project_without_dataset_is_told() => consumers.Fails(
            "NoDataset",
            "FactsLibrary.csproj : error DSET2019: the project references Dataset.Generator, but has no dataset: "
            + "add an item such as <Dataset Include=\"data/dataset.yaml\" />, and see that it matches a file");
}
