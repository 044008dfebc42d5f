using Dataset.Schema.Text;

namespace Dataset.Schema.Messages;

/// <summary>Runs a step so that nothing throws: a failure of the product's own becomes an error at its file, and the rest of the dataset is judged all the same.</summary>
public static class Guard
{
    /// <summary>What the step gives, or nothing and the problem that it failed.</summary>
    /// <param name="file">The file that the step reads or judges.</param>
    /// <param name="step">The step.</param>
    public static (T? Result, EquatableArray<Problem> Problems) Run<T>(string file, Func<(T Result, EquatableArray<Problem> Problems)> step)
        where T : class?
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (null, new EquatableArray<Problem>([Failure(file, exception)]));
        }
    }

    /// <summary>The problem that a step failed.</summary>
    public static Problem Failure(string file, Exception exception) =>
        new(RuleCatalogue.InternalFailure, new NodePlace(file, -1), TextOf(exception));

    /// <summary>What the problem says.</summary>
    public static string TextOf(Exception exception) =>
        $"Dataset itself failed, please report it with the file: {exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n')[0].Trim()}".TrimEnd();
}
