import ZipArchive

/// The parts of a workbook, with errors that name its file.
struct WorkbookArchive: ~Copyable {
  private let archive: Archive
  private let file: String

  /// The parts of the file; fails when it holds no directory of them.
  ///
  /// - Parameter file: how messages call it.
  init(_ bytes: [UInt8], file: String) throws(SpreadsheetError) {
    do {
      archive = try Archive(bytes)
    } catch {
      throw SpreadsheetError(error, file: file)
    }
    self.file = file
  }

  /// Whether there is a part of the name.
  func has(_ name: String) -> Bool { archive.has(name) }

  /// The bytes of a part, unpacked; fails when there is none, it is damaged, or unpacks to more than is in reason.
  func part(_ name: String) throws(SpreadsheetError) -> [UInt8] {
    do {
      return try archive.part(name)
    } catch {
      throw SpreadsheetError(error, file: file)
    }
  }
}

extension SpreadsheetError {
  /// What is in the way of an archive is in the way of the workbook.
  fileprivate init(_ error: ArchiveError, file: String) {
    let reason: Reason =
      switch error.reason {
      case .encrypted: .encrypted
      case .tooLarge(let bytes, let limit): .tooLarge(bytes: bytes, limit: limit)
      case .noArchive: .noArchive
      case .damaged, .cannotBeWritten: .damaged
      case .tooManyParts(let limit): .tooManyParts(limit)
      case .unpacksTooFar(let limit): .unpacksTooFar(limit: limit)
      case .missingPart: .missingPart
      }
    self.init(file: file, part: error.part, reason: reason)
  }
}
