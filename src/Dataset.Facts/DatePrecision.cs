namespace Dataset.Facts;

/// <summary>How exactly a <see cref="PartialDate"/> is written.</summary>
public enum DatePrecision
{
    /// <summary>A decade, written <c>198X</c>.</summary>
    Decade,

    /// <summary>The first four years of a decade, the three in its middle, or its last three, written <c>198X-early</c>, <c>198X-mid</c>, <c>198X-late</c>.</summary>
    DecadePart,

    /// <summary>A calendar year, written <c>2023</c>.</summary>
    Year,

    /// <summary>The first, middle or last third of a year, written <c>2013-early</c>, <c>2013-mid</c>, <c>2013-late</c>.</summary>
    YearPart,

    /// <summary>
    /// A season of the northern hemisphere, written <c>2019-spring</c>, <c>2019-summer</c>, <c>2019-autumn</c>, <c>2019-winter</c>: every month that the weather's, the sun's or
    /// the Chinese calendar counts to it, since the word does not tell by which. Spring is February to June, summer May to September, autumn August to December, winter November to
    /// March of the next year.
    /// </summary>
    Season,

    /// <summary>A half of a year, written <c>2023-H1</c>.</summary>
    Half,

    /// <summary>A calendar quarter, written <c>2023-Q2</c>.</summary>
    Quarter,

    /// <summary>A calendar month, written <c>2023-07</c>.</summary>
    Month,

    /// <summary>The first, middle or last third of a month, written <c>2023-04-early</c>, <c>2023-04-mid</c>, <c>2023-04-late</c>.</summary>
    MonthPart,

    /// <summary>A day, written <c>2023-07-19</c>.</summary>
    Day,

    /// <summary>A minute of a day, without a time zone, written <c>2007-05-24T15:00</c>.</summary>
    Minute,

    /// <summary>A stretch between two dates, one of which may be open, written <c>2021-11/2022-01</c>, <c>../2017</c>, <c>2019/..</c>.</summary>
    Range,
}
