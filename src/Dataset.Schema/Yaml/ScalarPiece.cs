using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>
/// A run of a scalar's text and the source it comes from. Where both have the same length they correspond code unit by code unit; otherwise the piece is one
/// whole: an escape, a doubled quote, a folded line break.
/// </summary>
/// <param name="Start">The first code unit of the scalar's text; the piece reaches to the start of the next one.</param>
/// <param name="Source">The stretch of the file.</param>
public readonly record struct ScalarPiece(int Start, TextSpan Source);
