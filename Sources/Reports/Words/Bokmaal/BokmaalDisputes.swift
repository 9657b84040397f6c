extension Bokmaal {
  func text(_ phrase: DisputePhrase) -> String {
    switch phrase {
    case .joined: "Omstridt: når {name} kom med i {collaboration}. Det som teller, er {counted}; {source} sier {said}."
    case .left: "Omstridt: når {name} gikk ut av {collaboration}. Det som teller, er {counted}; {source} sier {said}."
    case .fact: "Omstridt: {fact} i {collaboration}. Det som teller, er {counted}; {source} sier {said}."
    case .stays: "varer fremdeles"
    }
  }
}
