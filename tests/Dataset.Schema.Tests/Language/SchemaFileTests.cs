using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Language;

/// <summary>schema.yaml: each mistake told once, at its place.</summary>
public sealed class SchemaFileTests
{
    [Fact]
    public void The_schema_is_a_mapping() =>
        Assert.Equal(
            [
                "schema.yaml «- kinds» DSET2001 schema.yaml must be a mapping with the keys units, groups, kinds, not a list",
            ],
            Told.By(FactWorld.Base.With("data/schema.yaml", """
            - kinds
            """)));

    [Fact]
    public void A_schema_has_kinds() =>
        Assert.Equal(
            [
                "schema.yaml «units: {}» DSET2003 schema.yaml lacks the key 'kinds'",
            ],
            Told.By(FactWorld.Base.With("data/schema.yaml", """
            units: {}
            """)));

    [Fact]
    public void Kinds_are_a_mapping() =>
        Assert.Equal(
            [
                "schema.yaml «[Thing]» DSET2001 'kinds' must be a mapping of names, not a list",
            ],
            Told.By(FactWorld.Base.With("data/schema.yaml", """
            kinds: [Thing]
            """)));

    [Fact]
    public void Units_are_typed_and_units_of_time_known() =>
        Assert.Equal(
            [
                "schema.yaml «mony» DSET2004 'type' of unit 'EUR' cannot be 'mony': it is one of count, date, duration, entity, money, number, percent, rank, ratio, text; did you mean 'money'?",
                "schema.yaml «lunes» DSET2010 'lunes' is no unit of time: those are seconds, minutes, hours, days, weeks, months, quarters, years",
                "schema.yaml «text» DSET2010 unit 'words' cannot be of type text, which has no units",
                "schema.yaml «{}» DSET2003 unit 'bare' lacks the key 'type'",
                "schema.yaml «[x]» DSET2001 'words' of unit 'none' must be a list of texts; this item is a list",
                "schema.yaml «pepole» DSET2010 unknown unit 'pepole'",
                "schema.yaml «{ type: money, summary: Cost. }» DSET2010 property 'Cost' of type money needs a unit",
            ],
            Told.By(FactWorld.Base.With("data/schema.yaml", """
            units:
              EUR: { type: mony, summary: Euro }
              lunes: { type: duration, summary: Moons }
              words: { type: text, summary: Words }
              bare: {}
              none: { type: count, words: [[x]], summary: None }
            kinds:
              Maker:
                summary: A maker.
                properties:
                  Price: { type: money, unit: EUR, summary: Price. }
                  Size: { type: count, unit: pepole, summary: Size. }
                  Cost: { type: money, summary: Cost. }
              Shop: { summary: A shop. }
            """)));

    [Fact]
    public void Groups_and_kinds_refer_to_what_is_declared() =>
        Assert.Equal(
            [
                "schema.yaml «Shop» DSET2009 group 'Shop' has the name of a kind",
                "schema.yaml «Shops» DSET2013 unknown kind 'Shops'; did you mean 'Shop'?",
                "schema.yaml «{ type: entity, summary: x. }» DSET2003 property 'From' of type entity lacks the key 'kind'",
                "schema.yaml «[]» DSET2001 this list must name at least one kind",
                "schema.yaml «Bot» DSET2013 unknown kind 'Bot'; did you mean 'Both'?",
                "Euro.yaml «EUR» DSET6003 unknown unit 'EUR'",
            ],
            Told.By(FactWorld.Base.With("data/schema.yaml", """
            units: { people: { type: count, summary: People } }
            groups:
              Shop: [Maker]
              Both: [Maker, Shops]
            kinds:
              Maker: { summary: A maker. }
              Shop:
                summary: A shop.
                properties:
                  From: { type: entity, summary: x. }
                  To: { type: entity, kind: [], summary: x. }
                  Via: { type: entity, kind: Bot, summary: x. }
            """)));

