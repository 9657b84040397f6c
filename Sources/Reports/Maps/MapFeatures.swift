import Analysis
import Cartography
import Geometry
import Register

/// The grey and pattern of each collaboration of the day, by number, so that those that touch can be told apart.
private func greyLooks(_ input: MapInput) -> [GreyLook] {
  let snapshot = input.report.snapshot
  let places = Dictionary(
    snapshot.collaborations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  let groups = input.codes.map { $0.flatMap(snapshot.collaboration(of:)).flatMap { places[$0] } }
  var neighbours = [[Int]](repeating: [], count: places.count)
  for border in input.topology.borders(by: .queen) {
    guard let first = groups[border.first], let second = groups[border.second], first != second else { continue }
    neighbours[first].append(second)
  }
  let flagged = snapshot.collaborations.indices.filter { place in
    input.settings.flagged[snapshot.collaborations[place].id] != nil
  }
  return greyLooks(of: neighbours, flagged: Set(flagged))
}

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
  /// Features of which something is not known, which thin dashes say.
  var uncertain: Set<Int> = []
  /// Whether the border of a group whose members are all uncertain there is dashed.
  var dashesUnsureGroups = false
  /// The colours of all classes of the scale that fills are of, also of those that nothing is in; empty without a scale.
  var scale: [Colour] = []
  /// What fills become on a dark page where they are ground rather than what is to be seen.
  var nightFills: [Colour: Colour] = [:]
  /// Features that the map tells of beyond what it is about by something else than their group.
  var told: Set<Int> = []
  /// Features of others that what the map is about encloses.
  var enclosed: Set<Int> = []
  /// Whether groups that are not marked are ground like any other beyond what the map is about.
  var quietsPlainGroups = false
  /// Why groups are marked, by their place.
  var flagged: [Int: MapMark] = [:]
  /// The place of each feature among further regions whose borders are drawn over all others; `nil` for none of them.
  var regions: [Int?]?
  /// Whether those borders are drawn only where they part members of groups: the ground that groups are held against.
  var regionsOfMembers = false
  /// Features that lie in such a region besides what their fill tells: stripes in the colour of its border say so.
  var striped: Set<Int> = []
  /// The place of each feature among the plans that are outlined; `nil` when nothing is planned.
  var plans: [Int?]?
  /// Features in no group that have the colour of plans.
  var inPlans: Set<Int> = []
  /// The names of those plans.
  var planNames: [String] = []
  /// The groups that a feature owns a part of without being a member, by feature; each becomes a dot.
  var owned: [Int: [Int]] = [:]
  /// For each feature whether the map is about it; `nil` when it is about all. The others are context.
  var focus: [Bool]?
  /// Whether the border of what the map is about has a line of its own: that of members is their collaboration's.
  var outlinesFocus = true
  /// Whether what lies around is told of as well: where the map is about nothing that is in a group.
  var showsSurroundings = false
  /// Whether units of one group have no borders between them, being too small on the page to be told apart.
  var hidesUnitBorders = false
  /// Whether fills tell of each municipality by itself: then a map is about those that are in no group too.
  var tellsUnits = false
  /// Whether fills are classes of a scale, of which a paler one would be read as another class.
  var isScaled = false
  /// Whether what lies beyond the part that the map is about keeps its colour and has bands over it, rather than a paler
  /// colour: where a paler one would be another that the legend explains.
  var veilsBeyond = false
  /// Features beyond that part with such bands.
  private(set) var veiled: Set<Int> = []
  /// Circles that stand for amounts, and how they are painted.
  var circles: [FeatureCircle] = []
  var circlePaints = CirclePaints()
  /// Whether the rim of a small circle is as thin as the circle asks for, where there are very many.
  var thinsCircleRims = false
  /// The features that the numbers of groups stand on; all of each group when `nil`.
  var numbered: Set<Int>?
  /// Names that stand on features beside the numbers of groups.
  var names: [MapName] = []
  /// Cooperation that is drawn as lines, and the place of each feature's upper unit among its ends.
  var relations: [MapRelation] = []
  var upperUnits: [Int?] = []
  /// What those upper units are called, by their place.
  var upperUnitNames: [String] = []
  /// Where features in several pieces have their label, in metres; on the greatest piece where nothing is said.
  var mainPlaces: [Int: Point] = [:]
  /// The pattern of lines over each group, by its place, for print in grey.
  var patterns: [Int: HatchDirection] = [:]
  /// The same over single features, by what their fill tells.
  var lined: [Int: HatchDirection] = [:]

  /// What is said of a feature: to readers who point at it, and to scripts.
  struct Note: Equatable {
    let text: String
    let attribute: SheetGroup.Attribute
  }

  /// The collaborations in their colours.
  init(_ input: MapInput) {
    let snapshot = input.report.snapshot
    let palette = input.settings.palette
    var list = snapshot.collaborations.map { collaboration in
      MapGroup(
        id: collaboration.id, name: collaboration.name, label: String(collaboration.number),
        fill: palette.fill(collaboration.colour))
    }
    let looks = input.settings.isGreyscale ? greyLooks(input) : []
    for (place, look) in looks.enumerated() { list[place].fill = look.grey }
    let otherCodes = Set(input.settings.otherArrangement?.municipalities ?? [])
    let others = input.codes.map { code in
      code.map { otherCodes.contains($0) && snapshot.collaboration(of: $0) == nil } ?? false
    }
    self.init(input, groups: list) { snapshot.collaboration(of: $0.code) }
    self.others = Set(others.indices.filter { others[$0] })
    uncertain = input.unknownFeatures
    for (place, look) in looks.enumerated() { patterns[place] = look.pattern }
    fills = groups.indices.map { feature in
      guard let group = groups[feature] else { return others[feature] ? palette.other : palette.ground }
      // Who may have joined later is paler than who is known to have been in; greys are too close for it.
      let isPale = uncertain.contains(feature) && !input.settings.isGreyscale
      return isPale ? palette.beyond(list[group].fill) : list[group].fill
    }
    for place in list.indices {
      let own = Set(groups.indices.filter { groups[$0] == place }.map { fills[$0] })
      self.list[place].ground = own.count == 1 ? own.first : nil
    }
    notes = groups.map { group in
      group.map { Note(text: "\(list[$0].label) \(list[$0].name)", attribute: .init("collaboration", list[$0].id)) }
    }
    for (place, group) in list.enumerated() { flagged[place] = input.settings.flagged[group.id] }
  }

  /// Names the greatest municipalities outside, by people: what a title means that speaks of cities outside.
  mutating func nameGreatestOutsiders(_ outsiders: [Municipality]) {
    let greatest = outsiders.sorted { ($1.population, $0.code) < ($0.population, $1.code) }
      .prefix(MapMeasures.namedOutsiders)
    let places = Dictionary(
      municipalities.enumerated().compactMap { place, one in one.map { ($0.code, place) } },
      uniquingKeysWith: { first, _ in first })
    names += greatest.compactMap { one in
      places[one.code].map { MapName(text: one.name, feature: $0, isItalic: true) }
    }
  }

  /// Adds what is planned and who owns without being a member.
  mutating func add(_ marks: Marks, _ settings: MapSettings) {
    addPlans(marks, settings)
    let features = placesByCode
    for (municipality, collaboration) in marks.owners {
      guard let feature = features[municipality.code], let group = list.firstIndex(where: { $0.id == collaboration.id })
      else { continue }
      owned[feature, default: []].append(group)
    }
  }

  /// Where each municipality is.
  private var placesByCode: [MunicipalityCode: Int] {
    Dictionary(
      municipalities.enumerated().compactMap { place, one in one.map { ($0.code, place) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Adds what is planned.
  ///
  /// Land that is to be in a group has a colour or a grey of its own, so that one sees which side of the dashes it is on.
  mutating func addPlans(_ marks: Marks, _ settings: MapSettings) {
    let features = placesByCode
    if !marks.plans.isEmpty {
      var planned = [Int?](repeating: nil, count: municipalities.count)
      for (place, plan) in marks.plans.enumerated() {
        for code in plan.municipalities {
          guard let feature = features[code] else { continue }
          planned[feature] = place
          guard groups[feature] == nil, !others.contains(feature) else { continue }
          fills[feature] = settings.plannedFill
          inPlans.insert(feature)
        }
      }
      plans = planned
      planNames = marks.names
    }
  }

  /// The names of plans as those of their land, on which each stands or to which it leads.
  var namesOfPlans: [MapName] {
    planNames.indices.compactMap { plan in
      let land = municipalities.indices.filter { plans?[$0] == plan }
      return land.first.map { MapName(text: planNames[plan], feature: $0, isItalic: true, area: land) }
    }
  }

  /// The same for a map of an area: what it is not about is context, fainter where the area says so, and groups of
  /// context alone are not outlined.
  func seen(in area: MapArea, _ palette: Palette) -> MapFeatures {
    var part = self
    let codes = Set(area.municipalities)
    let isIn = municipalities.map { $0.map { codes.contains($0.code) } ?? false }
    part.focus = isIn
    part.outlinesFocus = !area.isOfMembers
    var shown = Set(isIn.indices.filter { isIn[$0] }.compactMap { groups[$0] })
    part.circles = circles.filter { $0.isGroup ? shown.contains($0.place) : isIn[$0.place] }
    if shown.isEmpty, circles.isEmpty, !tellsUnits, area.fadesOthers {
      // Nothing to tell of the area itself: what it stands beside is the map.
      part.showsSurroundings = true
      let around = Set(area.surroundings)
      shown = Set(list.indices.filter { around.contains(list[$0].id) })
    }
    for feature in isIn.indices where !isIn[feature] {
      if let group = groups[feature], !told.contains(feature),
        !shown.contains(group) || (quietsPlainGroups && flagged[group] == nil && !part.showsSurroundings)
      {
        part.groups[feature] = nil
        part.fills[feature] = palette.ground
        part.notes[feature] = nil
      }
      part.others.remove(feature)
      if !told.contains(feature) { part.lined[feature] = nil }
      if part.groups[feature] == nil, area.fadesOthers, !told.contains(feature) {
        part.fills[feature] = palette.context
        part.uncertain.remove(feature)
      } else if area.fadesOthers, !part.showsSurroundings || told.contains(feature) && !veilsBeyond {
        if veilsBeyond {
          part.veiled.insert(feature)
        } else {
          part.fills[feature] = palette.beyond(part.fills[feature])
        }
      }
    }
    // A number that nothing explains would stand on what is told of for another reason.
    let strangers = Set(
      told.filter { feature in !isIn[feature] && groups[feature].map { !shown.contains($0) } ?? false })
    if !strangers.isEmpty { part.numbered = (numbered ?? Set(groups.indices)).subtracting(strangers) }
    return part
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
    mainPlaces = input.mainPlaces()
    hidesUnitBorders = input.unitsAreGrain
  }

  /// The same for some of the features, in the order given.
  func chosen(_ features: [Int]) -> MapFeatures {
    var part = self
    part.municipalities = features.map { municipalities[$0] }
    part.groups = features.map { groups[$0] }
    part.fills = features.map { fills[$0] }
    part.notes = features.map { notes[$0] }
    part.others = Set(features.indices.filter { others.contains(features[$0]) })
    part.uncertain = Set(features.indices.filter { uncertain.contains(features[$0]) })
    part.told = Set(features.indices.filter { told.contains(features[$0]) })
    part.enclosed = Set(features.indices.filter { enclosed.contains(features[$0]) })
    part.numbered = numbered.map { all in Set(features.indices.filter { all.contains(features[$0]) }) }
    part.lined = Dictionary(
      uniqueKeysWithValues: features.enumerated().compactMap { place, feature in lined[feature].map { (place, $0) } })
    part.striped = Set(features.indices.filter { striped.contains(features[$0]) })
    part.veiled = Set(features.indices.filter { veiled.contains(features[$0]) })
    part.regions = regions.map { regions in features.map { regions[$0] } }
    part.plans = plans.map { plans in features.map { plans[$0] } }
    part.inPlans = Set(features.indices.filter { inPlans.contains(features[$0]) })
    part.focus = focus.map { focus in features.map { focus[$0] } }
    let places = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, $0) })
    part.names = names.compactMap { name in
      places[name.feature].map {
        MapName(
          text: name.text, feature: $0, isItalic: name.isItalic, area: name.area.compactMap { places[$0] })
      }
    }
    part.mainPlaces = Dictionary(
      uniqueKeysWithValues: mainPlaces.compactMap { feature, point in places[feature].map { ($0, point) } })
    part.upperUnits = upperUnits.isEmpty ? [] : features.map { upperUnits[$0] }
    part.relations = relations.compactMap { $0.moved(by: places) }
    part.circles = circles.compactMap { circle in
      if circle.isGroup { return circle }
      return places[circle.place].map { place in
        FeatureCircle(
          place: place, radius: circle.radius, title: circle.title, anchor: circle.anchor, name: circle.name,
          isStressed: circle.isStressed)
      }
    }
    part.owned = Dictionary(
      uniqueKeysWithValues: features.enumerated().compactMap { place, feature in owned[feature].map { (place, $0) } })
    return part
  }

  /// Whether a feature has its name on the map of a part of the country.
  func isNamed(_ feature: Int) -> Bool { showsSurroundings || focus?[feature] ?? true }

  /// Whether two features lie in the same county; features that are not known lie in one of their own.
  func shareCounty(_ a: Int, _ b: Int) -> Bool { municipalities[a]?.county == municipalities[b]?.county }
}
