namespace Dataset.Generator.Tests.Whole;

/// <summary>Dates and the words that articles print them in.</summary>
internal static class MadeDates
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>A date in any form that can be printed in full, from 1950 on.</summary>
    public static MadeFigure Any(Choices choices, bool chinese)
    {
        var (year, month, day, hour) = (Year(choices), choices.Between(1, 11), choices.Between(1, 28), choices.Between(1, 11));
        return choices.Next(10) switch
        {
            3 => Date($"{year}-late", chinese ? $"{year}年底" : $"late {year}"),
            4 => Date($"{year}-early", chinese ? $"{year}年初" : $"early {year}"),
            5 => Date($"{year / 10}X", chinese ? $"{year / 10}0年代" : $"the {year / 10}0s"),
            6 => Date($"~{year}", chinese ? $"约{year}年" : $"about {year}") with { Hedge = Hedge.About },
            7 => Date(
                $"{year}-{month:00}/{year + 1}-{month + 1:00}",
                chinese ? $"{year}年{month}月至{year + 1}年{month + 1}月" : $"from {Months[month - 1]} {year} to {Months[month]} {year + 1}"),
            8 => Date(
                $"{year}-{month:00}-{day:00}T{(chinese ? hour : hour + 12):00}:00",
                chinese ? $"{year}年{month}月{day}日{hour}时" : $"{day} {Months[month - 1]} {year}, {hour} pm"),
            9 => Part(choices, chinese),
            _ => Simple(choices, chinese),
        };
    }

    /// <summary>A year, month or day.</summary>
    public static MadeFigure Simple(Choices choices, bool chinese)
    {
        var (year, month, day) = (Year(choices), choices.Between(1, 12), choices.Between(1, 28));
        return choices.Next(4) switch
        {
            0 => Date($"{year}", chinese ? $"{year}年" : $"in {year}"),
            1 => Date($"{year}-{month:00}", chinese ? $"{year}年{month}月" : $"{Months[month - 1]} {year}"),
            2 => Date($"{year}-{month:00}-{day:00}", chinese ? $"{year}年{month}月{day}日" : $"{Months[month - 1]} {day}, {year}"),
            _ => Date($"{year}-{month:00}-{day:00}", chinese ? $"{year}年{month}月{day}日" : $"{day} {Months[month - 1]} {year}"),
        };
    }

    /// <summary>What a period may be: a year, month or day, a part of a year, or a length alone.</summary>
    public static MadeFigure Period(Choices choices, bool chinese)
    {
        var months = choices.Between(2, 40);
        return choices.Next(4) switch
        {
            1 => Part(choices, chinese),
            2 => Date($"P{months}M", chinese ? $"{months}个月" : $"{months} months"),
            _ => Simple(choices, chinese),
        };
    }

    public static int Year(Choices choices) => choices.Between(1950, 2022);

    private static MadeFigure Part(Choices choices, bool chinese)
    {
        var (year, part) = (Year(choices), choices.Between(1, 4));
        return choices.Next(4) switch
        {
            0 when part <= 2 => Date($"{year}-H{part}", chinese ? $"{year}年{(part == 1 ? "上" : "下")}半年" : $"the {Ordinals[part - 1]} half of {year}"),
            1 when !chinese => Date($"{year}-Q{part}", $"Q{part} {year}"),
            _ => Date($"{year}-Q{part}", chinese ? $"{year}年第{"一二三四"[part - 1]}季度" : $"the {Ordinals[part - 1]} quarter of {year}"),
        };
    }

    private static MadeFigure Date(string plain, string text) => new(plain, text, null);
}
