import Analysis
import Geometry
import Register

extension View {
  /// Which municipalities share a land border, and how many metres of one; `nil` when the data set has no boundaries, and
  /// then neighbours are not known.
  ///
  /// Not part of ``boundaries(on:mayMixYears:)``: most maps ask for none of the lengths, and they take long to measure.
  ///
  /// - Parameter plane: the reference system that the boundaries are shared on; that of the country unless given.
  /// - Throws: `Failure`: what ``boundaries(on:mayMixYears:)`` throws, and when the plane is not in metres.
  public func contiguity(on plane: String? = nil) throws(Failure) -> Told<Contiguity?> {
    guard hasBoundaries else { return Told(nil) }
    let name = plane ?? settings.referenceSystems.country
    return try Told { notes in
      let boundaries = notes.take(try boundaries(on: name))
      return try ofDay.contiguities.value(name) { () throws(Failure) in
        boundaries.contiguity(by: try source.ground.borders(on: name))
      }
    }
  }
}

extension Boundaries {
  /// Which municipalities share a land border.
  ///
  /// - Parameter borders: those of the topology, by whatever measure.
  func contiguity(by borders: [Border]) -> Contiguity {
    let codes = codes
    return Contiguity(
      pairs: borders.compactMap { border in
        guard let first = codes[border.first], let second = codes[border.second] else { return nil }
        return (first, second, sharedMetres: border.length)
      },
      onOuterEdge: Set(
        (0..<topology.arcs.count).compactMap { arc in
          let (left, right) = topology.owners(ofArc: arc)
          return left == nil || right == nil ? (left ?? right).flatMap { codes[$0] } : nil
        }), outlined: Set(codes.compactMap { $0 }))
  }
}
