extension Nynorsk {
  func text(_ phrase: DisputePhrase) -> String {
    switch phrase {
    case .joined: "Omstridt: når {name} kom med i {collaboration}. Det som tel, er {counted}; {source} seier {said}."
    case .left: "Omstridt: når {name} gjekk ut av {collaboration}. Det som tel, er {counted}; {source} seier {said}."
    case .fact: "Omstridt: {fact} i {collaboration}. Det som tel, er {counted}; {source} seier {said}."
    case .stays: "varer framleis"
    }
  }
}
