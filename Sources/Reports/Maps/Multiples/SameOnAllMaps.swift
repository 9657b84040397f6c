import Analysis
import Cartography
import Register

/// The collaborations of a page of days or of a proposal that have the same members on all its maps: beside those that
/// changed they stand in one paragraph, in which each number is found.
struct SameOnAllMaps: Equatable, Sendable {
  /// Their ids.
  private let ids: Set<String>

  private init(ids: Set<String>) { self.ids = ids }

  /// None, as on a map by itself.
  static let none = SameOnAllMaps(ids: [])

  /// Those of a page; none where they are few, where nothing else changed, or where each map shows a part of the country.
  init(_ page: PanelPage) {
    func members(_ input: MapInput) -> [String: Set<MunicipalityCode>] {
      let snapshot = input.report.snapshot
      return Dictionary(
        snapshot.collaborations.map { one in (one.id, Set(snapshot.members(of: one.id).map(\.code))) },
        uniquingKeysWith: { first, _ in first })
    }
    let maps = page.inputs.map(members)
    guard page.kind != .county, maps.count > 1, let first = maps.first else {
      self = .none
      return
    }
    let same = first.filter { id, own in maps.allSatisfy { $0[id] == own } }.map(\.key)
    let all = Set(maps.flatMap(\.keys))
    self = same.count >= MapMeasures.leastRunIn && same.count < all.count ? SameOnAllMaps(ids: Set(same)) : .none
  }

  /// Whether there are any.
  var isEmpty: Bool { ids.isEmpty }

  /// Whether a collaboration is one of them.
  func contains(_ id: String) -> Bool { ids.contains(id) }

  /// The heading of the rows of the others.
  func heading(_ words: MapWords) -> [LegendRow] {
    isEmpty ? [] : [LegendRow(.heading, words.filled(.changedOnMaps))]
  }

  /// A heading, and each of them by number and short name: below each other where the page has columns for them, so that a
  /// number is found, else in one paragraph.
  func rows(_ input: MapInput, _ features: MapFeatures, _ words: MapWords) -> [LegendRow] {
    let listed = input.listedCollaborations.map(\.collaboration).filter { ids.contains($0.id) }
      .sorted { $0.number < $1.number }
    guard !listed.isEmpty else { return [] }
    if input.settings.width >= MapMeasures.roomyLegend {
      let line = Stroke(input.settings.palette.outline, width: MapMeasures.patternWidth)
      return [LegendRow(.heading, words.filled(.sameOnMaps))]
        + listed.map { one in
          let place = features.list.firstIndex { $0.id == one.id }
          let (label, fill) = (String(one.number), place.map { features.list[$0].fill } ?? input.settings.palette.other)
          let pattern = place.flatMap { features.patterns[$0] }
          return LegendRow(pattern.map { .patterned(label, fill, line, $0) } ?? .badge(label, fill), one.briefName)
        }
    }
    let told = listed.map { one in "\(one.number)\u{A0}\(one.briefName)" }
    return [
      LegendRow(.heading, words.filled(.sameOnMaps)), LegendRow(.remark, told.joined(separator: "; ")),
    ]
  }
}
