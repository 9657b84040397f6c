import Analysis
import Cartography
import Geometry
import Register

/// What each feature of the topology is, how it is filled, and which groups are outlined and labelled.
struct MapFeatures {
  /// The municipality of each feature; `nil` where the join found none.
  var municipalities: [Municipality?]
  /// The place of each feature's group among `list`; `nil` outside.
  var groups: [Int?]
  /// What is outlined and labelled: the collaborations of the day, by number, or the counties.
  var list: [MapGroup]
  /// The fill of each feature.
  var fills: [Colour]
  /// What is said of each feature behind its name; `nil` for nothing.
  var notes: [Note?]
  /// Features that are hatched all over: those with another arrangement, or without a value.
  var others: Set<Int>
  /// How groups are marked, by their place.
  var flagged: [Int: MapMark] = [:]
  /// The place of each feature among further regions whose borders are drawn over all others; `nil` for none of them.
  var regions: [Int?]?

  /// What is said of a feature: to readers who point at it, and to scripts.
  struct Note: Equatable {
    let text: String
    let attribute: SheetGroup.Attribute
  }

  /// The collaborations in their colours.
  init(_ input: MapInput) {
    let snapshot = input.report.snapshot
    let palette = input.settings.palette
    let list = snapshot.collaborations.map { collaboration in
      MapGroup(
        id: collaboration.id, name: collaboration.name, label: String(collaboration.number),
        fill: palette.fill(collaboration.colour))
    }
    let otherCodes = Set(input.settings.otherArrangement?.municipalities ?? [])
    let others = input.codes.map { code in
      code.map { otherCodes.contains($0) && snapshot.collaboration(of: $0) == nil } ?? false
    }
    self.init(input, groups: list) { snapshot.collaboration(of: $0.code) }
    self.others = Set(others.indices.filter { others[$0] })
    fills = groups.indices.map { feature in
      if let group = groups[feature] { return list[group].fill }
      return others[feature] ? palette.other : palette.ground
    }
    notes = groups.map { group in
      group.map { Note(text: "\(list[$0].label) \(list[$0].name)", attribute: .init("collaboration", list[$0].id)) }
    }
    for id in input.settings.flagged {
      if let place = list.firstIndex(where: { $0.id == id }) { flagged[place] = .falling }
    }
  }

  /// The features in groups given by id, on bare ground.
  init(_ input: MapInput, groups list: [MapGroup], group: (Municipality) -> String?) {
    let places = Dictionary(list.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    municipalities = input.codes.map { code in code.flatMap(input.report.snapshot.territory.municipality) }
    groups = municipalities.map { $0.flatMap(group).flatMap { places[$0] } }
    fills = groups.map { $0.map { list[$0].fill } ?? input.settings.palette.ground }
    notes = groups.map { _ in nil }
    others = []
    self.list = list
  }

  /// The same for some of the features, in the order given.
  func chosen(_ features: [Int]) -> MapFeatures {
    var part = self
    part.municipalities = features.map { municipalities[$0] }
    part.groups = features.map { groups[$0] }
    part.fills = features.map { fills[$0] }
    part.notes = features.map { notes[$0] }
    part.others = Set(features.indices.filter { others.contains(features[$0]) })
    part.regions = regions.map { regions in features.map { regions[$0] } }
    return part
  }

  /// Whether two features lie in the same county; features that are not known lie in one of their own.
  func shareCounty(_ a: Int, _ b: Int) -> Bool { municipalities[a]?.county == municipalities[b]?.county }
}
