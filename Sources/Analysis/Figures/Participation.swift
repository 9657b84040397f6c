import Register

/// How many of a set of municipalities are members of a collaboration, by number, by people and by area.
public struct Participation: Hashable, Sendable {
  /// The whole set.
  public var whole: Aggregate
  /// Those of it that are members.
  public var members: Aggregate

  /// Participation among the municipalities, in any order, each given once.
  public init(of municipalities: [Municipality], in snapshot: Snapshot) {
    whole = Aggregate(of: municipalities)
    members = Aggregate(of: municipalities.filter { snapshot.collaboration(of: $0.code) != nil })
  }

  /// Members over municipalities, 0...1; `nil` when there are no municipalities.
  public var share: Double? { ratio(Double(members.municipalities), Double(whole.municipalities)) }
  /// Members' inhabitants over all, 0...1; `nil` when there are none.
  public var shareOfPopulation: Double? { ratio(Double(members.population), Double(whole.population)) }
  /// Members' area over all, 0...1; `nil` when there is none.
  public var shareOfArea: Double? { ratio(members.areaInSquareKilometres, whole.areaInSquareKilometres) }
}

extension Snapshot {
  /// Participation among all municipalities.
  public var participation: Participation { Participation(of: territory.municipalities, in: self) }
}

/// A part over a whole; `nil` when there is no whole to divide by.
func ratio(_ part: Double, _ whole: Double) -> Double? { whole == 0 ? nil : part / whole }
