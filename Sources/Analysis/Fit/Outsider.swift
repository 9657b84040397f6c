import Register

/// A municipality that is a member of no collaboration, and what lies around it.
public struct Outsider: Equatable, Sendable {
  /// The municipality.
  public var municipality: Municipality
  /// The id of the collaboration that every land neighbour is a member of; `nil` when there is none such, and for a
  /// municipality at the outer edge of the map with a single land neighbour.
  public var holeIn: String?
  /// Whether every land neighbour is a member of some collaboration; so also for a hole. Never for an island.
  public var isEnclave: Bool
  /// The collaborations of the neighbours, by number: by land border, for an island by near-shore contiguity.
  public var neighbouringCollaborations: [String]
}

extension Evidence {
  /// The municipalities outside every collaboration, by code.
  public func outsiders() -> [Outsider] {
    let numbers = snapshot.collaborations.enumerated().reduce(into: [:]) { $0[$1.element.id] = $1.offset }
    return snapshot.outsiders.map { municipality in
      let byLand = land?.neighbours(of: municipality.code) ?? []
      let around = byLand.isEmpty ? nearShore?.neighbours(of: municipality.code) ?? [] : byLand
      let membership = around.map { snapshot.collaboration(of: $0.code) }
      let collaborations = Set(membership.compactMap { $0 }).sorted { (numbers[$0] ?? 0) < (numbers[$1] ?? 0) }
      let isEnclave = !byLand.isEmpty && membership.allSatisfy { $0 != nil }
      // One neighbour is all around only where no coast and no border of the country is beside.
      let isAllAround = byLand.count > 1 || land?.onOuterEdge.contains(municipality.code) == false
      let isHole = isEnclave && isAllAround && collaborations.count == 1
      return Outsider(
        municipality: municipality, holeIn: isHole ? collaborations.first : nil,
        isEnclave: isEnclave, neighbouringCollaborations: collaborations)
    }
  }
}
