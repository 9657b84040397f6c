import Analysis

/// What is wrong with limits that somebody gives, as a sentence; `nil` when nothing is.
public func limitFault(_ limits: [(id: String, value: Double)]) -> String? {
  for known in Threshold.all {
    for given in limits where given.id == known.id.rawValue && !known.range.contains(given.value) {
      let end = known.range.upperBound.isFinite ? " to \(known.range.upperBound)" : " or more"
      return "The limit '\(given.id)' is \(known.range.lowerBound)\(end), not \(given.value)."
    }
  }
  let ids = Set(Threshold.all.map(\.id.rawValue))
  return limits.first { !ids.contains($0.id) }.map { stranger in
    "No rule has the limit '\(stranger.id)'; there is \(ids.sorted().joined(separator: ", "))."
  }
}
