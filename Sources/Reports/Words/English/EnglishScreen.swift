extension English {
  func text(_ phrase: ScreenPhrase) -> String {
    switch phrase {
    case .download: "Download"
    case .find: "Find a {unit.one} or a collaboration"
    case .nothingFound: "Nothing found"
    case .close: "Close"
    case .onMap: "Show on the map"
    case .larger: "Larger map"
    }
  }
}
