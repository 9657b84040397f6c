/// Two collaborations that become one, with what it changes.
public struct RegroupMerger: Equatable, Sendable {
  /// The ids of the two, by number.
  public let first, second: String
  /// What the objective gains; never negative for cover and self-containment.
  public let gain: Double
  /// The mean cover of each, and of the two together; `nil` without members or regions.
  public let firstCover, secondCover, together: Double?
  /// The objectives of the country after it.
  public let after: RegroupValues
}

extension RegroupWorld {
  /// The pairs of collaborations with a common border (or near shore, where the rules reach so far) or a common region,
  /// most gain first; equals by number.
  public func mergers(_ rules: RegroupRules) -> [RegroupMerger] {
    let state = RegroupState(self)
    let before = state.values[rules.objective]
    let numbers = collaborations.indices.filter { !rules.keptCollaborations.contains(collaborations[$0]) }
    let places = collaborations.indices.map(state.places)
    func touches(_ first: Int, _ second: Int) -> Bool {
      if state.cells[first].contains(where: { $0.value > 0 && state.cells[second][$0.key] ?? 0 > 0 }) { return true }
      return places[first].contains { place in
        state.neighbours(of: place, rules).contains { state.group[$0] == second }
      }
    }
    var mergers: [(numbers: (Int, Int), merger: RegroupMerger)] = []
    for (position, first) in numbers.enumerated() {
      for second in numbers[(position + 1)...] where touches(first, second) {
        guard state.members[first] + state.members[second] <= rules.members.upperBound,
          state.people[first] + state.people[second] <= rules.people.upperBound
        else { continue }
        var merged = state
        for place in places[second] { merged.move(place, to: first) }
        let values = merged.values
        mergers.append(
          (
            (first, second),
            RegroupMerger(
              first: collaborations[first], second: collaborations[second],
              gain: values[rules.objective] - before, firstCover: state.meanCover(of: first),
              secondCover: state.meanCover(of: second), together: merged.meanCover(of: first), after: values)
          ))
      }
    }
    return mergers.sorted {
      ($1.merger.gain, $0.numbers.0, $0.numbers.1) < ($0.merger.gain, $1.numbers.0, $1.numbers.1)
    }
    .map(\.merger)
  }
}
