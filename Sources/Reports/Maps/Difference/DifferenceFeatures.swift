import Analysis
import Cartography
import Register

extension Difference {
  /// The collaborations of the later state, numbered where something changed.
  func features(_ input: MapInput, _ words: MapWords) -> MapFeatures {
    var features = MapFeatures(input)
    features.flagged = [:]
    features.patterns = [:]
    let changed = Set(steps.flatMap { [$0.from?.id, $0.to?.id].compactMap { $0 } })
    for place in features.list.indices {
      features.list[place].fill = look.unchanged
      if !changed.contains(features.list[place].id) { features.list[place].label = "" }
    }
    let byCode = Dictionary(drawnSteps.map { ($0.municipality.code, $0) }, uniquingKeysWith: { first, _ in first })
    features.others = []
    features.uncertain = []
    for (feature, municipality) in features.municipalities.enumerated() {
      guard let municipality else { continue }
      features.fills[feature] =
        features.groups[feature] == nil ? input.settings.palette.ground : look.unchanged
      if drawnUnknown.contains(municipality.code) {
        features.fills[feature] = look.unknown
        features.uncertain.insert(feature)
      }
      guard let step = byCode[municipality.code] else {
        // Where anybody may have been a member, nobody is known to have stood outside.
        if isOpen, features.groups[feature] == nil { features.uncertain.insert(feature) }
        continue
      }
      features.fills[feature] = look.fill(step.kind)
      if look.isLoss(step.kind) { features.others.insert(feature) }
      if look.isUnknown(step.kind) { features.uncertain.insert(feature) }
      features.notes[feature] = MapFeatures.Note(
        text: sentence(step, words), attribute: .init("step", step.kind.rawValue))
    }
    if !dotsUnknown { features.uncertain = [] }
    features.nightFills = look.nightFills
    // A number on land that did not change would tell of that. One alone has its number before its name.
    var changedOf: [Int: [Int]] = [:]
    for (feature, group) in features.groups.enumerated() {
      guard let group, let code = features.municipalities[feature]?.code, byCode[code] != nil else { continue }
      changedOf[group, default: []].append(feature)
    }
    let alone = changedOf.filter { _, all in
      all.count == 1 && features.municipalities[all[0]].map { named.contains($0.code) } ?? false
    }
    features.numbered = Set(changedOf.filter { alone[$0.key] == nil }.values.joined())
    features.names = features.municipalities.enumerated().compactMap { feature, municipality in
      guard let municipality, named.contains(municipality.code) else { return nil }
      let number = features.groups[feature].flatMap { alone[$0] == nil ? nil : features.list[$0].label + " " } ?? ""
      return MapName(text: number + municipality.name, feature: feature)
    }
    // Where numbers stand on several fills, paper around them reads on all.
    for place in features.list.indices {
      features.list[place].fill = input.settings.palette.paper
      let below = Set((changedOf[place] ?? []).map { features.fills[$0] })
      features.list[place].ground = below.count == 1 ? below.first : nil
    }
    return features
  }

  /// The municipalities that are named on the map: all while they are few, else those that came or left by few.
  private var named: Set<MunicipalityCode> {
    if steps.count <= MapMeasures.namedSteps { return Set(steps.map(\.municipality.code)) }
    let groups = Dictionary(grouping: steps) { "\($0.kind) \($0.from?.id ?? "") \($0.to?.id ?? "")" }
    return Set(
      groups.values.filter { $0.count <= MapMeasures.namedInGroup }.flatMap { $0.map(\.municipality.code) })
  }
}
