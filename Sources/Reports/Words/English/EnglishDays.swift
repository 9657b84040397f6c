extension English {
  func text(_ phrase: DayPhrase) -> String {
    switch phrase {
    case .january: "January {year}"
    case .february: "February {year}"
    case .march: "March {year}"
    case .april: "April {year}"
    case .may: "May {year}"
    case .june: "June {year}"
    case .july: "July {year}"
    case .august: "August {year}"
    case .september: "September {year}"
    case .october: "October {year}"
    case .november: "November {year}"
    case .december: "December {year}"
    case .spring: "spring {year}"
    case .summer: "summer {year}"
    case .autumn: "autumn {year}"
    case .winter: "winter {year}"
    case .before: "before {day}"
    case .after: "after {day}"
    case .unknown: "an unknown day"
    }
  }
}
