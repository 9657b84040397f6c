/// Words of the field that several sentences share.
enum FieldWords {
  /// What the regions are called that fit is measured against.
  static func region(_ kind: ReferenceRegions.Kind?) -> (nb: String, nn: String, en: String) {
    switch kind {
    case .economic: ("økonomisk region", "økonomisk region", "economic region")
    case .travelToWork, nil: ("bo- og arbeidsmarkedsregion", "bu- og arbeidsmarknadsregion", "travel-to-work region")
    }
  }

  /// The same with their number.
  static func regions(_ kind: ReferenceRegions.Kind?, count: Int) -> Wording {
    guard count != 1 else {
      let one = region(kind)
      return Wording(nb: "\(count) \(one.nb)", nn: "\(count) \(one.nn)", en: "\(count) \(one.en)")
    }
    return switch kind {
    case .economic:
      Wording(
        nb: "\(count) økonomiske regioner", nn: "\(count) økonomiske regionar", en: "\(count) economic regions")
    case .travelToWork, nil:
      Wording(
        nb: "\(count) bo- og arbeidsmarkedsregioner", nn: "\(count) bu- og arbeidsmarknadsregionar",
        en: "\(count) travel-to-work regions")
    }
  }

  /// All land neighbours of a municipality, with their number.
  static func landNeighbours(_ count: Int) -> Wording {
    switch count {
    case 1:
      Wording(
        nb: "den eneste naboen over land", nn: "den einaste naboen over land", en: "its only land neighbour")
    case 2:
      Wording(nb: "begge naboene over land", nn: "begge naboane over land", en: "both land neighbours")
    default:
      Wording(
        nb: "alle \(count) naboer over land", nn: "alle \(count) naboar over land", en: "all \(count) land neighbours")
    }
  }

  /// Inhabitants, with their number.
  static func inhabitants(_ number: Int) -> Wording {
    Wording(nb: "\(number) innbyggere", nn: "\(number) innbyggjarar", en: "\(number) inhabitants")
  }
}
