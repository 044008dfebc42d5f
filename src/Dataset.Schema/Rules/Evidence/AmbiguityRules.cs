using Dataset.Schema.Messages;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>Where several figures of a phrase compete, <c>nth</c> says which is meant.</summary>
internal static class AmbiguityRules
{
    /// <summary>Tells that nothing, or something that is not there, says which is meant.</summary>
    /// <param name="scope">The claim.</param>
    /// <param name="witness">The witness.</param>
    /// <param name="competing">What the phrase holds, for the message.</param>
    public static void Report(ClaimScope scope, Witness witness, string competing)
    {
        var evidence = witness.Evidence;
        if (evidence.Nth == 0)
        {
            scope.Report(RuleCatalogue.AmbiguousPhrase, evidence.Nodes.Text, $"'{witness.Text}' holds {competing}; say which is meant with 'nth'");
        }
        else
        {
            scope.Report(RuleCatalogue.AmbiguousPhrase, evidence.Nodes.Nth, $"there is no 'nth' {evidence.Nth}: '{witness.Text}' holds {competing}");
        }
    }
}
