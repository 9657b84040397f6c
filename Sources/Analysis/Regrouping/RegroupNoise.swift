import Register

/// How much the gains of steps change with what they are measured by.
///
/// Gains rest on flows of one year and on regions that somebody has drawn from flows of one year. Worlds that differ in
/// nothing but the year of the flows, with regions built anew from them by the same rules, tell how much of a gain is the
/// year's: the noise of a gain is the greatest difference between any two such worlds, and the greatest over the rules.
public struct RegroupNoise: Sendable {
  /// Worlds that differ in the year alone, a list for each set of rules; lists of one tell nothing.
  private let series: [[RegroupWorld]]

  /// Noise from worlds of the same municipalities and collaborations.
  public init(_ series: [[RegroupWorld]]) { self.series = series.filter { $0.count > 1 } }

  /// The noise of what all moves gain together; `nil` where there is nothing to compare.
  func noise(ofAll moves: [RegroupMove], _ objective: RegroupObjective) -> Double? {
    series.map { worlds in
      let gains = worlds.map { $0.gains(of: moves, objective).reduce(0, +) }
      return (gains.max() ?? 0) - (gains.min() ?? 0)
    }.max()
  }

  /// The noise of each move's gain, the moves taken one after the other; `nil` where there is nothing to compare.
  func noise(of moves: [RegroupMove], _ objective: RegroupObjective) -> [Double]? {
    if series.isEmpty { return nil }
    let ranges = series.map { worlds in
      let gains = worlds.map { $0.gains(of: moves, objective) }
      return moves.indices.map { place in
        let values = gains.map { $0[place] }
        return (values.max() ?? 0) - (values.min() ?? 0)
      }
    }
    return moves.indices.map { place in ranges.map { $0[place] }.max() ?? 0 }
  }
}

/// A municipality and the collaboration that it goes to.
public struct RegroupMove: Hashable, Sendable {
  /// Who moves.
  public let municipality: MunicipalityCode
  /// Where to.
  public let collaboration: String

  /// A move.
  public init(_ municipality: MunicipalityCode, to collaboration: String) {
    self.municipality = municipality
    self.collaboration = collaboration
  }
}

extension RegroupWorld {
  /// What an objective gains by each of some moves, taken one after the other; 0 for one that the world does not know.
  func gains(of moves: [RegroupMove], _ objective: RegroupObjective) -> [Double] {
    var state = RegroupState(self)
    return moves.map { move in
      guard let place = municipalities.firstIndex(of: move.municipality),
        let target = collaborations.firstIndex(of: move.collaboration), state.group[place] != target
      else { return 0 }
      let gain = state.gain(of: objective, moving: place, to: target)
      state.move(place, to: target)
      return gain
    }
  }
}