    [Fact]
    public void Each_property_is_judged_by_itself() =>
        Assert.Equal(
            [
                "schema.yaml «size» DSET2008 'size' cannot name a property: a name begins with a capital letter A to Z",
                "schema.yaml «Facts» DSET2008 'Facts' cannot name a property: the generated code has a member of that name",
                "schema.yaml «Maker» DSET2008 'Maker' cannot name a property: a member cannot have the name of its type",
                "schema.yaml «ToString» DSET2008 'ToString' cannot name a property: it is a member of every object",
                "schema.yaml «Shop» DSET2010 property 'A' cannot have 'kind': only properties of type entity name kinds",
                "schema.yaml «[a]» DSET2010 property 'B' cannot have 'oneOf': only properties of type text list their values",
                "schema.yaml «growth» DSET2010 property 'C' cannot have 'role': only numbers have a role",
                "schema.yaml «1» DSET2010 property 'C' cannot have 'min': only numbers have bounds",
                "schema.yaml «2» DSET2010 property 'C' cannot have 'max': only numbers have bounds",
                "schema.yaml «true» DSET2010 property 'D' cannot have 'many': a timeline has one value for each of its keys",
                "schema.yaml «3» DSET2010 the greatest value of 'E', 3, is below its least, 5",
                "schema.yaml «'5'» DSET2006 'min' must be a number such as 1 or 700_000_000, not '5'",
                "schema.yaml «yes» DSET2004 'many' of property 'Maker.G' must be true or false, not 'yes'",
                "schema.yaml «people» DSET2010 property 'H' is of type rank, but its unit 'people' is of type count",
                "schema.yaml «{ summary: x. }» DSET2003 property 'Maker.I' lacks the key 'type'",
                "schema.yaml «{ type: text }» DSET2003 property 'Maker.J' lacks the key 'summary'",
                "schema.yaml «day» DSET2004 'timeline' of property 'Maker.K' cannot be 'day': it is one of instant, period",
                "schema.yaml «text» DSET2001 property 'Maker.L' must be a mapping with the keys type, unit, kind, many, timeline, role, oneOf, min, max, required, revisable, summary, not 'text'",
                "Euro.yaml «EUR» DSET6003 unknown unit 'EUR'",
            ],
            Told.By(FactWorld.Base.With("data/schema.yaml", """
            units: { people: { type: count, summary: People } }
            kinds:
              Maker:
                summary: A maker.
                properties:
                  size: { type: count, unit: people, summary: x. }
                  Facts: { type: text, summary: x. }
                  Maker: { type: text, summary: x. }
                  ToString: { type: text, summary: x. }
                  A: { type: text, kind: Shop, summary: x. }
                  B: { type: count, unit: people, oneOf: [a], summary: x. }
                  C: { type: text, role: growth, min: 1, max: 2, summary: x. }
                  D: { type: count, unit: people, many: true, timeline: period, summary: x. }
                  E: { type: count, unit: people, min: 5, max: 3, summary: x. }
                  F: { type: count, unit: people, min: '5', summary: x. }
                  G: { type: count, unit: people, many: yes, summary: x. }
                  H: { type: rank, unit: people, summary: x. }
                  I: { summary: x. }
                  J: { type: text }
                  K: { type: text, timeline: day, summary: x. }
                  L: text
              Shop: { summary: A shop. }
            """)));

    [Fact]
    public void Names_of_kinds_collide_with_nothing() =>
        Assert.Equal(
            [
                "schema.yaml «MAKER» DSET2009 kind 'MAKER' differs from 'Maker' only in the case of letters",
                "schema.yaml «MakerFacts» DSET2008 'MakerFacts' cannot name a kind: the generated code has a name like that",
                "schema.yaml «Name» DSET2008 'Name' cannot name a kind: the generated code has a name like that",
                "schema.yaml «Object» DSET2008 'Object' cannot name a kind: it is a keyword of Visual Basic, whose users could not name it",
                "schema.yaml «ThingsDataset» DSET2008 'ThingsDataset' cannot name a kind: the generated code has a type of that name",
                "schema.yaml «A shop» DSET2001 kind 'Shop' must be a mapping with the keys summary, properties, not 'A shop'",
                "Euro.yaml «EUR» DSET6003 unknown unit 'EUR'",
            ],
            Told.By(FactWorld.Base.With("data/schema.yaml", """
            kinds:
              Maker: { summary: A maker. }
              MAKER: { summary: A maker. }
              MakerFacts: { summary: A maker. }
              Name: { summary: A maker. }
              Object: { summary: A maker. }
              ThingsDataset: { summary: A maker. }
              Shop: A shop
            """)));
}
