import DataPackage
import Geometry
import Register
import Reports
import Workspace

/// The part of the country that a map shows, found in the data set by what the user called it.
enum ChosenArea {
  case county(code: String)
  case frame(id: String, extent: Box?)

  /// The part; `nil` when all is shown.
  init?(_ options: AreaOptions, in set: OpenDataSet, _ contents: DataSetContents) throws {
    if let written = options.county {
      let counties = contents.territory.counties
      guard let county = counties.first(where: { $0.code == written || isSameName($0.name, written) }) else {
        let known = counties.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
        throw Failure("there is no county '\(written)'; there is \(known)")
      }
      self = .county(code: county.code)
    } else if let written = options.frame {
      let frames = set.settings.frames.sorted { $0.key < $1.key }
      guard
        let (id, frame) = frames.first(where: { id, frame in
          id == written || frame.names.languages.contains { isSameName(frame.names[$0] ?? "", written) }
        })
      else {
        let known = frames.map(\.key).joined(separator: ", ")
        throw Failure("there is no frame '\(written)'; there is \(known.isEmpty ? "none" : known)")
      }
      let extent = try frame.extent.map { numbers in
        guard numbers.count == 4, numbers[0] < numbers[2], numbers[1] < numbers[3] else {
          throw Failure(
            "\(set.folder)/datapackage.json: the extent of the frame '\(id)' is not least x, least y, greatest x, greatest y"
          )
        }
        return Box(minX: numbers[0], minY: numbers[1], maxX: numbers[2], maxY: numbers[3])
      }
      self = .frame(id: id, extent: extent)
    } else {
      return nil
    }
  }

  /// The reference system that the part is drawn in; `nil` for that of the country.
  func plane(_ set: OpenDataSet) -> String? {
    switch self {
    case .county(let code): set.settings.referenceSystems.counties?[code]
    case .frame(let id, _): set.settings.frames[id]?.referenceSystem
    }
  }

  /// The input limited to the part.
  func limited(_ input: MapInput, in set: OpenDataSet) throws -> MapInput {
    switch self {
    case .county(let code):
      guard let part = input.limited(toCounty: code) else {
        throw Failure("no boundary is a municipality of county \(code)")
      }
      return set.withTexts(of: part)
    case .frame(let id, let extent?):
      let name = set.settings.frames[id]?.names[set.language.code] ?? id
      guard let part = input.limited(to: extent, name: name) else {
        throw Failure("the frame '\(id)' shows no municipality")
      }
      return set.withTexts(of: part)
    // A frame without an extent is the whole.
    case .frame(_, nil): return input
    }
  }
}

extension OpenDataSet {
  /// The input with the data set's subtitle for parts of the country, which is not that of the whole.
  fileprivate func withTexts(of input: MapInput) -> MapInput {
    var input = input
    input.settings.subtitle = settings.subtitles["figure-3-1-area"]?[language.code]
    return input
  }
}

/// Whether two names are one but for case.
private func isSameName(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }
