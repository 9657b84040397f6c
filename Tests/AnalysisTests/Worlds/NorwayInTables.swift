import Analysis
import Glibc
import Register

/// The real data set of 2020, read from the repository by a reader of its own: this target knows no file formats.
enum NorwayInTables {
  static let evidence: Evidence = {
    Evidence(
      snapshot: Snapshot(territory: territory, register: register, day: Day("2020-10-01")!),
      commuting: CommutingMatrix(flows), land: land, nearShore: nearShore, relations: relations, plans: plans,
      events: events)
  }()

  static let assessment = Assessment(evidence)

  static let territory = Territory(
    municipalities: table("GeoData/norway-2020/municipalities.csv").map { row in
      Municipality(
        code: MunicipalityCode(row["code"]!)!, name: row["name"]!, officialName: row["official_name"]!,
        county: row["county"]!, population: Int(row["population"]!)!,
        areaInSquareKilometres: Double(row["area_km2"]!)!)
    },
    counties: table("GeoData/norway-2020/counties.csv").map { County(code: $0["code"]!, name: $0["name"]!) },
    divisions: divisions { $0 },
    codeChanges: table("GeoData/norway-2020/code-changes.csv").map { row in
      CodeChange(
        day: Day(row["day"]!)!, oldCode: MunicipalityCode(row["old_code"]!)!, oldName: row["old_name"]!,
        newCode: MunicipalityCode(row["new_code"]!)!, newName: row["new_name"]!,
        kind: CodeChange.Kind(rawValue: row["kind"]!)!)
    })

  /// The divisions, made from rows in another order.
  static func divisions(_ reordered: ([[String: String]]) -> [[String: String]]) -> Divisions {
    func partition(_ id: String, kind: String, members: String) -> Partition {
      Partition(
        id: id, kind: kind,
        assignments: reordered(table("GeoData/norway-2020/\(members).csv")).map {
          (MunicipalityCode($0["municipality"]!)!, $0["region"]!)
        },
        regions: reordered(table("GeoData/norway-2020/\(id).csv")).map { row in
          Partition.Region(
            code: row["code"]!, name: row["name"]!,
            centres: (row["centres"] ?? "").split(separator: ";").map { MunicipalityCode($0)! })
        })
    }
    return Divisions(
      [
        partition("travel-to-work-areas", kind: "travel-to-work", members: "travel-to-work-members"),
        partition("economic-regions", kind: "economic", members: "economic-region-members"),
      ], hubs: "economic-regions")
  }

  static let register = Register(
    collaborations: table("GeoData/norway-2020/collaborations.csv").enumerated().map { index, row in
      Collaboration(
        id: row["id"]!, number: index + 1, name: row["name"]!, county: row["county"]!,
        founding: Int(row["founded"]!).map { .year($0) } ?? .unknown, host: MunicipalityCode(row["host"]!))
    },
    memberships: memberships("GeoData/norway-2020/memberships.csv"))

  static let flows = table("GeoData/norway-2020/commuting.csv").map { row in
    CommutingFlow(
      residence: MunicipalityCode(row["residence"]!)!, workplace: MunicipalityCode(row["workplace"]!)!,
      employed: Int(row["employed"]!)!)
  }

  private static func names(_ list: String) -> [String] { list.split(separator: ";").map(String.init) }

  static let relations = table("GeoData/norway-2020/relations.csv").map { row in
    Relation(
      id: row["id"]!, from: Relation.Party(kind: row["from_kind"]!, names: names(row["from"]!)),
      to: Relation.Party(kind: row["to_kind"]!, names: names(row["to"]!)), subject: row["subject"]!)
  }

  static let events = table("GeoData/norway-2020/events.csv").map { row in
    Event(
      collaboration: row["collaboration"]!,
      when: Day(row["day"]!).map { .day($0) } ?? Int(row["year"]!).map { .year($0) } ?? .unknown, kind: row["kind"]!,
      municipality: MunicipalityCode(row["municipality"]!), text: row["text"]!)
  }

  static let plans = table("GeoData/norway-2020/plans.csv").map { row in
    Plan(
      id: row["id"]!, name: row["name"]!,
      memberships: memberships("GeoData/norway-2020/planned-memberships.csv").filter {
        $0.collaboration == row["id"]!
      })
  }

  static let land = contiguity(withWater: false)
  static let nearShore = contiguity(withWater: true)

  static func memberships(_ path: String) -> [Membership] {
    table(path).map { row in
      Membership(
        collaboration: row["collaboration"]!, municipality: MunicipalityCode(row["municipality"]!),
        party: row["party"]!, role: Role(rawValue: row["role"]!)!,
        period: Period(start: day(row["from"]!), end: day(row["to"]!))!)
    }
  }

  /// A day, or the first of a year; `nil` for nothing.
  private static func day(_ text: String) -> Day? { Day(text) ?? Day("\(text)-01-01") }

  /// The code of the municipality with the name.
  static func code(_ name: String) -> MunicipalityCode { territory.municipalities.first { $0.name == name }!.code }

  /// The fit that the collaboration would have with some municipalities more or fewer.
  static func fit(_ id: String, with joining: [String] = [], without leaving: [String] = []) -> CollaborationFit {
    let members = evidence.snapshot.members(of: id).filter { !leaving.contains($0.name) }
    return evidence.fit(of: id, members: members + joining.map { territory.municipality(code($0))! })
  }

  private static func contiguity(withWater: Bool) -> Contiguity {
    let rows = table("Tests/Fixtures/neighbours/norway-2020-neighbours.csv").map { row in
      (MunicipalityCode(row["a"]!)!, MunicipalityCode(row["b"]!)!, Double(row["shared_metres"]!)!, row["water_metres"]!)
    }
    return Contiguity(
      pairs: rows.filter { $0.2 > 0 }.map { ($0.0, $0.1, sharedMetres: $0.2) },
      water: withWater
        ? rows.compactMap { row in Double(row.3).flatMap { $0 <= 3_000 ? (row.0, row.1, apartMetres: $0) : nil } } : [],
      // Andøy has a single land neighbour, and the sea on all other sides.
      onOuterEdge: [MunicipalityCode("1871")!])
  }

  private static func table(_ path: String) -> [[String: String]] {
    let lines = text(path).split(separator: "\n").map(cells)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""], isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  private static func text(_ path: String) -> String {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    guard let file = fopen("/\(root)/\(path)", "rb") else { fatalError("\(path): missing") }
    defer { fclose(file) }
    var bytes: [UInt8] = [], buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
