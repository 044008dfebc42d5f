namespace Dataset.Schema.Tests.Checks;

/// <summary>The shape of checks.yaml.</summary>
public class ChecksParserTests
{
    [Fact]
    public void Checks_and_conflicts_are_read_in_order()
    {
        var file = ChecksFile.Of("""
            - check: Meta.Loss[2021] < Meta.Loss[2022]
              because: Both years are told.
            - conflict: [Llama1.Tokens]
              because: Two figures for one model.
            - { check: '1 = 2', because: It must., fails: It never will. }
            """);

        Assert.Empty(file.Told);
        Assert.Equal([("Meta.Loss[2021] < Meta.Loss[2022]", "Both years are told.", ""), ("1 = 2", "It must.", "It never will.")], file.Spec.Checks.Select(static check => (check.Text, check.Because, check.Fails)));
        Assert.Equal([("Llama1.Tokens", "Two figures for one model.")], file.Spec.Conflicts.Select(static conflict => (string.Join(" ", conflict.Facts), conflict.Because)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("# nothing yet\n[]")]
    public void No_checks_are_no_error(string text) => Assert.Empty(ChecksFile.Of(text).Told);

    [Theory]
    [InlineData("check: 1 = 1", "DSET2001 «check: 1 = 1» checks.yaml must be a list of checks and conflicts, not a mapping")]
    [InlineData("- 1 = 1", "DSET2001 «1 = 1» a check must be a mapping with the keys check, because, fails, not '1 = 1'")]
    [InlineData("- { check: 1 = 1 }", "DSET2003 «{ check: 1 = 1 }» a check lacks the key 'because'")]
    [InlineData("- { because: It must. }", "DSET2003 «{ because: It must. }» a check lacks the key 'check'")]
    [InlineData("- { conflict: [Llama1.Tokens] }", "DSET2003 «{ conflict: [Llama1.Tokens] }» a conflict lacks the key 'because'")]
    [InlineData("- { check: 1 = 1, becuase: It must., because: It must. }", "DSET2002 «becuase» unknown key 'becuase' in a check, whose keys are check, because, fails; did you mean 'because'?")]
    [InlineData("- { conflict: [Llama1.Tokens], reason: Two., because: It must. }", "DSET2002 «reason» unknown key 'reason' in a conflict, whose keys are conflict, because")]
    [InlineData("- { check: 1 = 1, conflict: [Llama1.Tokens], because: It must. }", "DSET2001 «1 = 1» an item is either a check or a conflict, and this one has both keys")]
    [InlineData("- { conflict: [Llama1.Tokens], because: It must., fails: So. }", "DSET2001 «So.» only a check is declared to fail; a conflict says in 'because' what disagrees")]
    [InlineData("- { check: , because: It must. }", "DSET2004 «» 'check' of a check must be a text, not empty")]
    [InlineData("- { check: [1], because: It must. }", "DSET2001 «[1]» 'check' of a check must be a text, not a list")]
    [InlineData("- { check: 1 = 2, because: It must., fails: '' }", "DSET2004 «''» 'fails' of a check must be a text, not ''")]
    [InlineData("- { conflict: [], because: It must. }", "DSET2001 «[]» 'conflict' must name at least one fact, as in [PyTorch.ReleaseDate]")]
    [InlineData("- { conflict: [[A.B]], because: It must. }", "DSET2001 «[A.B]» 'conflict' of a conflict must be a list of texts; this item is a list")]
    public void Another_shape_is_told_at_its_place(string text, string told) => Assert.Equal([told], ChecksFile.Of(text).Told);
}
