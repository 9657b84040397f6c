import Analysis
import DataPackage
import Register
import Reports
import Tabular

/// Proposals as memberships, with what is called what in them.
struct ProposalList {
  /// The memberships, in the order of the rows; of a move what is left before what is joined.
  var memberships: [Membership]
  /// The names of collaborations that the list founds, by id.
  var names: [String: String] = [:]
}

extension View {
  /// The proposals of a file, as they stand or as somebody writes them: a table of memberships, or a list of who goes where,
  /// with names, in delimited text or a workbook.
  ///
  /// - Parameter register: who is a member of what now, from whom a list takes what is left.
  func proposals(
    in file: GivenFile, _ contents: DataSetContents, onto register: Register
  ) throws(Failure) -> Told<ProposalList> {
    try Told { notes in
      if file.isTableOfMemberships {
        let read = try source.dataSet.memberships(in: delimitedBytes(of: file, &notes), file: file.name)
        for problem in read.problems { notes.add(Note(.data, verbatim: problem.sentence, severity: .warning)) }
        return ProposalList(memberships: read.memberships)
      }
      let list = try ListFile(file, sheet: nil)
      let words = try source.dataSet.importWords()
      // The first sheet that proposals can be read from.
      let found = list.tables.lazy.compactMap { table in
        table.proposals(words, isDay: { (Day($0) ?? Day(written: $0)) != nil })
      }.first
      guard let read = found else {
        throw Failure(
          "no row names a column of \(contents.territory.levels.unit.many) and one of collaborations, as "
            + "'\(contents.territory.levels.unit.one)' and 'to'", file: file.name)
      }
      if !read.unread.isEmpty {
        let headings = read.unread.map { "'\($0)'" }.joined(separator: ", ")
        notes.add(Note(.data, "not read: \(headings)", at: file.name, severity: .warning))
      }
      var reading = ProposalReading(
        index: notes.take(try nameIndex()), names: try collaborationNames(contents, register, &notes),
        register: register, territory: contents.territory, day: day, file: file.name)
      for row in read.rows { try reading.add(row, &notes) }
      return reading.list
    }
  }

  /// What collaborations and plans are called.
  private func collaborationNames(
    _ contents: DataSetContents, _ register: Register, _ notes: inout Notes
  ) throws -> CollaborationNames {
    let plans = notes.take(try source.contents(of: .plans)).plans.filter { register.collaboration($0.id) == nil }
    return CollaborationNames(
      register.collaborations + plans.map { Collaboration(id: $0.id, number: 0, name: $0.name) },
      facts: contents.register.facts, ignoredWords: settings.ignoredWords)
  }
}

extension GivenFile {
  /// Whether it is a table with the columns that memberships have, by its headings.
  var isTableOfMemberships: Bool {
    guard let text = try? DelimitedText(bytes, file: name) else { return false }
    return ["collaboration", "municipality", "role"].allSatisfy { text.column($0) != nil }
  }
}
