using System.Globalization;
using MetaAiHistory;

namespace StandardLibrary
{
    /// <summary>Written in the C# of netstandard2.0, 7.3.</summary>
    public static class Losses
    {
        public static string InBillions(int year)
        {
            return (RealityLabs.OperatingLoss.Timeline[year].Value / 1000000000m).ToString("0.###", CultureInfo.InvariantCulture);
        }
    }
}
