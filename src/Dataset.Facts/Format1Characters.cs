namespace Dataset.Facts;

/// <summary>
/// The characters of texts in format 1: the more frequent in English with figures, the fewer bits. Lowest bit first: 0 and three bits choose among <see cref="Four"/>,
/// 10 and three bits among <see cref="Five"/>, 110 and four bits among <see cref="Seven"/>, 1110 and five bits among <see cref="Nine"/>; 1111 stands before any
/// character of ASCII at seven bits. Five bits a character on average, against four and a half of the best code for one text.
/// </summary>
internal static class Format1Characters
{
    public const string Four = " eatinos";

    public const string Five = "rldhcumf";

    public const string Seven = "0123456789pgyb.,";

    public const string Nine = "wvkjxqz-%$'()/ABCDEFGHIJLMNOPRST";
}
