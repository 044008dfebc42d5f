using MetaAiHistory;
using SmallWorlds;

decimal loss = RealityLabs.OperatingLoss.In2022;
Console.WriteLine(loss > Llama2.MonthlyActiveUserLimit);
Console.WriteLine(RedLantern.DonationsInAll > Mars.Moons);
const long Limit = 700_000_000;
Console.WriteLine(users() > Limit);
static decimal users() => 270_000_000;
