namespace Dataset.Schema.Readers.English;

/// <summary>What a part of the grammar says of each token of a text, asked once: several rules begin with the same part, and most tokens begin nothing.</summary>
/// <param name="text">The text.</param>
/// <param name="read">The part of the grammar: what begins at a token, <c>null</c> where nothing does.</param>
internal sealed class AskedOnce<T>(EnglishText text, Func<EnglishText, int, T?> read)
    where T : class
{
    private (bool IsAsked, T? Answer)[]? answers;

    /// <summary>What begins at the token.</summary>
    public T? At(int index)
    {
        if ((uint)index >= (uint)text.Count)
        {
            return read(text, index);
        }

        answers ??= new (bool, T?)[text.Count];
        if (!answers[index].IsAsked)
        {
            answers[index] = (true, read(text, index));
        }

        return answers[index].Answer;
    }
}
