namespace Dataset.Generator.Tests.Whole;

/// <summary>Names to choose from: many are also types or keywords of the languages and libraries that the generated code meets.</summary>
internal static class MadeNames
{
    public static string[] Kinds { get; } = ["Tree", "Ship", "Item", "Row", "Idea", "Person", "Data1", "Timeline1", "Amount", "Citation"];

    public static string[] Entities { get; } =
    [
        "Alder", "Birch", "Task", "Console", "List", "Func", "Fact", "Evidence", "Rational", "Interval", "Claim", "Unit", "Source", "Phrase", "PartialDate", "Lazy", "Exception", "Attribute",
        "Tuple", "Math", "X", "A1", "Enumerable", "Dictionary", "IEntity", "Nullable", "Index", "Range", "Version", "Environment", "Void", "Var", "Dynamic", "Async", "DatasetContext", "In2022",
    ];

    public static string[] Properties { get; } =
    [
        "Amount", "Class", "Date", "Event", "Next", "Object", "String", "Task", "Value", "Claims", "System", "Global", "Async", "Var", "Dynamic", "Count", "Interval", "Fact", "Length", "Item", "Keys",
        "Period", "Rank", "Unit", "Source", "Evidence", "Status", "Latest", "At", "In", "AsOf", "Namespace", "Where", "Max", "Min", "ValueText", "Lead", "Context", "Opinion", "In2022", "AmountValue", "P1", "Actual",
    ];

    public static string[] English { get; } = ["Zephyr", "Quill", "Marlow", "Osprey 7B", "Tamsin", "Velka", "Wexford", "Yarrow", "Isolde", "Juno", "K2 Labs", "Lorimer"];

    public static string[] Chinese { get; } = ["松岭", "柏原", "竹溪", "梅湾", "兰谷", "菊坪", "杨浦", "柳河", "桂林", "榕城", "枫桥", "槐荫"];

    /// <summary>Texts of any sort but halves of characters, which no YAML holds.</summary>
    public static string[] Texts { get; } =
    [
        .. Emit.Hostile.Texts.Where(static text => text.Length > 0 && !text.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar)),
        "A plain sentence about it.", "true", "none", "unknown", "null", "~", "2023-07-19", "700_000_000", "it's 'quoted' and \"quoted\"", "# no comment", "- no list", "key: value", "{ braces }", "[1, 2]", "@at", "`tick", "%percent", "&a *b !c", " leading and trailing ",
        "a\tb", new string('x', 300), "public static class Evil { }", "*/", "{{{0}}}", "$@\"{x}\"", "\u00e9\u0301\u0323", "\U0001F469\u200d\U0001F680",
    ];
}
