import Register

extension ZoneDivision {
  /// The areas as a division of municipalities, each led by the municipality with most jobs; communities that are no
  /// codes are left out.
  public func partition(_ id: String, names: [String: String] = [:]) -> Partition {
    Partition(
      id: id,
      assignments: zones.flatMap { zone in
        zone.members.compactMap { member in MunicipalityCode(member).map { (municipality: $0, region: zone.centre) } }
      },
      regions: zones.map { zone in
        Partition.Region(
          code: zone.centre, name: names[zone.centre] ?? zone.centre,
          centres: [MunicipalityCode(zone.centre)].compactMap { $0 })
      })
  }
}
