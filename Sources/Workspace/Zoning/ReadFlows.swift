import Analysis
import Tabular

/// The flows in a table of three columns: where somebody lives, where they work, how many they are.
///
/// The columns are known by their names where they have usual ones, and else taken in this order. A missing figure is
/// nobody; one that is no whole number from 0 up is a failure.
///
/// - Parameter column: the column of people, in a table that has several.
func readFlows(_ file: GivenFile, people column: String? = nil) throws(Failure) -> Told<ZoneFlows> {
  try Told { notes in
    let text = try givenTable(file, &notes)
    notes.add(problemsOf: text)
    guard text.header.count >= 3 else {
      throw Failure("flows need three columns: from, to, people", file: file.name)
    }
    let places = try flowColumns(text, people: column, file: file.name)
    notes.add(
      Note(
        .choice,
        "from \(text.header[places.from]) to \(text.header[places.to]), people in \(text.header[places.people])",
        at: file.name))
    let column = numbers(in: text.texts(ofColumn: places.people), likely: text.dialect.likelyDecimalMark)
    func fault(_ row: Int) -> Failure {
      Failure(
        "\(file.name), line \(text.line(ofRow: row)): '\(text[row: row, column: places.people])' is no number of people"
      )
    }
    if let row = column.rowsWithoutNumber.first { throw fault(row) }
    var flows: [(residence: String, workplace: String, employed: Int)] = []
    for (row, value) in column.values.enumerated() {
      guard let value else { continue }
      guard let people = Int(exactly: value), people >= 0 else { throw fault(row) }
      let from = trimmed(text[row: row, column: places.from]), to = trimmed(text[row: row, column: places.to])
      if from.isEmpty || to.isEmpty {
        throw Failure("\(file.name), line \(text.line(ofRow: row)): the flow does not say from where to where")
      }
      flows.append((from, to, people))
    }
    if !column.missingRows.isEmpty {
      notes.add(
        Note(.data, "\(column.missingRows.count) rows have no figure and count as nobody", at: file.name))
    }
    guard flows.contains(where: { $0.employed > 0 }) else { throw Failure("there are no flows", file: file.name) }
    return ZoneFlows(flows)
  }
}

/// Where the three columns are: by usual names if all three have such, and else the first three.
private func flowColumns(
  _ text: DelimitedText, people column: String?, file: String
) throws -> (from: Int, to: Int, people: Int) {
  let header = text.header
  func place(_ names: [String]) -> Int? { header.firstIndex { names.contains($0.lowercased()) } }
  let from = place(["from", "residence", "community_live", "home", "origin"])
  let to = place(["to", "workplace", "community_work", "work", "destination"])
  if let column {
    guard let people = text.column(column) else {
      throw Failure(
        "there is no column '\(column)'; there is \(header.joined(separator: ", "))", file: file, cause: .notFound)
    }
    return (from ?? 0, to ?? 1, people)
  }
  let people = place(["people", "employed", "amount", "persons", "flow", "count"])
  if let from, let to, let people { return (from, to, people) }
  return (0, 1, 2)
}

private func trimmed(_ text: some StringProtocol) -> String {
  String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
}
