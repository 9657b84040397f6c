import Register

/// Which municipalities lie beside each other, by one stated test.
public struct Contiguity: Equatable, Sendable {
  /// A municipality beside another, with the length of the border they share.
  public struct Neighbour: Hashable, Sendable {
    /// Its code.
    public var code: MunicipalityCode
    /// Metres of shared land border; 0 when only water lies between.
    public var sharedMetres: Double
    /// Metres of water between; 0 where they share a border, or where nobody has measured.
    public var apartMetres: Double

    /// A neighbour from its parts.
    public init(code: MunicipalityCode, sharedMetres: Double, apartMetres: Double = 0) {
      self.code = code
      self.sharedMetres = sharedMetres
      self.apartMetres = apartMetres
    }
  }

  private let neighbours: [MunicipalityCode: [Neighbour]]

  /// The municipalities whose outline is known; `nil` where nobody has said, and all are taken to have one.
  public let outlined: Set<MunicipalityCode>?

  /// The municipalities whose outline is somewhere that of the map: at a coast, or at the border of the country.
  public let onOuterEdge: Set<MunicipalityCode>

  /// Contiguity from pairs, each given once and in any order; both directions are kept.
  ///
  /// - Parameters:
  ///   - water: pairs with only water between, and how many metres of it.
  ///   - onOuterEdge: those at the edge of the map.
  ///   - outlined: those that the map has; `nil` for all.
  public init(
    pairs: some Sequence<(MunicipalityCode, MunicipalityCode, sharedMetres: Double)>,
    water: [(MunicipalityCode, MunicipalityCode, apartMetres: Double)] = [],
    onOuterEdge: Set<MunicipalityCode> = [], outlined: Set<MunicipalityCode>? = nil
  ) {
    var neighbours: [MunicipalityCode: [Neighbour]] = [:]
    for (a, b, metres) in pairs {
      neighbours[a, default: []].append(Neighbour(code: b, sharedMetres: metres))
      neighbours[b, default: []].append(Neighbour(code: a, sharedMetres: metres))
    }
    for (a, b, metres) in water {
      neighbours[a, default: []].append(Neighbour(code: b, sharedMetres: 0, apartMetres: metres))
      neighbours[b, default: []].append(Neighbour(code: a, sharedMetres: 0, apartMetres: metres))
    }
    self.neighbours = neighbours.mapValues { $0.sorted { $0.code < $1.code } }
    self.onOuterEdge = onOuterEdge
    self.outlined = outlined
  }

  /// Those of some municipalities that lie somewhere on the map; nobody knows where the others lie.
  public func placed(_ codes: [MunicipalityCode]) -> [MunicipalityCode] {
    outlined.map { outlined in codes.filter(outlined.contains) } ?? codes
  }

  /// The neighbours of a municipality, by code; empty for an island.
  public func neighbours(of code: MunicipalityCode) -> [Neighbour] { neighbours[code] ?? [] }
}
