extension Bokmaal {
  func text(_ phrase: ScreenPhrase) -> String {
    switch phrase {
    case .download: "Last ned"
    case .find: "Finn {unit?en|et} {unit.one} eller et samarbeid"
    case .nothingFound: "Ingen treff"
    case .close: "Lukk"
    case .onMap: "Vis på kartet"
    case .larger: "Større kart"
    }
  }
}
