import Cartography

extension FigureReference {
  /// The reference to a map, in the input's language: its own heading, alternatives, and what it shows as a table.
  ///
  /// The main map keeps the number and the words that reports have for it.
  public init(_ sheet: MapSheet, _ input: ReportInput, file: String) {
    if sheet.id == input.figures.main {
      self = .collaborations(input, file: file)
    } else {
      self.init(
        id: sheet.id, file: file, title: sheet.heading, alternative: sheet.title, description: sheet.description)
    }
    twin = mapTwin(sheet, input)
    land = LandOfMap(sheet)
    uses = MapTheme.all.first { $0.figure(in: input) == id }?.facts(for: MapChoices())
  }

  /// The reference to the map of a part that a note is about: what it shows stands in the note as tables.
  public init(ofPart sheet: MapSheet, _ input: ReportInput, file: String) {
    self.init(
      id: sheet.id, file: file, title: sheet.heading, alternative: sheet.title,
      description: Self.description(ofPart: input))
  }
}

extension FigureReference {
  /// What the map of a part shows: of collaborations their members among what lies around.
  private static func description(ofPart input: ReportInput) -> String {
    let words = Words(input.language)
    return input.part?.scope.upperUnits.isEmpty ?? false
      ? words.filled(.figurePartDescription, ["area": input.partName ?? ""]) : words[.figureDescription]
  }
}

/// What a map says of each municipality, those together of which it says the same; `nil` when it says nothing.
///
/// It is read from the drawing itself, so that it cannot tell anything else.
func mapTwin(_ sheet: MapSheet, _ input: ReportInput) -> Table? {
  let words = Words(input.language)
  var places: [String: Int] = [:]
  var rows: [(text: String, order: Int, names: [String])] = []
  for case .group(let group) in sheet.layers.first(where: { $0.id == "municipalities" })?.items ?? [] {
    guard let title = group.title else { continue }
    // The name stands first; what the map says of it follows a colon.
    let parts = title.split(separator: ": ", maxSplits: 1)
    let text = parts.count > 1 ? String(parts[1]) : ""
    let name = String(parts.first ?? "")
    if let place = places[text] {
      rows[place].names.append(name)
    } else {
      places[text] = rows.count
      rows.append((text, text.isEmpty ? .max : group.stop?.place ?? .max - 1, [name]))
    }
  }
  guard !rows.isEmpty else { return nil }
  rows = rows.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
  return Table(
    id: "map-twin", title: words[.figureAsTable], language: input.language,
    columns: [
      Table.Column(nil, words[.figureShownAs], .text), Table.Column(nil, words[.municipalities], .text),
    ],
    groups: [
      Table.Group(
        rows: rows.map { row in
          [.text(row.text.isEmpty ? words[.figureUnmarked] : row.text), .text(row.names.joined(separator: ", "))]
        })
    ])
}
