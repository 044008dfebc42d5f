using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>How many tokens was each LLaMA trained on for each of its parameters, and does that fit the ratio the article states?</summary>
internal sealed class TokensPerParameter() : Analysis("tokens-per-parameter", "LLaMA: training tokens for each parameter")
{
    protected override void Write(ReportBuilder report)
    {
        var models = AiModel.All.Where(static model => model.Facts.Parameters.HasValue && model.Facts.TrainingTokens.HasValue);
        report.Table(
            ["model", "#parameters", "#tokens", "#tokens / parameter", "sources"],
            models.Select(model => new[]
            {
                model.Name,
                Text.Of(model.Facts.Parameters.Value),
                Text.Of(model.Facts.TrainingTokens.Value),
                Text.Rounded(new Rational(model.Facts.TrainingTokens.Value, model.Facts.Parameters.Value), 1),
                report.Cite(model.Facts.Parameters) + report.Cite(model.Facts.TrainingTokens),
            }));
    }
}
