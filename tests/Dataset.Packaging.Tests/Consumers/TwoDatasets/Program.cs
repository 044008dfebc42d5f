using System;

Console.WriteLine(NearWorlds.Mars.Moons + FarWorlds.Jupiter.Moons);
Console.WriteLine(NearWorlds.NearWorldsDataset.Name + ", " + FarWorlds.FarWorldsDataset.Name);
Console.WriteLine(((object)NearWorlds.Mars.Record).Equals(FarWorlds.Mars.Record));
