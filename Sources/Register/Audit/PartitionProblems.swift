extension Partition {
  /// What does not fit together in a division of the territory: municipalities and regions that do not exist, one that
  /// stands in two regions, gaps, and centres outside their own region. Errors, by kind and subject.
  public func problems(in territory: Territory) -> [Problem] {
    let unit = territory.levels.unit
    var problems: [Problem] = []
    func note(_ kind: String, _ subject: String, _ sentence: String) {
      problems.append(Problem(kind: kind, severity: .error, subject: subject, sentence: sentence))
    }
    func label(_ code: MunicipalityCode) -> String {
      territory.municipality(code).map { "\($0.name) (\(code))" } ?? code.text
    }
    for code in municipalities {
      guard territory.municipality(code) != nil else {
        note("unknown-code", code.text, "\(code) has a region in \(id), and is no \(unit.one)")
        continue
      }
      if let region = region(of: code)?.code, strangers.contains(region) {
        note(
          "unknown-region", code.text,
          "\(label(code)) lies in the region '\(region)' of \(id), which does not exist")
      }
    }
    for conflict in conflicts {
      note(
        "two-regions", conflict.municipality.text,
        "\(label(conflict.municipality)) lies in two regions of \(id), '\(conflict.region)' and "
          + "'\(conflict.other)'; the first one counts")
    }
    let without = territory.municipalities.filter { index(of: $0.code) == nil }
    if let first = without.first, !isEmpty {
      note(
        "no-region", first.code.text,
        "\(unit.counted(without.count)) \(without.count == 1 ? "lies" : "lie") in no region of \(id), though others do, as \(label(first.code))"
      )
    }
    for (place, region) in regions.enumerated() {
      for centre in region.centres {
        if territory.municipality(centre) == nil {
          note("unknown-code", region.code, "the centre \(centre) of \(region.name) is no \(unit.one)")
        } else if index(of: centre) != place {
          note(
            "centre-outside-region", region.code, "the centre \(label(centre)) of \(region.name) does not lie in it")
        }
      }
    }
    return problems.sorted()
  }
}
