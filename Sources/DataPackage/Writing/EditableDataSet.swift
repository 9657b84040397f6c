import Register
import Tabular

/// A data set whose register can be edited: its tables as they stand in their files, its journal, and what edits are
/// measured against.
///
/// Nothing is written here: what comes out is the new content of every file that changes. How it gets to the disk in
/// one step is the shell's concern. The rules: the page "Edits" of the target Register.
public struct EditableDataSet: Sendable {
  /// The data set.
  public let dataSet: DataSet
  /// The tables.
  public let book: RegisterBook
  /// What edits are measured against.
  public let ground: EditGround
  /// Everything that is needed to understand names.
  public let names: DataSetContents
  /// The edits so far.
  public let journal: Journal

  /// The files that edits change, as they are.
  let files: [String: [UInt8]]
  private let schemas: [String: TableSchema]

  /// What edits come to.
  public struct Result: Equatable, Sendable {
    /// The files that change, by path, with their new content; without content for one that goes.
    public var files: [(path: String, content: [UInt8]?)]
    /// The edits as the journal tells them: those made, or those taken back.
    public var entries: [JournalEntry]

    /// Whether both come to the same.
    public static func == (a: Result, b: Result) -> Bool {
      a.entries == b.entries && a.files.map(\.path) == b.files.map(\.path)
        && a.files.map(\.content) == b.files.map(\.content)
    }
  }

  /// A data set that is read through the function.
  ///
  /// - Parameters:
  ///   - read: the bytes of a file by its path relative to the folder.
  ///   - journal: the bytes of `journal.jsonl`; `nil` when there is none.
  /// - Throws: `DataSetError` when the descriptor or a table of the register cannot be had or understood,
  ///   `EditingError` for a key that stands twice in a table and for a journal that is none, and what `read` throws for
  ///   the descriptor.
  public init(read: @escaping @Sendable (String) throws -> [UInt8], journal: [UInt8]?) throws {
    let dataSet = try DataSet(read: read)
    self.dataSet = dataSet
    var files: [String: [UInt8]] = [:]
    let file = DescriptorText.file
    files[file] = try read(file)
    for table in RowChange.Table.allCases where table != .appearances {
      guard let resource = dataSet.descriptor.resource(table.rawValue) else { continue }
      guard let bytes = try dataSet.bytes(ofResource: table.rawValue) else { continue }
      files[resource.path] = bytes
    }
    self.files = files
    schemas = TableSchema.all(in: files[file] ?? [])
    book = try readBook(dataSet.descriptor, files)
    names = try dataSet.contents(of: .names)
    let settings = dataSet.settings
    ground = EditGround(
      territory: names.territory, codeDay: settings.codeDay, knownDay: settings.day, colours: settings.palette.count,
      lastNumber: settings.collaborations.values.compactMap(\.number).max() ?? 0,
      unnumbered: Set(book.collaborations.map(\.id).filter { settings.collaborations[$0]?.number == nil }),
      keepsFacts: dataSet.descriptor.resource(RowChange.Table.facts.rawValue) != nil,
      keepsPlans: try dataSet.keepsDaysOfPlans(files))
    self.journal = try Journal(journal)
  }

  /// What the edits come to when they are made together: all or none, and taken back together.
  ///
  /// Throws `RefusedEdits` with every reason why the register cannot say so, `EditingError` when a file cannot.
  /// - Parameter stamp: who makes them, and when; `nil` where nobody says.
  public func applying(_ edits: [RegisterEdit], stamp: EditStamp? = nil) throws -> Result {
    let applied = try book.applying(edits, on: ground)
    var texts = try tableTexts()
    var descriptor = DescriptorText(files[DescriptorText.file] ?? [])
    var entries: [JournalEntry] = []
    let first = journal.entries.count + 1
    for (place, step) in applied.steps.enumerated() {
      var changes: [TextChange] = []
      for change in step.changes {
        if change.table == .appearances {
          changes.append(try descriptor.apply(change))
        } else if let resource = dataSet.descriptor.resource(change.table.rawValue) {
          guard var text = texts.removeValue(forKey: resource.path) else { continue }
          if change.table == .facts || change.table == .disputes { try checkFact(change, file: resource.path) }
          changes.append(try text.apply(change))
          texts[resource.path] = text
        } else if change.table != .events {
          // What happened is told in the other tables as well; everything else would be lost.
          throw EditingError(file: DescriptorText.file, reason: .noTable(change.table.rawValue))
        }
      }
      entries.append(
        JournalEntry(
          number: first + place, together: first, edit: step.edit.command, day: step.edit.dayText,
          parameters: step.parameters, source: step.edit.source, note: step.edit.note, changes: changes, by: stamp?.by,
          time: stamp?.time))
    }
    var new = texts.mapValues(\.bytes)
    new[DescriptorText.file] = descriptor.bytes
    try checkReadBack(new, applied.book, entries)
    return result(new, journal: journal.appending(entries), entries)
  }

  /// What taking back the last edit comes to, with all that were made together with it: the files as they were before
  /// it, to the byte, but for what was changed by hand in other lines since.
  ///
  /// - Throws: `EditingError`: `nothingToUndo`, `changedByHand` with what should stand there, or `leavesUnreadable`
  ///   when the tables before the edit could not be read.
  public func undoingLast() throws(EditingError) -> Result {
    let entries = journal.last
    if entries.isEmpty { throw EditingError(file: Journal.file, reason: .nothingToUndo) }
    let old = try replayed(entries.flatMap(\.changes).reversed().map(\.inverted), on: files)
    do {
      let file = DescriptorText.file
      _ = try readBook(try Descriptor(json: old[file] ?? [], file: file), old)
    } catch {
      throw EditingError(file: Journal.file, reason: .leavesUnreadable("\(error)"))
    }
    return result(old, journal: journal.removing(entries.count), entries)
  }

