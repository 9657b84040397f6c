import Analysis
import Cartography
import Register

extension ShownFindings {
  /// What is filled, outlined and named.
  func features(of input: MapInput, _ words: MapWords) -> MapFeatures {
    var features = MapFeatures(input)
    features.flagged = [:]
    features.quietsPlainGroups = true
    features.veilsBeyond = true
    // Patterns tell collaborations apart, which this map does not.
    features.patterns = [:]
    if !input.settings.isGreyscale {
      features.nightFills = [
        colours.member: FindingColours.memberByNight, colours.memberInRegion: FindingColours.memberInRegionByNight,
        colours.uncovered: FindingColours.uncoveredByNight,
      ]
    }
    for place in features.list.indices {
      let id = features.list[place].id
      let isCounterweight = counterweights.contains(id)
      let isShown = isCounterweight || residuals.contains(id)
      features.list[place].fill = isShown ? colours.flagged : colours.member
      if isShown {
        features.flagged[place] = isCounterweight ? .counterweight : .residual
      } else {
        features.list[place].label = ""
      }
    }
    for (feature, municipality) in features.municipalities.enumerated() {
      guard let municipality else { continue }
      if let group = features.groups[feature] {
        features.fills[feature] = features.list[group].fill
        if isMemberInRegion(municipality.code, input) {
          features.fills[feature] = colours.memberInRegion
          features.told.insert(feature)
        }
        features.lined[feature] = colours.lines[features.fills[feature]]
        let id = features.list[group].id
        let mark: MapPhrase? =
          counterweights.contains(id) ? .counterweights : residuals.contains(id) ? .residuals : nil
        if let mark, let note = features.notes[feature] {
          features.notes[feature] = .init(text: "\(note.text). \(words.filled(mark))", attribute: note.attribute)
        }
      } else if let fill = fill(of: municipality.code) {
        features.others.remove(feature)
        features.fills[feature] = fill
        features.told.insert(feature)
        features.notes[feature] = note(of: municipality.code, words)
        if fill != colours.uncovered, allInRegions.contains(municipality.code) {
          features.striped.insert(feature)
        } else {
          features.lined[feature] = colours.lines[fill]
        }
      }
    }
    let references = input.report.measures.evidence.references
    features.regions = features.municipalities.map { municipality in
      guard let code = municipality?.code, let place = references.index(of: code),
        regions.contains(references.regions[place].code)
      else { return nil }
      return place
    }
    features.names = names(in: input)
    return features
  }
}
