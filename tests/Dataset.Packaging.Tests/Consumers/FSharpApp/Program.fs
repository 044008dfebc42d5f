open MetaAiHistory

let describe users =
    match users with
    | Llama2.MonthlyActiveUserLimit -> "at the limit"
    | _ -> "elsewhere"

printfn "%s" (describe 700_000_000L)
AiModel.All |> Seq.map (fun model -> model.Name) |> Seq.find (fun name -> name = "Llama2") |> printfn "%s"
printfn "%M" RealityLabs.OperatingLoss.In2022
