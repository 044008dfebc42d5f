using DatasetNamespace;

// One constant a fact: its value, sources and phrases are in its tooltip.
var inTwoYears = RedLantern.Donations.In2021 + RedLantern.Donations.In2022;
Console.WriteLine($"Donors gave {inTwoYears:N0} euros; the newspaper says {RedLantern.DonationsInAll:N0}.");

// A forecast has no bare constant: whoever uses it says that it is one.
Console.WriteLine($"That is {RedLantern.DonationsInAll / RedLantern.Forecast.Cost:P0} of what the mission will cost.");

// Records, for queries.
foreach (var planet in Planet.All.OrderBy(static planet => planet.PlaceFromSun))
{
    var described = Moon.All.Count(moon => moon.Orbits == planet);
    Console.WriteLine($"{planet.Name}: {planet.Moons} moons, {described} of them described.");
}

// Every fact knows where it comes from.
Console.WriteLine(Jupiter.Facts.Moons.Cite());
