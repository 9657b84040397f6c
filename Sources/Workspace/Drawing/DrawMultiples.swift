import Analysis
import Cartography
import Register
import Reports

/// By what the small maps on one page differ, as somebody asks for it.
public enum MultiplesChoice: Hashable, Sendable {
  /// One for each day, in the order given.
  case days([Day])
  /// One for each unit of the level above, by code.
  case upperUnits
  /// Without the proposals of the view, and with them.
  case proposal

  /// By what the maps differ.
  var kind: PanelKind {
    switch self {
    case .days: .day
    case .upperUnits: .county
    case .proposal: .proposal
    }
  }
}

extension MapRequest {
  /// Fails where the small maps that are asked for cannot be: a theme without a small form, a part besides, one day only.
  func checkMultiples(_ occasion: MapOccasion) throws(Failure) {
    guard let multiples else { return }
    guard theme.hasPanels else {
      let names = MapTheme.all.filter(\.hasPanels).map(\.id).joined(separator: ", ")
      throw Failure(
        "The map of \(theme.id) has no small form for \(parameter: "by"); these have: \(names).", cause: .wrongRequest)
    }
    if area != nil {
      throw Failure(
        "\(parameter: "by") shows several maps; \(parameter: "county") and \(parameter: "frame") do not go with it.",
        cause: .wrongRequest)
    }
    if !theme.panelKinds.contains(multiples.kind) {
      let kinds = theme.panelKinds.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        "The map of \(theme.id) is the same in each part, so it has no small maps \(parameter: "by") \(multiples.kind.rawValue), only by: \(kinds).",
        cause: .wrongRequest)
    }
    switch multiples {
    case .days(let days):
      if days.count < 2 || Set(days).count < days.count {
        throw Failure(
          "\(parameter: "by") day needs \(parameter: "days") with two different days or more.", cause: .wrongRequest)
      }
    case .proposal:
      if !occasion.hasProposals {
        throw Failure("\(parameter: "by") proposal needs \(parameter: "proposals") FILE.", cause: .wrongRequest)
      }
    case .upperUnits: break
    }
  }
}

/// Fails where the maps would all be alike: the column is of units by themselves, which no day and no proposal changes.
private func checkChange(_ input: MapInput, by kind: PanelKind) throws(Failure) {
  guard let (name, _) = input.columns.first(where: { !$0.value.restsOnMembers }) else { return }
  throw Failure(
    "The column \(name) is the same on every day and with every proposal, so it has no small maps \(parameter: "by") \(kind.rawValue). Ask for \(parameter: "by") county, or for one map without \(parameter: "by").",
    cause: .wrongRequest)
}

/// The small maps of a request with the state that their legend is of.
func panels(
  _ request: MapRequest, by choice: MultiplesChoice, in view: View
) throws(Failure) -> Told<(panels: [MapPanel], kind: PanelKind, whole: MapInput)> {
  try Told { notes in
    var single = request
    single.multiples = nil
    let words = PanelWords(view.language)
    switch choice {
    case .days(let days):
      var panels: [MapPanel] = []
      for day in days {
        if let first = panels.first { try checkChange(first.input, by: .day) }
        panels.append(MapPanel(title: words.day(day), input: notes.take(try mapInput(single, in: view.on(day)))))
      }
      // The colours and the legend are those of the last day, which knows most.
      let latest = days.indices.max { days[$0] < days[$1] } ?? 0
      return (panels, .day, panels[latest].input)
    case .upperUnits:
      let whole = notes.take(try mapInput(single, in: view))
      let territory = whole.report.snapshot.territory
      let panels = territory.counties.sorted { $0.code < $1.code }.compactMap { unit in
        whole.limited(toCounty: unit.code).map { MapPanel(title: unit.name, input: $0) }
      }
      guard panels.count > 1 else {
        throw Failure("the data set has no level above, so there is nothing to show side by side", cause: .wrongRequest)
      }
      return (panels, .county, whole)
    case .proposal:
      let before = notes.take(try mapInput(single, in: view.proposing(nil)))
      try checkChange(before, by: .proposal)
      let after = notes.take(try mapInput(single, in: view))
      return (
        [MapPanel(title: words.without, input: before), MapPanel(title: words.with, input: after)], .proposal, after
      )
    }
  }
}
