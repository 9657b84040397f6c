import Analysis
import DataPackage
import Register
import Tabular

extension View {
  /// The tables with fit measured against the regions that are asked for; as they are when none are.
  ///
  /// - Parameter hasRegions: whether the tables have divisions at all; without them nothing is measured.
  func measured(_ contents: DataSetContents, if hasRegions: Bool = true) throws(Failure) -> Told<DataSetContents> {
    guard hasRegions, let choice = request.regions else { return Told(contents) }
    switch choice {
    case .named(let name): return Told(contents.choosing(try division(name, of: contents.territory.divisions)))
    case .table(let file, let column):
      let told = try division(in: file, column: column, contents)
      return Told(contents.choosing(told.value), notes: told.notes)
    }
  }

  private func division(_ name: String, of divisions: Divisions) throws(Failure) -> Partition {
    guard let partition = divisions[name] else {
      let known = divisions.all.map(\.id)
      let there: NamingText = known.isEmpty ? "the data set has none" : "there is \(known.joined(separator: ", "))"
      throw Failure(
        "there are no regions '\(name)'; \(there), and a CSV with municipality and region does as well",
        cause: .notFound)
    }
    if partition.isEmpty { throw Failure("no municipality lies in any region of '\(name)'") }
    return partition
  }

  /// The regions in a file; what is odd about them is told, and none of the data set's municipalities is a failure.
  private func division(
    in file: GivenFile, column: String?, _ contents: DataSetContents
  ) throws(Failure) -> Told<Partition> {
    try Told { notes in
      let text = try givenTable(file, &notes)
      let columns = try regionColumns(of: text, column: column, in: contents.territory)
      let (partition, problems) = try source.dataSet.partition(
        in: text, id: regionName(of: file.name, column: column),
        municipalities: columns.municipalities, regions: columns.regions)
      let codes = partition.municipalities
      if let evidence = try source.evidentYear(of: codes, contents) {
        throw Failure(verbatim: source.mixedYears(evidence, file: file.name))
      }
      guard codes.contains(where: { contents.territory.municipality($0) != nil }) else {
        throw Failure(
          "no code in the column \(columns.municipalities) is \(contents.territory.levels.unit.withArticle) with a region",
          file: file.name)
      }
      for problem in problems where problem.severity != .note {
        notes.add(Note(.data, verbatim: problem.sentence, severity: .warning))
      }
      for problem in partition.problems(in: contents.territory) {
        notes.add(Note(.data, verbatim: problem.sentence, at: file.name, severity: .warning))
      }
      return partition
    }
  }
}

/// What the regions of a file are called: the file's own name, and the column's where one is named.
private func regionName(of file: String, column: String?) -> String {
  let last = file.split(separator: "/").last.map(String.init) ?? file
  let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
  return column.map { "\(stem): \($0)" } ?? stem
}

/// The columns of municipalities and of regions: `municipality` and `region`, or those that look like them.
private func regionColumns(
  of text: DelimitedText, column: String?, in territory: Territory
) throws -> (municipalities: String, regions: String) {
  let taken = column ?? (text.header.contains("region") ? "region" : nil)
  let others = text.header.indices.filter { text.header[$0] != taken }
  let municipalities =
    text.header.contains("municipality") && taken != "municipality"
    ? "municipality"
    : recognisedCodeField(
      in: others.map { text.header[$0] }, fitting: territory.municipalities.map(\.code.text)
    ) { text.texts(ofColumn: others[$0]) }?.name
  guard let municipalities, let key = text.column(municipalities) else {
    throw Failure("no column holds the codes of the municipalities; it is usually called municipality", file: text.file)
  }
  if let taken { return (municipalities, taken) }
  let columns = text.header.indices.map { NamedColumn(name: text.header[$0], values: text.texts(ofColumn: $0)) }
  guard let group = recognisedGroupColumn(in: columns, key: key) else {
    throw Failure(
      "no column says which region a municipality lies in; name one as \(text.file):COLUMN", file: text.file)
  }
  return (municipalities, group.name)
}
