import Analysis
import Register

/// Where the files of a report lie, as seen from a document among them.
public struct ReportPlaces: Hashable, Sendable {
  /// The page about each collaboration, by id.
  public var collaborations: [String: String]
  /// The page about each upper unit, by code.
  public var upperUnits: [String: String]
  /// The tables that lie beside it as files, by id: the page of each.
  public var tables: [String: String]

  /// Places; none unless given.
  public init(
    collaborations: [String: String] = [:], upperUnits: [String: String] = [:], tables: [String: String] = [:]
  ) {
    self.collaborations = collaborations
    self.upperUnits = upperUnits
    self.tables = tables
  }

  /// The same places seen from a folder inside that of the report.
  public var seenFromFolder: ReportPlaces {
    ReportPlaces(
      collaborations: collaborations.mapValues { "../" + $0 }, upperUnits: upperUnits.mapValues { "../" + $0 },
      tables: tables.mapValues { "../" + $0 })
  }
}

extension ReportInput {
  /// The collaborations of the day that there are pages about, by the name that texts call them.
  var collaborationPages: [NamedPlace] {
    snapshot.collaborations.compactMap { one in
      places.collaborations[one.id].map { NamedPlace(name: one.name, place: $0) }
    }
  }

  /// The upper units that there are pages about, by name.
  var upperUnitPages: [NamedPlace] {
    snapshot.territory.counties.compactMap { one in
      places.upperUnits[one.code].map { NamedPlace(name: one.name, place: $0) }
    }
  }
}

/// A name and where it leads.
struct NamedPlace: Hashable, Sendable {
  let name: String
  let place: String
}

extension RunningText {
  /// A text whose names lead to their places, each where it stands first and by itself. Of names that overlap the longest
  /// leads.
  ///
  /// - Complexity: the length of the text times the number of names.
  init(_ text: String, leading names: [NamedPlace]) {
    var found: [(range: Range<String.Index>, place: String)] = []
    for name in names.sorted(by: { $0.name.count > $1.name.count }) where !name.name.isEmpty {
      let free = text.ranges(of: name.name).first { range in
        text.isWord(range) && !found.contains { $0.range.overlaps(range) }
      }
      if let free { found.append((free, name.place)) }
    }
    var parts: [Part] = []
    var end = text.startIndex
    for (range, place) in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if end < range.lowerBound { parts.append(.text(String(text[end..<range.lowerBound]))) }
      parts.append(.link(String(text[range]), to: place))
      end = range.upperBound
    }
    if end < text.endIndex || parts.isEmpty { parts.append(.text(String(text[end...]))) }
    self.init(parts)
  }

  /// The one followed by the other.
  static func + (first: RunningText, second: RunningText) -> RunningText { RunningText(first.parts + second.parts) }
}

extension String {
  /// Whether no letter or digit goes on from a stretch at either end.
  fileprivate func isWord(_ range: Range<Index>) -> Bool {
    func isPart(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber || letter == "-" }
    let before = range.lowerBound > startIndex && isPart(self[index(before: range.lowerBound)])
    let after = range.upperBound < endIndex && isPart(self[range.upperBound])
    return !before && !after
  }
}
