import Cartography

/// One of several small maps on a page: a day, a part of the country, a proposal.
public struct MapPanel: Sendable {
  /// What stands above it.
  public var title: String
  /// What it is drawn from.
  public var input: MapInput

  /// A panel from its parts.
  public init(title: String, input: MapInput) {
    self.title = title
    self.input = input
  }
}

/// By what small maps on one page differ.
public enum PanelKind: String, Hashable, Sendable, CaseIterable {
  /// By the day.
  case day
  /// By the unit of the level above.
  case county
  /// By whether a proposal is carried out.
  case proposal
}

/// All that stands on a page of small maps, whose legend holds for each of them.
struct PanelPage: Sendable {
  /// What the maps are drawn from, in the order in which they were asked for.
  let inputs: [MapInput]
  /// By what they differ.
  let kind: PanelKind
}

/// What a theme draws in a panel, and the legend that all panels share.
struct PanelContent {
  /// Numbers by the names that a title has for them: those of the last day with `Now` behind it.
  struct Counted {
    let values: [String: Int]
    let title: MultiplesPhrase
  }

  let features: MapFeatures
  let lines: MapLines
  var legend: [LegendRow]
  /// What the theme says above all panels, and below the title of this one; `nil` where it tells of who takes part.
  var finding: String?
  var note: String?
  /// Whether a map of it would show nothing that its note does not say: the page then says it in words.
  var isBlank = false
  /// Whether what lies close is shown larger beside the map.
  var hasInset = true
  /// How parts of the country are put in order; by who takes part when `nil`.
  var order: PanelOrder?
  /// What stands beside the legend, such as a key of circles.
  var extras: [MapExtra] = []
  /// Whether colours tell groups apart, so that a group has one colour in all panels; else they tell of values, which
  /// differ from panel to panel.
  var tellsGroups = false
  /// What stands in the legend where a panel shows a day on which it is not known who took part; empty for a theme that
  /// does not tell of that.
  var unknown: [LegendRow] = []
  /// What stands in the legend where a panel shows somebody outside and the day of the sheet has nobody; `nil` for a theme
  /// that does not tell of them.
  var outside: LegendRow?
  /// Whether what is found has its name on the map, as far as it has room there.
  var tellsPlaces = false
  /// What a title over several days counts, and that title; `nil` where it tells of the day of the sheet alone.
  var counted: Counted?
  /// Whether maps of parts are put in order by who takes part, which a bar above each shows.
  func isRanked(by kind: PanelKind) -> Bool { kind == .county && note == nil && order == nil }
  /// Choices that give other panels the classes or sizes of this one, so that one legend holds for all.
  var shared: [String: MapChoices.Value] = [:]
}
