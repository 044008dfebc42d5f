namespace Dataset.Tool.Export;

/// <summary>Tables and views of the database. Values are text, exact; no column is a binary floating-point number.</summary>
internal static class SqliteTables
{
    /// <summary>The statements that create them.</summary>
    public const string Script = """
        CREATE TABLE dataset (
          name TEXT NOT NULL PRIMARY KEY,
          version TEXT NOT NULL,
          licence TEXT NOT NULL,
          title TEXT,
          summary TEXT
        ) STRICT;
        CREATE TABLE sources (
          key TEXT NOT NULL PRIMARY KEY,
          name TEXT NOT NULL UNIQUE,
          title TEXT NOT NULL,
          publisher TEXT NOT NULL,
          author TEXT,
          url TEXT,
          published TEXT NOT NULL,
          lang TEXT NOT NULL,
          file TEXT NOT NULL,
          sha256 TEXT NOT NULL
        ) STRICT;
        CREATE TABLE entities (
          name TEXT NOT NULL PRIMARY KEY,
          kind TEXT NOT NULL,
          summary TEXT NOT NULL
        ) STRICT;
        CREATE TABLE names (
          entity TEXT NOT NULL REFERENCES entities (name),
          lang TEXT NOT NULL,
          name TEXT NOT NULL,
          PRIMARY KEY (entity, lang, name)
        ) STRICT;
        CREATE TABLE claims (
          id INTEGER NOT NULL PRIMARY KEY,
          claim TEXT NOT NULL UNIQUE,
          entity TEXT NOT NULL REFERENCES entities (name),
          property TEXT NOT NULL,
          period TEXT,
          type TEXT NOT NULL,
          value TEXT NOT NULL,
          value_max TEXT,
          unit TEXT,
          status TEXT NOT NULL,
          rank TEXT NOT NULL,
          reason TEXT,
          leads INTEGER NOT NULL CHECK (leads IN (0, 1)),
          as_of TEXT,
          said_by TEXT REFERENCES entities (name),
          said_on TEXT,
          note TEXT
        ) STRICT;
        CREATE INDEX claims_by_fact ON claims (entity, property, period);
        CREATE TABLE evidence (
          claim INTEGER NOT NULL REFERENCES claims (id),
          witness INTEGER NOT NULL,
          role TEXT NOT NULL CHECK (role IN ('value', 'base', 'context')),
          source TEXT NOT NULL REFERENCES sources (key),
          line INTEGER NOT NULL,
          text TEXT NOT NULL,
          hedge TEXT,
          repair TEXT
        ) STRICT;
        CREATE INDEX evidence_by_claim ON evidence (claim, witness);

        -- What is so, as far as the sources agree: the leading claims of status actual.
        CREATE VIEW facts AS
          SELECT c.entity, e.kind, c.property, c.period, c.type, c.value, c.value_max, c.unit, c.as_of
          FROM claims AS c JOIN entities AS e ON e.name = c.entity
          WHERE c.leads = 1 AND c.status = 'actual'
          ORDER BY c.id;

        -- Whole numbers that fit 64 bits with room to spare, as integers. Others stay text: SQLite's only other number is a binary fraction.
        CREATE VIEW integer_facts AS
          SELECT entity, kind, property, period, CAST(value AS INTEGER) AS value, CAST(value_max AS INTEGER) AS value_max, unit, as_of
          FROM facts
          WHERE type NOT IN ('text', 'date', 'entity')
            AND value <> '' AND ltrim(value, '-') NOT GLOB '*[^0-9]*' AND length(value) <= 18
            AND (value_max IS NULL OR (ltrim(value_max, '-') NOT GLOB '*[^0-9]*' AND length(value_max) <= 18));

        -- Every claim with every phrase of its evidence.
        CREATE VIEW citations AS
          SELECT c.claim, c.entity, c.property, c.period, c.value, c.value_max, c.unit, c.status, c.rank, v.role, s.name AS source, s.publisher, s.published, v.line, v.text, v.hedge
          FROM claims AS c JOIN evidence AS v ON v.claim = c.id JOIN sources AS s ON s.key = v.source
          ORDER BY c.id, v.rowid;
        """;
}
