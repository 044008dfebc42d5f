System.Console.WriteLine(SmallWorlds.Jupiter.Moons);
System.Console.WriteLine(Neighbour.State);
