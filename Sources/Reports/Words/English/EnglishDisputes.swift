extension English {
  func text(_ phrase: DisputePhrase) -> String {
    switch phrase {
    case .joined: "Disputed: when {name} joined {collaboration}. What counts is {counted}; {source} says {said}."
    case .left: "Disputed: when {name} left {collaboration}. What counts is {counted}; {source} says {said}."
    case .fact: "Disputed: {fact} of {collaboration}. What counts is {counted}; {source} says {said}."
    case .stays: "it goes on"
    }
  }
}
