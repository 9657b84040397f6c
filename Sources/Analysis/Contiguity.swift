import Register

/// Which municipalities lie beside each other, by one stated test.
public struct Contiguity: Equatable, Sendable {
  /// A municipality beside another, with the length of the border they share.
  public struct Neighbour: Hashable, Sendable {
    /// Its code.
    public var code: MunicipalityCode
    /// Metres of shared land border; 0 when only water lies between.
    public var sharedMetres: Double

    /// A neighbour from its parts.
    public init(code: MunicipalityCode, sharedMetres: Double) {
      self.code = code
      self.sharedMetres = sharedMetres
    }
  }

  private let neighbours: [MunicipalityCode: [Neighbour]]

  /// Contiguity from pairs, each given once and in any order; both directions are kept.
  public init(pairs: some Sequence<(MunicipalityCode, MunicipalityCode, sharedMetres: Double)>) {
    var neighbours: [MunicipalityCode: [Neighbour]] = [:]
    for (a, b, metres) in pairs {
      neighbours[a, default: []].append(Neighbour(code: b, sharedMetres: metres))
      neighbours[b, default: []].append(Neighbour(code: a, sharedMetres: metres))
    }
    self.neighbours = neighbours.mapValues { $0.sorted { $0.code < $1.code } }
  }

  /// The neighbours of a municipality, by code; empty for an island.
  public func neighbours(of code: MunicipalityCode) -> [Neighbour] { neighbours[code] ?? [] }
}
