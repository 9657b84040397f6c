import Analysis
import DataPackage
import Register
import Reports

/// Builds areas from the commuting of a data set; pieces are told where it has boundaries.
///
/// - Throws: `Failure`: `notFound` when the data set has no commuting, or no boundaries where pieces are to be joined,
///   and when its tables or boundaries cannot be read.
public func buildZones(_ request: ZonesRequest, in view: View) throws(Failure) -> Told<ZonesAccount> {
  try Told { notes in
    let contents = notes.take(try view.source.contents(of: [.places, .commuting]))
    guard !contents.flows.isEmpty else {
      throw Failure(
        "the data set has no commuting to build areas from; \(parameter: "flows") takes a file", cause: .notFound)
    }
    let flows = ZoneFlows(CommutingMatrix(contents.flows))
    let land = notes.take(try view.contiguity())
    var division = zones(from: flows, by: request.rules)
    var moved: [ZoneDivision.StrayPiece] = []
    if request.isContiguous {
      // Islands and the two sides of a fjord lie together where a little water parts them.
      let evidence = notes.take(try view.evidence())
      guard let land = evidence.land else {
        throw Failure("the data set has no boundaries to tell by what lies beside what", cause: .notFound)
      }
      let beside = [land, evidence.nearShore].compactMap { $0 }
      let neighbours = contents.territory.municipalities.map { one in
        (one.code.text, beside.flatMap { $0.neighbours(of: one.code).map(\.code.text) })
      }
      (division, moved) = division.contiguous(
        flows, by: request.rules, neighbours: Dictionary(neighbours) { first, _ in first })
    }
    let found = land.map { land in
      Dictionary(
        division.zones.map { zone in
          (zone.centre, pieces(of: zone.members.compactMap { MunicipalityCode($0) }, in: land).count)
        }
      ) { first, _ in first }
    }
    let names = Dictionary(contents.territory.municipalities.map { ($0.code.text, $0.name) }) { first, _ in first }
    return ZonesAccount(division, by: request.rules, names: names, pieces: found, moved: moved, language: view.language)
  }
}

/// Builds areas from the flows in a file.
///
/// - Parameter column: the column of people, in a file that has several.
/// - Throws: `Failure`: `notFound` for a column that there is not, and when the file is no table, lacks a column, or a
///   row does not say from where, to where or how many.
public func buildZones(
  _ request: ZonesRequest, from file: GivenFile, people column: String? = nil, language: Language
) throws(Failure) -> Told<ZonesAccount> {
  try Told { notes in
    let flows = notes.take(try readFlows(file, people: column))
    return ZonesAccount(zones(from: flows, by: request.rules), by: request.rules, language: language)
  }
}
