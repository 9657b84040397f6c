extension Nynorsk {
  func text(_ phrase: ScreenPhrase) -> String {
    switch phrase {
    case .download: "Last ned"
    case .find: "Finn {unit?ein|ei|eit} {unit.one} eller eit samarbeid"
    case .nothingFound: "Ingen treff"
    case .close: "Lukk"
    case .onMap: "Vis på kartet"
    case .larger: "Større kart"
    }
  }
}
