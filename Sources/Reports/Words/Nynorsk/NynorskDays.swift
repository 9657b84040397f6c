extension Nynorsk {
  func text(_ phrase: DayPhrase) -> String {
    switch phrase {
    case .january: "januar {year}"
    case .february: "februar {year}"
    case .march: "mars {year}"
    case .april: "april {year}"
    case .may: "mai {year}"
    case .june: "juni {year}"
    case .july: "juli {year}"
    case .august: "august {year}"
    case .september: "september {year}"
    case .october: "oktober {year}"
    case .november: "november {year}"
    case .december: "desember {year}"
    case .spring: "våren {year}"
    case .summer: "sommaren {year}"
    case .autumn: "hausten {year}"
    case .winter: "vinteren {year}"
    case .before: "før {day}"
    case .after: "etter {day}"
    case .unknown: "ukjend dag"
    }
  }
}
