import Register

/// Who could join a city that stands outside all collaborations.
public struct RegroupCity: Equatable, Sendable {
  /// A municipality alone, or a collaboration whole.
  public enum Partner: Hashable, Sendable {
    /// A municipality, from outside or from the collaboration that it is in.
    case municipality(MunicipalityCode)
    /// All members of a collaboration.
    case collaboration(String)
  }

  /// A partner with what a new collaboration of the two would change.
  public struct Option: Equatable, Sendable {
    /// Who joins.
    public let partner: Partner
    /// What the objective gains beyond a collaboration of the city alone and, for a partner from outside, one of the
    /// partner alone: what the two have of each other. By participation all that the partner brings.
    public let gain: Double
    /// The mean cover of the two together.
    public let together: Double?
  }

  /// The city.
  public let city: MunicipalityCode
  /// The partners for which the objective gains, best first; equals municipalities before collaborations, in order.
  public let options: [Option]
}

extension RegroupWorld {
  /// The partners of a city outside: its neighbours and those in its region, alone or with their collaborations.
  ///
  /// Those with more people than the city are left out, and so is a municipality that would leave its collaboration in
  /// more pieces, as with single steps. `nil` for a
  /// municipality that is unknown or stands inside.
  public func partners(of city: MunicipalityCode, _ rules: RegroupRules) -> RegroupCity? {
    guard let place = municipalities.firstIndex(of: city), present[place] == nil else { return nil }
    // The new collaboration has the number after the last.
    var state = RegroupState(self, further: 1)
    let new = collaborations.count
    state.move(place, to: new)
    let before = state.values[rules.objective]
    let near = Set(state.neighbours(of: place, rules))
    let candidates = municipalities.indices.filter { other in
      // Who is larger would rather be the one that others join.
      other != place && people[other] <= people[place]
        && (near.contains(other) || (region[place] != nil && region[other] == region[place]))
    }
    func option(_ partner: RegroupCity.Partner, _ moving: [Int]) -> RegroupCity.Option? {
      var after = state
      for other in moving { after.move(other, to: new) }
      let alone = moving.reduce(0.0) { sum, other in
        state.group[other] == nil ? sum + state.worthAlone(of: other, rules.objective) : sum
      }
      let gain = after.values[rules.objective] - before - alone
      return gain > smallestGain ? .init(partner: partner, gain: gain, together: after.meanCover(of: new)) : nil
    }
    var cityRules = rules
    cityRules.reach = .tied
    cityRules.mayDwarf = true
    cityRules.leastTie = 0
    let alone = candidates.filter { state.targets(of: $0, cityRules).contains(new) }
      .compactMap { option(.municipality(municipalities[$0]), [$0]) }
    let whole = Set(candidates.compactMap { present[$0] }).sorted()
      .filter { !rules.keptCollaborations.contains(collaborations[$0]) && state.people[$0] <= people[place] }
      .compactMap { option(.collaboration(collaborations[$0]), state.places(of: $0)) }
    let all = alone + whole
    return RegroupCity(
      city: city,
      options: all.enumerated().sorted { ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset) }.map(\.element))
  }
}
