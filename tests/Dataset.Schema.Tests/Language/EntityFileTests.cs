using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Language;

/// <summary>The heads of entity files: each mistake told once, at its place.</summary>
public sealed class EntityFileTests
{
    [Fact]
    public void An_entity_is_named_like_a_type() =>
        Assert.Equal(
            [
                "Acme.yaml «acme» DSET2008 'acme' cannot name an entity: a name begins with a capital letter A to Z",
            ],
            Told.By(FactWorld.Base.With("data/entities/Maker/Acme.yaml", """
            entity: acme
            kind: Maker
            summary: x
            """)));

    [Fact]
    public void An_unknown_kind_is_told_once() =>
        Assert.Equal(
            [
                "Acme.yaml «Makr» DSET2013 unknown kind 'Makr'; did you mean 'Maker'?",
            ],
            Told.By(FactWorld.Base.With("data/entities/Maker/Acme.yaml", """
            entity: Acme
            kind: Makr
            summary: x
            """)));

    [Fact]
    public void The_folder_is_called_like_the_kind() =>
        Assert.Equal(
            [
                "Acme.yaml «Shop» DSET2011 an entity of kind 'Shop' must be in the folder entities/Shop, not in Maker",
            ],
            Told.By(FactWorld.Base.With("data/entities/Maker/Acme.yaml", """
            entity: Acme
            kind: Shop
            summary: x
            """)));

    [Fact]
    public void Names_are_given_by_language() =>
        Assert.Equal(
            [
                "Acme.yaml «[Acme]» DSET2001 'names' must be a mapping with the keys en, zh, not a list",
            ],
            Told.By(FactWorld.Base.With("data/entities/Maker/Acme.yaml", """
            entity: Acme
            kind: Maker
            names: [Acme]
            summary: x
            """)));

    [Fact]
    public void A_language_without_reader_has_no_names() =>
        Assert.Equal(
            [
                "Acme.yaml «fr» DSET2002 unknown key 'fr' in 'names', whose keys are en, zh",
                "Acme.yaml «sumary» DSET2002 unknown key 'sumary' in the entity, whose keys are entity, kind, names, summary, facts; did you mean 'summary'?",
            ],
            Told.By(FactWorld.Base.With("data/entities/Maker/Acme.yaml", """
            entity: Acme
            kind: Maker
            names: { fr: [Acme] }
            sumary: x
            """)));

    [Fact]
    public void Facts_are_a_mapping() =>
        Assert.Equal(
            [
                "Acme.yaml «[1]» DSET2001 'facts' must be a mapping of properties, not a list",
            ],
            Told.By(FactWorld.Base.With("data/entities/Maker/Acme.yaml", """
            entity: Acme
            kind: Maker
            summary: x
            facts: [1]
            """)));

    [Fact]
    public void An_entity_is_a_mapping() =>
        Assert.Equal(
            [
                "Acme.yaml «- Acme» DSET2001 the entity must be a mapping with the keys entity, kind, names, summary, facts, not a list",
            ],
            Told.By(FactWorld.Base.With("data/entities/Maker/Acme.yaml", """
            - Acme
            """)));

    [Fact]
    public void The_dataset_s_own_name_is_taken() =>
        Assert.Equal(
            [
                "Things.yaml «Things» DSET2008 'Things' cannot name an entity: it is the name of the dataset",
            ],
            Told.By(FactWorld.Base.With("data/entities/Maker/Things.yaml", """
            entity: Things
            kind: Maker
            summary: x
            """)));

    [Fact]
    public void The_name_of_a_class_of_facts_is_taken() =>
        Assert.Equal(
            [
                "MakerFacts.yaml «MakerFacts» DSET2008 'MakerFacts' cannot name an entity: the generated code has a type of that name",
            ],
            Told.By(FactWorld.Base.With("data/entities/Maker/MakerFacts.yaml", """
            entity: MakerFacts
            kind: Maker
            summary: x
            """)));

    [Fact]
    public void The_name_of_a_generated_member_is_taken() =>
        Assert.Equal(
            [
                "Record.yaml «Record» DSET2008 'Record' cannot name an entity: the generated code has a member of that name, and a member cannot have the name of its type",
            ],
            Told.By(FactWorld.Base.With("data/entities/Maker/Record.yaml", """
            entity: Record
            kind: Maker
            summary: x
            """)));

    [Fact]
    public void The_name_of_a_property_of_the_kind_is_taken() =>
        Assert.Equal(
            [
                "People.yaml «People» DSET2008 'People' cannot name an entity of kind 'Thing': the kind has a property of that name, and a member cannot have the name of its type",
            ],
            Told.By(FactWorld.Base.With("data/entities/Thing/People.yaml", """
            entity: People
            kind: Thing
            summary: x
            """)));

    [Fact]
    public void A_name_is_declared_once() =>
        Assert.Equal(
            [
                "Acme.yaml «Acme» DSET2009 entity 'Acme' is declared twice / Acme.yaml «Acme» 'Acme' is declared here",
            ],
            Told.By(FactWorld.Base.With("data/entities/Shop/Acme.yaml", """
            entity: Acme
            kind: Shop
            summary: x
            """)));

    [Fact]
    public void A_file_lies_in_the_folder_of_its_kind() =>
        Assert.Equal(
            [
                "Mars.yaml «Maker» DSET2011 an entity of kind 'Maker' must be in the folder entities/Maker, not in entities",
            ],
            Told.By(FactWorld.Base.With("data/entities/Mars.yaml", """
            entity: Mars
            kind: Maker
            summary: x
            """)));
}
