import DataPackage
import Geometry
import Register
import Reports

/// The part of the country that somebody wants to see, as they call it.
public enum AreaChoice: Hashable, Sendable {
  /// One county, by its code or name.
  case county(String)
  /// One of the data set's frames, by its id or name.
  case frame(String)
}

/// The part of the country that a map shows, found in the data set.
enum ChosenArea {
  case county(code: String)
  case frame(id: String, extent: Box?)

  /// The part; fails naming those that there are.
  init(_ choice: AreaChoice, in view: View, _ territory: Territory) throws {
    switch choice {
    case .county(let written):
      self = .county(code: try territory.upperUnit(called: written).code)
    case .frame(let written):
      let frames = view.settings.frames.sorted { $0.key < $1.key }
      guard
        let (id, frame) = frames.first(where: { id, frame in
          id == written || frame.names.languages.contains { isSameName(frame.names[$0] ?? "", written) }
        })
      else {
        let known = frames.map(\.key).joined(separator: ", ")
        throw Failure(
          "there is no frame '\(written)'; there is \(known.isEmpty ? "none" : known)", cause: .notFound)
      }
      let extent = try frame.extent.map { numbers in
        guard numbers.count == 4, numbers[0] < numbers[2], numbers[1] < numbers[3] else {
          throw Failure(
            "\(view.folder)/datapackage.json: the extent of the frame '\(id)' is not least x, least y, greatest x, greatest y"
          )
        }
        return Box(minX: numbers[0], minY: numbers[1], maxX: numbers[2], maxY: numbers[3])
      }
      self = .frame(id: id, extent: extent)
    }
  }

  /// The reference system that the part is drawn in; `nil` for that of the country.
  func plane(_ settings: Settings) -> String? {
    switch self {
    case .county(let code): settings.referenceSystems.counties?[code]
    case .frame(let id, _): settings.frames[id]?.referenceSystem
    }
  }

  /// The input limited to the part.
  func limited(_ input: MapInput, in view: View) throws -> MapInput {
    let levels = input.report.snapshot.territory.levels
    var part: MapInput
    switch self {
    case .county(let code):
      guard let limited = input.limited(toCounty: code) else {
        throw Failure("no boundary is a \(levels.unit.one) of \(levels.upperUnit.one) \(code)")
      }
      part = limited
    case .frame(let id, let extent?):
      let name = view.settings.frames[id]?.names[view.language.code] ?? id
      guard let limited = input.limited(to: extent, name: name) else {
        throw Failure("the frame '\(id)' shows no \(levels.unit, .one)")
      }
      part = limited
    // A frame without an extent is the whole.
    case .frame(_, nil): return input
    }
    // Nor is what it says of the whole said of a part.
    part.report.titles = part.report.titles.filter { !$0.key.hasPrefix("map-") || $0.key.hasSuffix("-area") }
    // The data set's subtitle for parts of the country is not that of the whole.
    part.settings.subtitle = view.settings.subtitles["\(view.figures.main)-area"]?[view.language.code]
    return part
  }
}
