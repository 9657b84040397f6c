/// What a regrouping is to make better. Every objective goes from 0 to 1, more is better.
public enum RegroupObjective: String, Hashable, Sendable, CaseIterable {
  /// For the average inhabitant of the country, the share of the own region that the own collaboration covers; 0 for
  /// whoever lives outside.
  case meanCover = "mean-cover"
  /// Of all employed residents, the share who work in the collaboration that they live in; 0 for whoever lives outside.
  case selfContainment = "self-containment"
  /// The mean of the two.
  case both
  /// The share of the inhabitants who live in a member municipality.
  case participation
}

/// The objectives of a state, as numbers.
public struct RegroupValues: Equatable, Sendable {
  /// See ``RegroupObjective``; 0 where the data set lacks regions or commuting.
  public let meanCover, selfContainment, participation: Double

  /// The value of an objective.
  public subscript(_ objective: RegroupObjective) -> Double {
    switch objective {
    case .meanCover: meanCover
    case .selfContainment: selfContainment
    case .both: (meanCover + selfContainment) / 2
    case .participation: participation
    }
  }
}
