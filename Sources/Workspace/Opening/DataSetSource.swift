import DataPackage
import Register
import Storage

/// A data set that has been opened: each table is read when it is first needed, and once; so are the boundaries and what
/// follows from them alone.
///
/// May be used by several threads at once. It shows the files as they were when they were read; after an edit,
/// `replacing(_:)` gives the source of the changed files.
public final class DataSetSource: Sendable {
  /// The path of the folder, by which messages name it.
  public let folder: String
  /// The folder's own name, by which outputs are filed.
  public let name: String
  /// The descriptor, and the tables one by one.
  public let dataSet: DataSet
  let ground: Ground
  private let tables = OnceEach<DataSetParts, Told<DataSetContents>>()
  /// What is to be said of tables with codes of several years.
  private let mixtures = OnceEach<DataSetParts, [String]>()

  /// Opens a folder once no other run is writing in it; fails when it holds no data set.
  public convenience init(at path: String, waiting: Waiting = .reader) throws(Failure) {
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    do {
      // Asked of the system, since `.` and `..` are no names to file outputs by.
      let name = try resolvedName(folder)
      let files = try SettledFiles(folder, waiting: waiting)
      try self.init(folder: folder, name: name, descriptor: files.descriptor) { try files.bytes(of: $0) }
    } catch {
      throw Failure(error)
    }
  }

  /// A data set whose tables come from anywhere.
  ///
  /// - Parameters:
  ///   - folder: where its boundaries lie, and what messages put before its files.
  ///   - descriptor: what its descriptor says, where somebody has read it already; read unless given.
  ///   - read: the bytes of a table by its path in the folder.
  /// - Throws: `Failure` when the descriptor cannot be had, is no JSON or lacks or contradicts a setting, or a noun of
  ///   it lacks a form.
  public convenience init(
    folder: String, name: String, descriptor: Descriptor? = nil, read: @escaping @Sendable (String) throws -> [UInt8]
  ) throws(Failure) {
    let dataSet = try located(in: folder) { try DataSet(descriptor: descriptor, read: read) }
    if let fault = dataSet.settings.nounFault { throw Failure(verbatim: fault, file: "\(folder)/datapackage.json") }
    self.init(folder: folder, name: name, dataSet: dataSet, ground: Ground(of: dataSet, in: folder))
  }

  private init(folder: String, name: String, dataSet: DataSet, ground: Ground) {
    self.folder = folder
    self.name = name
    self.dataSet = dataSet
    self.ground = ground
  }

  /// The same data set with other contents of some files, as an edit leaves them. Tables that are not among them are not
  /// read again, and the boundaries with all that follows from them are kept unless they or their table are.
  ///
  /// - Throws: `Failure` when the descriptor is among the files and is not one.
  public func replacing(_ files: [String: [UInt8]]) throws(Failure) -> DataSetSource {
    let changed = try located(in: folder) { try dataSet.replacing(files) }
    let isSameGround = ["boundaries", "commuting"].allSatisfy { name in
      let path = dataSet.descriptor.resource(name)?.path
      return path == changed.descriptor.resource(name)?.path && path.map { files[$0] == nil } ?? true
    }
    return DataSetSource(
      folder: folder, name: name, dataSet: changed, ground: isSameGround ? ground : Ground(of: changed, in: folder))
  }

  /// The same data set with the commuting of another year; fails with the years that there are.
  public func choosing(commutingOf year: Int) throws(Failure) -> DataSetSource {
    guard let chosen = dataSet.choosing(commutingOf: year) else {
      let years = dataSet.descriptor.commutingYears.map(String.init)
      let known: NamingText =
        years.isEmpty ? "it does not say of which year its commuting is" : "it has \(years.joined(separator: ", "))"
      throw Failure("the data set has no commuting of \(year); \(known)", cause: .notFound)
    }
    return DataSetSource(folder: folder, name: name, dataSet: chosen, ground: Ground(of: chosen, in: folder))
  }

  /// What the descriptor says.
  public var settings: Settings { dataSet.settings }

  /// The tables asked for, with what is odd about them; fails when one of them evidently has the codes of another year.
  public func contents(of parts: DataSetParts) throws(Failure) -> Told<DataSetContents> {
    let told = try contentsOfAnyYear(of: parts)
    let mixed = try mixtures.value(parts) { () throws(Failure) in
      try located(in: folder) { try tablesOfAnotherYear(told.value) }
    }.first
    if let mixed {
      throw Failure(verbatim: mixed).told(after: told.notes)
    }
    return told
  }

  /// The tables asked for, with what is odd about them, also where they have codes of several years: for who has asked
  /// whether they do, or tells of it.
  func contentsOfAnyYear(of parts: DataSetParts) throws(Failure) -> Told<DataSetContents> {
    try tables.value(parts) { () throws(Failure) in
      try Told { notes in
        let contents = try located(in: folder) { try dataSet.contents(of: parts) }
        for problem in contents.problems where problem.severity != .note {
          notes.add(Note(.data, "\(folder)/\(problem.sentence)", severity: .warning))
        }
        return contents
      }
    }
  }

  /// The data set as somebody wants to see it.
  public func view(_ request: ViewRequest = ViewRequest()) -> View { View(self, request) }
}

/// Puts the folder before the file that a failure names.
func located<Answer>(in folder: String, _ work: () throws -> Answer) throws(Failure) -> Answer {
  do {
    return try work()
  } catch let error as DataSetError {
    var failure = Failure("\(folder)/\(error)", cause: Failure(error).cause)
    failure.spot = Failure.Spot(of: error)
    failure.spot?.file = "\(folder)/\(error.file)"
    throw failure
  } catch {
    throw Failure(error)
  }
}