  /// What a result asks of the disk, with what the files held when they were read.
  public func pending(_ result: Result) -> PendingFiles {
    PendingFiles(
      result.files.map { file in
        let old = file.path == Journal.file ? journal.bytes : files[file.path]
        return PendingFiles.File(path: file.path, replacing: old, with: file.content)
      })
  }

  /// The files of the register after the changes, one after the other.
  ///
  /// - Throws: `EditingError`: `noTable` for a change of a file that is not among them, `changedByHand` where a line is
  ///   not as the change found it, `encoding` for letters that the file has none for.
  public func replayed(
    _ changes: [TextChange], on start: [String: [UInt8]]
  ) throws(EditingError) -> [String: [UInt8]] {
    var files = start
    for change in changes {
      guard let bytes = files[change.file] else {
        throw EditingError(file: change.file, reason: .noTable(change.file))
      }
      var encoding = TextEncoding.utf8
      var lineBreak = "\n"
      if change.file != DescriptorText.file, let text = try? DelimitedText(bytes, file: change.file) {
        encoding = text.dialect.encoding
        lineBreak = text.dialect.lineBreak.text
      }
      files[change.file] = try change.applied(to: bytes, encoding: encoding, lineBreak: Array(lineBreak.utf8))
    }
    return files
  }

  /// Fails where a fact is none that the column of the collaborations may have in whose place it stands.
  private func checkFact(_ change: RowChange, file: String) throws(EditingError) {
    let cells = Dictionary((change.after ?? []).map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
    guard let fact = cells["fact"] ?? cells["about"], Fact(rawValue: fact) != nil, let value = cells["value"] else {
      return
    }
    try schemas[RowChange.Table.collaborations.rawValue]?.check(value, column: fact, file: file)
  }

  private func tableTexts() throws(EditingError) -> [String: TableText] {
    var texts: [String: TableText] = [:]
    for table in RowChange.Table.allCases where table != .appearances {
      guard let resource = dataSet.descriptor.resource(table.rawValue), let bytes = files[resource.path] else {
        continue
      }
      texts[resource.path] = try TableText(
        bytes, file: resource.path, schema: schemas[table.rawValue] ?? TableSchema())
    }
    return texts
  }

  /// Reads what would be written as any command would, and takes it back as undo would: what does not come out as it
  /// should is not written.
  private func checkReadBack(
    _ new: [String: [UInt8]], _ expected: RegisterBook, _ entries: [JournalEntry]
  ) throws {
    let file = DescriptorText.file
    let read = try readBook(try Descriptor(json: new[file] ?? [], file: file), new)
    var expected = expected
    if dataSet.descriptor.resource(RowChange.Table.events.rawValue) == nil { expected = expected.withoutEvents }
    guard read == expected else { throw EditingError(file: file, reason: .notReadBack) }
    let old = try replayed(entries.flatMap(\.changes).reversed().map(\.inverted), on: new)
    guard old == files else { throw EditingError(file: file, reason: .notReadBack) }
  }

  func result(
    _ new: [String: [UInt8]], journal: [UInt8]?, _ entries: [JournalEntry]
  ) -> Result {
    let changed = new.filter { files[$0.key] != $0.value }.sorted { $0.key < $1.key }
    return Result(
      files: changed.map { (path: $0.key, content: $0.value) } + [(path: Journal.file, content: journal)],
      entries: entries)
  }
}

/// The tables in their files, row by row.
private func readBook(_ descriptor: Descriptor, _ files: [String: [UInt8]]) throws -> RegisterBook {
  let settings = descriptor.settings
  func rows<Row>(
    _ table: RowChange.Table, _ read: (inout TableReader) throws(DataSetError) -> [Row]
  ) throws -> [Row] {
    guard let resource = descriptor.resource(table.rawValue), let bytes = files[resource.path] else { return [] }
    var reader = try TableReader(bytes, file: resource.path)
    let rows = try read(&reader)
    guard rows.count == reader.rows.count else { throw EditingError(file: resource.path, reason: .duplicates) }
    return rows
  }
  return RegisterBook(
    collaborations: try rows(.collaborations) { table throws(DataSetError) in try table.collaborations(settings) },
    memberships: try rows(.memberships) { table throws(DataSetError) in try table.memberships(settings.codes) },
    events: try rows(.events) { table throws(DataSetError) in try table.events(settings.codes) },
    plans: try rows(.plans) { table throws(DataSetError) in try table.plans() },
    plannedMemberships: try rows(.plannedMemberships) { table throws(DataSetError) in
      try table.memberships(settings.codes)
    },
    codeChanges: try rows(.codeChanges) { table throws(DataSetError) in try table.codeChanges(settings.codes) },
    facts: try rows(.facts) { table throws(DataSetError) in try table.facts(settings.codes) },
    disputes: try rows(.disputes) { table throws(DataSetError) in try table.disputes(settings.codes) })
}

extension DataSet {
  /// Whether the table of plans has columns for the days on which they begin and end.
  fileprivate func keepsDaysOfPlans(_ files: [String: [UInt8]]) throws(DataSetError) -> Bool {
    guard let path = descriptor.resource(RowChange.Table.plans.rawValue)?.path, let bytes = files[path] else {
      return false
    }
    let table = try TableReader(bytes, file: path)
    return table.optionalColumn("from") != nil && table.optionalColumn("to") != nil
  }
}

extension EditableDataSet {
  /// Whether a row is of the municipality that a code means on a day, under whatever code of its own.
  public func isSame(_ membership: Membership, _ code: MunicipalityCode, on day: Day?) -> Bool {
    book.isSame(membership, code, on: day, ground: ground)
  }
}
