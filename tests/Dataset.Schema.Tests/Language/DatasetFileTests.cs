using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Language;

/// <summary>dataset.yaml: each mistake told once, at its place.</summary>
public sealed class DatasetFileTests
{
    [Fact]
    public void A_dataset_is_named_like_a_type() =>
        Assert.Equal(
            [
                "dataset.yaml «things» DSET2004 'things' cannot be the dataset: a name begins with a capital letter A to Z",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: things
            namespace: Things
            version: 1.0.0
            licence: CC0-1.0
            sources: ../sources
            """)));

    [Fact]
    public void A_namespace_is_made_of_names() =>
        Assert.Equal(
            [
                "dataset.yaml «Things.2» DSET2004 'Things.2' cannot be the namespace: a name begins with a capital letter A to Z",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: Things
            namespace: Things.2
            version: 1.0.0
            licence: CC0-1.0
            sources: ../sources
            """)));

    [Fact]
    public void A_version_has_three_parts() =>
        Assert.Equal(
            [
                "dataset.yaml «1.0» DSET2004 '1.0' cannot be the version: a version is three whole numbers, as in 1.0.0",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: Things
            namespace: Things
            version: 1.0
            licence: CC0-1.0
            sources: ../sources
            """)));

    [Fact]
    public void A_version_has_no_leading_zeros() =>
        Assert.Equal(
            [
                "dataset.yaml «01.0.0» DSET2004 '01.0.0' cannot be the version: a version is three whole numbers, as in 1.0.0",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: Things
            namespace: Things
            version: 01.0.0
            licence: CC0-1.0
            sources: ../sources
            """)));

    [Fact]
    public void Licence_and_sources_are_required() =>
        Assert.Equal(
            [
                "dataset.yaml «dataset: Things\nnamespace: Things\nversion: 1.0.0» DSET2003 dataset.yaml lacks the key 'licence'",
                "dataset.yaml «dataset: Things\nnamespace: Things\nversion: 1.0.0» DSET2003 dataset.yaml lacks the key 'sources'",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: Things
            namespace: Things
            version: 1.0.0
            """)));

    [Fact]
    public void The_file_is_a_mapping() =>
        Assert.Equal(
            [
                "dataset.yaml «- Things» DSET2001 dataset.yaml must be a mapping with the keys dataset, namespace, version, licence, title, summary, sources, reservedNames, retired, not a list",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            - Things
            """)));

    [Fact]
    public void A_misspelt_key_is_not_missing_too() =>
        Assert.Equal(
            [
                "dataset.yaml «source» DSET2002 unknown key 'source' in dataset.yaml, whose keys are dataset, namespace, version, licence, title, summary, sources, reservedNames, retired; did you mean 'sources'?",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: Things
            namespace: Things
            version: 1.0.0
            licence: CC0-1.0
            source: ../sources
            """)));

    [Fact]
    public void Reserved_names_are_texts() =>
        Assert.Equal(
            [
                "dataset.yaml «[x]» DSET2001 'reservedNames' of dataset.yaml must be a list of texts; this item is a list",
                "Acme.yaml «Acme» DSET2008 'Acme' cannot name an entity: it is part of the namespace Acme.Data, which would win over the type",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: Things
            namespace: Acme.Data
            version: 1.0.0
            licence: CC0-1.0
            sources: ../sources
            reservedNames: [CornerShop, Maker, [x]]
            """)));

    [Fact]
    public void Reserved_names_and_the_namespace_are_no_names_of_kinds_and_entities() =>
        Assert.Equal(
            [
                "Acme.yaml «Acme» DSET2008 'Acme' cannot name an entity: it is part of the namespace Acme.Data, which would win over the type",
                "CornerShop.yaml «CornerShop» DSET2008 'CornerShop' cannot name an entity: it is one of the reserved names of dataset.yaml, because a namespace of that name would win over the type",
                "schema.yaml «Maker» DSET2008 'Maker' cannot name a kind: it is one of the reserved names of dataset.yaml, because a namespace of that name would win over the type",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: Things
            namespace: Acme.Data
            version: 1.0.0
            licence: CC0-1.0
            sources: ../sources
            reservedNames: [CornerShop, Maker]
            """)));

    [Fact]
    public void Retired_names_are_a_list() =>
        Assert.Equal(
            [
                "dataset.yaml «{ name: X }» DSET2001 'retired' must be a list of names that are gone, not a mapping",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: Things
            namespace: Things
            version: 1.0.0
            licence: CC0-1.0
            sources: ../sources
            retired: { name: X }
            """)));

    [Fact]
    public void Retired_names_are_gone_and_their_replacements_there() =>
        Assert.Equal(
            [
                "dataset.yaml «{ name: Acme, reason: Gone. }» DSET2008 'Acme' is retired, and yet the data has it",
                "dataset.yaml «{ name: Old, reason: Gone. }» DSET2009 'Old' is retired twice",
                "dataset.yaml «{ name: Older, replacement: Acmee, reason: Gone. }» DSET2014 the replacement 'Acmee' of 'Older' does not exist; did you mean 'Acme'?",
                "dataset.yaml «{ name: Oldest.Size, reason: Gone. }» DSET2014 the retired member 'Oldest.Size' belongs to no entity of the dataset; retire the entity itself",
                "dataset.yaml «{ name: Nothing }» DSET2003 a retired name lacks the key 'reason'",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: Things
            namespace: Things
            version: 1.0.0
            licence: CC0-1.0
            sources: ../sources
            retired:
              - { name: Acme, reason: Gone. }
              - { name: Old, reason: Gone. }
              - { name: Old, reason: Gone. }
              - { name: Older, replacement: Acmee, reason: Gone. }
              - { name: Oldest.Size, reason: Gone. }
              - { name: Nothing }
              - { name: Acme.Size, replacement: CornerShop, reason: Gone. }
            """)));

    [Fact]
    public void Retired_names_could_be_members() =>
        Assert.Equal(
            [
                "dataset.yaml «old thing» DSET2008 'old thing' cannot be retired: a name begins with a capital letter A to Z",
                "dataset.yaml «A.B.C» DSET2008 'A.B.C' cannot be retired: a name is Entity or Entity.Member",
                "dataset.yaml «Acme.Facts» DSET2008 'Acme.Facts' cannot be retired: the generated code has a member of that name",
                "dataset.yaml «Acme.old» DSET2008 'Acme.old' cannot be retired: a name begins with a capital letter A to Z",
            ],
            Told.By(FactWorld.Base.With("data/dataset.yaml", """
            dataset: Things
            namespace: Things
            version: 1.0.0
            licence: CC0-1.0
            sources: ../sources
            retired:
              - { name: old thing, reason: Gone. }
              - { name: A.B.C, reason: Gone. }
              - { name: Acme.Facts, reason: Gone. }
              - { name: Acme.old, reason: Gone. }
            """)));
}
