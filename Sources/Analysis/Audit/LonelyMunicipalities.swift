import Register

/// The municipalities that share no land border with any other: islands, or polygons that do not meet their neighbours.
public func lonelyMunicipalities(in territory: Territory, by contiguity: Contiguity) -> [Problem] {
  territory.municipalities.filter { contiguity.neighbours(of: $0.code).isEmpty }.map { municipality in
    Problem(
      kind: "no-land-neighbour", severity: .note, subject: municipality.code.text,
      sentence: "\(municipality.name) (\(municipality.code)) shares no land border with another "
        + territory.levels.unit.one)
  }
}
