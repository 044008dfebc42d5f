namespace Dataset.Generator.Pipeline;

/// <summary>Runs a step so that nothing throws: to the compiler a generator that throws is a mere warning, and the build would succeed without a single fact.</summary>
internal static class Guarded
{
    public static Parsed<T> Parse<TFile, T>(string root, string path, TFile file, Func<TFile, (T? Value, EquatableArray<Problem> Problems)> parse)
        where T : class
    {
        try
        {
            var (value, problems) = parse(file);
            return new Parsed<T>(root, path, value, problems);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Parsed<T>(root, path, null, Failure(path, exception));
        }
    }

    public static Emitted Emit<TModel>(string root, string path, string hintName, TModel model, Func<TModel, string> emit)
    {
        try
        {
            return new Emitted(root, hintName, emit(model), default);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Emitted(root, hintName, null, Failure(path, exception));
        }
    }

    public static EquatableArray<Problem> Judge<TModel>(string path, TModel model, Func<TModel, EquatableArray<Problem>> judge)
    {
        try
        {
            return judge(model);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failure(path, exception);
        }
    }

    private static EquatableArray<Problem> Failure(string path, Exception exception) =>
        new([Guard.Failure(path, exception)]);
}
