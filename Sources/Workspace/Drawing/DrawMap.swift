import Analysis
import Cartography
import Register
import Reports

/// A map that has been drawn.
public struct DrawnMap: Sendable {
  /// What is on it.
  public let sheet: MapSheet
  /// The map in the form that was asked for.
  public let bytes: [UInt8]
}

/// Draws a map of a data set; what it needs is read and derived, and nothing else.
///
/// - Throws: `Failure`: `wrongRequest` for choices that do not go together and for a map that the data set lacks
///   something for, `notFound` for a part or a column that there is not, `lacking` when a program or a font is missing;
///   and when tables, boundaries, proposals or the style cannot be used.
public func drawMap(_ request: MapRequest, in view: View) throws(Failure) -> Told<DrawnMap> {
  try Told { notes in
    if let multiples = request.multiples {
      return notes.take(try drawMultiples(request, by: multiples, in: view))
    }
    var input = notes.take(try mapInput(request, in: view))
    let look = notes.take(try request.style.applied(to: &input))
    let sheet = request.theme.sheet(input)
    for omission in sheet.omissions { notes.add(Note(.drawing, verbatim: omission.description)) }
    let bytes = try rendered(look.drawing(sheet, profile: request.profile), as: request.format, dpi: request.dpi)
    notes.add(look.notes(on: sheet))
    return DrawnMap(sheet: sheet, bytes: bytes)
  }
}

/// Draws several small maps of a theme on one page.
private func drawMultiples(
  _ request: MapRequest, by choice: MultiplesChoice, in view: View
) throws(Failure) -> Told<DrawnMap> {
  try Told { notes in
    var (panels, kind, whole) = notes.take(try Workspace.panels(request, by: choice, in: view))
    let look = notes.take(try request.style.applied(to: &whole))
    for place in panels.indices { panels[place].input.settings = whole.settings }
    guard let sheet = multiplesSheet(request.theme, panels, by: kind, whole: whole) else {
      throw Failure("there is nothing to show side by side", cause: .wrongRequest)
    }
    for omission in sheet.omissions { notes.add(Note(.drawing, verbatim: omission.description)) }
    let bytes = try rendered(look.drawing(sheet, profile: request.profile), as: request.format, dpi: request.dpi)
    notes.add(look.notes(on: sheet))
    return DrawnMap(sheet: sheet, bytes: bytes)
  }
}

/// What the map is drawn from, before any style.
func mapInput(_ request: MapRequest, in asked: View) throws(Failure) -> Told<MapInput> {
  try Told { notes in
    let needs: MapNeeds
    do {
      needs = try request.theme.needs(for: request.choices, asked.occasion)
    } catch let refusal as MapRefusal {
      throw Failure(refusal.sentence, cause: .wrongRequest)
    }
    let view = needs.day.map(asked.on) ?? asked
    let contents = notes.take(try view.source.contents(of: .init(needs.facts)))
    let part = try request.area.map { try ChosenArea($0, in: view, contents.territory) }
    var input = notes.take(try view.mapInput(needs.facts, on: part?.plane(view.settings)))
    if let unmet = request.theme.unmetRequirement(in: input.report) {
      throw Failure(
        verbatim: unmet.refusal(of: request.theme.id, levels: contents.territory.levels), cause: .wrongRequest)
    }
    input.choices = request.choices
    for name in needs.columns { input.columns[name] = try view.source.column(name, in: input.report) }
    input.earlier = try needs.earlier.map { notes.take(try view.earlier($0)) }
    input.settings.isGreyscale = request.isGreyscale
    if let part { return try part.limited(input, in: view) }
    return notes.take(try view.withFarParts(input, as: request.far))
  }
}

extension View {
  /// The state that a map compares with: without the proposals, if there are any, and on the earlier day.
  fileprivate func earlier(_ earlier: MapNeeds.Earlier) throws(Failure) -> Told<Snapshot> {
    try Told { notes in
      let first = earlier.day ?? day
      if first >= day, request.proposals == nil {
        throw Failure(
          "\(parameter: earlier.parameter) \(first) is not before \(day), the day that is compared with",
          cause: .wrongRequest)
      }
      // Who had left by now had a code of that time.
      let contents = notes.take(try source.contents(of: [.map, .codeChanges]))
      let counted = RegisterInUnits(contents.register, of: contents.territory, codeDay: settings.codeDay)
      for leftOut in counted.leftOut(on: first) { notes.add(Note(.state, "\(leftOut)", severity: .warning)) }
      let territory = try source.contents(of: .map).value.territory
      return Snapshot(territory: territory, register: counted.register, day: first, knownOn: settings.day)
    }
  }
}
