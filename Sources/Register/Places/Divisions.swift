/// The ways in which a territory is divided into regions, and which of them serves for what.
public struct Divisions: Equatable, Sendable {
  /// All of them, in the order in which the data set tells of them.
  public let all: [Partition]
  /// The regions that fit is measured against; `nil` when no division has any municipality.
  public let reference: Partition?
  /// The regions in which the municipality is looked for that a collaboration would gather around; `nil` when none
  /// are meant for it.
  public let hubs: Partition?
  /// Whether somebody asked for the reference, so that it need not be the data set's own.
  public let isChosen: Bool

  /// Divisions of which some serve for something.
  ///
  /// - Parameters:
  ///   - reference: the id of the one that fit is measured against; the first that has municipalities where that is
  ///     `nil` or has none.
  ///   - hubs: the id of the one in which hubs are looked for.
  public init(_ all: [Partition] = [], reference: String? = nil, hubs: String? = nil) {
    let used = all.filter { !$0.isEmpty }
    self.all = all
    self.reference = used.first { $0.id == reference } ?? used.first
    self.hubs = used.first { $0.id == hubs }
    isChosen = false
  }

  private init(_ all: [Partition], chosen: Partition, hubs: Partition?) {
    self.all = all
    reference = chosen
    self.hubs = hubs
    isChosen = true
  }

  /// The division with the id; `nil` when there is none.
  public subscript(id: String) -> Partition? { all.first { $0.id == id } }

  /// The same divisions with fit measured against another, which need not be one of them.
  public func choosing(_ partition: Partition) -> Divisions { Divisions(all, chosen: partition, hubs: hubs) }
}
