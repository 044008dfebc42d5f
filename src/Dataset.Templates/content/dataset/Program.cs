using DatasetNamespace;

// One constant a fact: its value, sources and phrases are in its tooltip.
var described = RedLantern.Donations.In2021 + RedLantern.Donations.In2022;
Console.WriteLine($"Donors gave {described:N0} euros; the newspaper says {RedLantern.DonationsInAll:N0}.");

// A forecast has no bare constant: whoever uses it says that it is one.
Console.WriteLine($"That is {RedLantern.DonationsInAll / RedLantern.Forecast.Cost:P0} of what the mission will cost.");

Console.WriteLine();
foreach (var planet in Planet.All.OrderBy(static planet => planet.PlaceFromSun))
{
    var moons = Moon.All.Where(moon => moon.Orbits == planet).Select(static moon => moon.Name);
    Console.WriteLine($"{planet.Name}: {planet.Moons} moons, of which described: {string.Join(", ", moons)}");
}

Console.WriteLine();
Console.WriteLine(Jupiter.Facts.Moons.Cite());
