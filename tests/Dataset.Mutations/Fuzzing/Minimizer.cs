namespace Dataset.Mutations.Fuzzing;

/// <summary>Makes a failing text smaller while it fails in the same way.</summary>
internal static class Minimizer
{
    /// <summary>Takes out ever smaller stretches; no single character of what is left can be spared.</summary>
    public static string Minimize(string text, Func<string, bool> fails)
    {
        for (var size = Math.Max(1, text.Length / 2); size > 0; size = size == 1 ? 0 : Math.Max(1, size / 2))
        {
            for (var at = 0; at < text.Length;)
            {
                var shorter = text.Remove(at, Math.Min(size, text.Length - at));
                if (fails(shorter))
                {
                    text = shorter;
                }
                else
                {
                    at += size;
                }
            }
        }

        return text;
    }
}
