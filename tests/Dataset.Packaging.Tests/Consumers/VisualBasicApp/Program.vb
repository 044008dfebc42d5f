Imports System
Imports System.Linq
Imports MetaAiHistory

Module Program
    Private Const Limit As Long = Llama2.MonthlyActiveUserLimit

    Sub Main()
        Select Case 700_000_000L
            Case Limit
                Console.WriteLine("at the limit")
        End Select

        Dim names = From model In AiModel.All Where model.Name = "Llama2" Select model.Name
        Console.WriteLine(names.Single())
        Console.WriteLine(RealityLabs.OperatingLoss.In2022)
    End Sub
End Module
