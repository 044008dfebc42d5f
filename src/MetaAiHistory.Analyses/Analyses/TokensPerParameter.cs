using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>How many tokens was each LLaMA trained on for each of its parameters, and does that fit the ratio the article states and the law it cites?</summary>
internal sealed class TokensPerParameter() : Analysis("tokens-per-parameter", "LLaMA: training tokens for each parameter")
{
    protected override void Write(ReportBuilder report)
    {
        var stated = Llama.Facts.TokensPerParameter;
        var law = HoffmannLaw.Facts.TokensPerParameter;
        var sizes = AiModel.All.Where(static model => model.Family == Llama.Record && model.Facts.Parameters.HasValue)
            .OrderBy(static model => model.Facts.Parameters.Value)
            .ToList();
        report.Say(
            $"The article states a ratio of about {Text.Of(stated.Value)} for the family {report.Cite(stated)}, its words admit {Text.Of(stated.Amount.Interval)}; "
            + $"the law it follows asks for {Text.Of(law.Value)} {report.Cite(law)}.");
        report.Table(
            [
                "model", "#parameters, billion", "#tokens, billion", "#tokens / parameter", "can be",
                $"the stated {Text.Of(stated.Value)}", $"the law's {Text.Of(law.Value)}", "sources",
            ],
            sizes.Select(model => Row(report, model, stated, law)));
        report.Bars(sizes.Where(static model => model.Facts.TrainingTokens.HasValue).Select(BarOf));
        var whole = Llama.Facts.TrainingTokens.Amount.Interval / Llama65B.Facts.Parameters.Amount.Interval;
        report.Say(
            $"The data set as a whole, about {Text.In(Llama.TrainingTokens, Text.Billion)} billion tokens {report.Cite(Llama.Facts.TrainingTokens)}, "
            + $"against the largest size gives {Text.Outwards(whole, 1)}: {Text.Of(whole.AgreementWith(stated.Amount.Interval))} with the stated ratio, "
            + $"{Text.Of(whole.AgreementWith(law.Amount.Interval))} with the law's.");
        report.Say(
            $"The stated ratio, {Text.Of(stated.Amount.Interval)}, against the law's, {Text.Of(law.Amount.Interval)}: "
            + $"{Text.Of(stated.Amount.Interval.AgreementWith(law.Amount.Interval))}. Near is meant, not equal.");
    }

    private static string[] Row(ReportBuilder report, AiModel model, Fact<Rational> stated, Fact<Rational> law)
    {
        var (parameters, tokens) = (model.Facts.Parameters, model.Facts.TrainingTokens);
        if (!tokens.HasValue)
        {
            return [model.Name, Text.In(parameters.Value, Text.Billion), "not stated", "", "", "", "", report.Cite(parameters)];
        }

        var ratio = tokens.Amount.Interval / parameters.Amount.Interval;
        return
        [
            model.Name,
            Text.In(parameters.Value, Text.Billion),
            Text.In(tokens.Value, Text.Billion),
            Text.Rounded(RatioOf(model), 1),
            Text.Outwards(ratio, 1),
            Text.Of(ratio.AgreementWith(stated.Amount.Interval)),
            Text.Of(ratio.AgreementWith(law.Amount.Interval)),
            report.Cite(parameters, tokens),
        ];
    }

    private static Bar BarOf(AiModel model) =>
        new(model.Name, decimal.Divide(model.Facts.TrainingTokens.Value, model.Facts.Parameters.Value), Text.Rounded(RatioOf(model), 1));

    private static Rational RatioOf(AiModel model) => new(model.Facts.TrainingTokens.Value, model.Facts.Parameters.Value);
}
