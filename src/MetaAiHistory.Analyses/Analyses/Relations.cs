using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>The relations that articles state or imply and that their figures may not bear out; data/checks.yaml declares the same ones as failing.</summary>
internal static class Relations
{
    /// <summary>Those that no value the words admit can save.</summary>
    public static IReadOnlyList<Relation> Refuted() => [.. All().Where(static relation => relation.Holds == false)];

    /// <summary>Those of which the words are too vague to tell.</summary>
    public static IReadOnlyList<Relation> Open() => [.. All().Where(static relation => relation.Holds is null)];

    private static IEnumerable<Relation> All()
    {
        yield return LossWidens();
        foreach (var model in new[] { Llama7B.Record, Llama33B.Record, Llama65B.Record })
        {
            yield return RatioHolds(model);
        }

        yield return LawIsFollowed();
        yield return ResearchersOfLlamaLeftIn2022();
        yield return OneSizeBeatsGpt3();
        yield return LossForYears();
        yield return PurchaseIsPartOfCapacity();
        yield return OculusInvestmentRose();
        yield return TwoLabelsAreTwoSums();
        yield return AllInOnOneDay();
        yield return DevelopedBeforeRelease();
    }

    private static Relation LossWidens()
    {
        var (before, after) = (RealityLabs.Facts.OperatingLoss["2023-Q1"], RealityLabs.Facts.OperatingLoss["2023-Q2"]);
        return new(
            "The losses of Reality Labs still widen, also from 2023-Q1 to 2023-Q2.",
            $"{Billions(before.Amount)} billion, then {Billions(after.Amount)}.",
            before.Amount.IsLess(after.Amount),
            [RealityLabs.Facts.LossTrend, before, after]);
    }

    private static Relation RatioHolds(AiModel model)
    {
        var ratio = model.Facts.TrainingTokens.Amount.Interval / model.Facts.Parameters.Amount.Interval;
        return new(
            $"LLaMA was trained on about {Text.Of(Llama.TokensPerParameter)} tokens a parameter, told without a size: {model.Name}.",
            $"{Text.Outwards(ratio, 1)} tokens a parameter.",
            CanEqual(ratio, Llama.Facts.TokensPerParameter.Amount.Interval),
            [Llama.Facts.TokensPerParameter, model.Facts.TrainingTokens, model.Facts.Parameters]);
    }

    private static Relation LawIsFollowed()
    {
        var (law, stated) = (HoffmannLaw.Facts.TokensPerParameter, Llama.Facts.TokensPerParameter);
        return new(
            "LLaMA's ratio of tokens to parameters follows the law.",
            $"{Text.Of(law.Amount.Interval)} by the law, {Text.Of(stated.Amount.Interval)} in LLaMA; near is meant.",
            CanEqual(law.Amount.Interval, stated.Amount.Interval),
            [law, stated]);
    }

    private static Relation ResearchersOfLlamaLeftIn2022()
    {
        var left = LlamaAndOptResearchers.Facts.DepartedShare["2022"];
        return new(
            "Researchers who took part in LLaMA left in 2022.",
            $"The training of LLaMA begins in {Llama.TrainingStartDate}; both hold only if the project is older than the training.",
            left.Period.Date.IsBefore(Llama.TrainingStartDate) switch { true => false, false => true, null => null },
            [left, Llama.Facts.TrainingStartDate]);
    }

    private static Relation OneSizeBeatsGpt3()
    {
        var (small, large) = (Llama7BAgainstGpt3.Facts.SubjectParameters, Llama13BAgainstGpt3.Facts.SubjectParameters);
        return new(
            "One size of LLaMA is the one that beats GPT-3.",
            $"{Billions(small.Amount)} billion parameters are enough in one telling, {Billions(large.Amount)} billion in the other.",
            CanEqual(small.Amount.Interval, large.Amount.Interval),
            [small, large]);
    }

    // Profit that changes by a percentage, and by no more than all of it, needs a profit before and after.
    private static Relation LossForYears()
    {
        var (years, fall, rise) = (Meta.Facts.LossYears, Meta.Facts.NetProfitGrowth["2022"], Meta.Facts.NetProfitGrowth["2023-Q2"]);
        return new(
            "Meta made losses for years before 2023-Q2.",
            $"Net profit changed by {Text.Of(fall.Value)} percent in 2022 and by {Text.Of(rise.Value)} percent in 2023-Q2, so that there was a profit in 2022.",
            !(Interval.Exactly(Rational.Zero).IsLess(years.Amount.Interval) == true && Interval.MoreThan<Rational>(-100).Contains(fall.Amount.Interval)),
            [years, fall, rise]);
    }

    private static Relation PurchaseIsPartOfCapacity()
    {
        var (bought, capacity) = (Meta.Facts.H100sPurchased, Meta.Facts.GpuCapacity);
        var (part, whole) = (bought.LeadOf(Status.Plan)!.Interval!.Value, capacity.LeadOf(Status.Plan)!.Interval!.Value);
        return new(
            "The H100s that Meta means to buy are a part of its planned capacity.",
            $"{Text.Of(part)} against {Text.Of(whole)}.",
            part.IsLess(whole),
            [bought, capacity]);
    }

    private static Relation OculusInvestmentRose()
    {
        var (before, after) = (Meta.Facts.OculusInvestment["2021"], Meta.Facts.OculusInvestment["2022"]);
        return new(
            "Meta's investment in Oculus rose from 2021 to 2022.",
            $"{Billions(before.Amount)} billion, then {Billions(after.Amount)}.",
            before.Amount.IsLess(after.Amount),
            [before, after]);
    }

    private static Relation TwoLabelsAreTwoSums()
    {
        var (research, capital) = (Meta.Facts.MetaverseResearchSpending["2023"], Meta.Facts.CapitalExpenditure["2023"]);
        var (one, other) = (research.LeadOf(Status.Plan)!, capital.LeadOf(Status.Forecast)!);
        return new(
            "Research on the metaverse and the capital expenditure of the whole company, 2023, are two sums.",
            $"{Text.ValueOf(one)} in one article, {Text.ValueOf(other)} in the one that draws on it: one figure under two labels.",
            !CanEqual(one.Interval!.Value, other.Interval!.Value),
            [research, capital]);
    }

    private static Relation AllInOnOneDay()
    {
        var (virtualReality, metaverse) = (Meta.Facts.AllInOnVirtualRealityDate, Meta.Facts.MetaverseBetDate);
        return new(
            "Meta went all in on virtual reality and the metaverse at one time.",
            $"{virtualReality.Value} in one article, {metaverse.Value} in the other.",
            virtualReality.Value.Overlaps(metaverse.Value),
            [virtualReality, metaverse]);
    }

    private static Relation DevelopedBeforeRelease()
    {
        var (developed, released) = (PyTorch.Facts.DevelopedDate, PyTorch.Facts.ReleaseDate);
        return new(
            "PyTorch was developed before it came out.",
            $"Developed in {developed.Value} in one article, out in {released.Value} in the other.",
            released.Value.IsBefore(developed.Value) switch { true => false, false => true, null => null },
            [developed, released]);
    }

    private static bool CanEqual(Interval<Rational> left, Interval<Rational> right) => left.AgreementWith(right) != Agreement.Refuted;

    private static string Billions(Amount amount) => Text.In(amount.Interval, Text.Billion);
}
