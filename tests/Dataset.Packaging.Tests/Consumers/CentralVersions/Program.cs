using System;
using System.Linq;
using SmallWorlds;

public static class Program
{
    public static void Main()
    {
        switch (95L)
        {
            case Jupiter.Moons:
                Console.WriteLine("Jupiter");
                break;
        }

        Console.WriteLine(RedLantern.Donations.In2021 + RedLantern.Donations.In2022);
        Console.WriteLine(string.Join(", ", Moon.All.Where(moon => moon.Orbits == Mars.Record).Select(moon => moon.Name)));
        Console.WriteLine(Mars.Facts.Moons.Cite());
    }
}
