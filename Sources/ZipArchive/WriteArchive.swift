import CMinizip

/// A part of an archive: its name from the root, and its bytes.
public struct ArchivePart: Hashable, Sendable {
  /// The name, with `/` between folders.
  public var name: String
  /// The bytes, unpacked.
  public var bytes: [UInt8]

  /// A part from its name and its bytes.
  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// The parts as the bytes of a ZIP archive, in their order, packed with minizip.
///
/// Every part is dated 1 January 1980, the first day that an archive can name: equal parts come to the same bytes.
///
/// - Throws: when memory is lacking, or a part has 4 GiB and more.
public func writeArchive(_ parts: [ArchivePart]) throws(ArchiveError) -> [UInt8] {
  let target = BytesWritten()
  var functions = target.functions
  guard let handle = zipOpen2_64(nil, APPEND_STATUS_CREATE, nil, &functions) else { throw ArchiveError(.damaged) }
  for part in parts {
    guard part.bytes.count < Int(UInt32.max), write(part, to: handle) else {
      zipClose(handle, nil)
      throw ArchiveError(.cannotBeWritten, at: part.name)
    }
  }
  guard zipClose(handle, nil) == ZIP_OK else { throw ArchiveError(.cannotBeWritten) }
  return target.bytes
}

private func write(_ part: ArchivePart, to handle: zipFile) -> Bool {
  var facts = zip_fileinfo()
  // Year, month and day of MS-DOS: 1980, 1, 1.
  facts.dosDate = 1 << 21 | 1 << 16
  // Only where it is needed, since some programs take no part that declares it: the name is in UTF-8.
  let flags: uLong = part.name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 1 << 11
  let deflated: Int32 = 8
  let level: Int32 = 6
  guard
    zipOpenNewFileInZip4_64(
      handle, part.name, &facts, nil, 0, nil, 0, nil, deflated, level, 0, -MAX_WBITS, DEF_MEM_LEVEL, 0, nil, 0, 20,
      flags, 0) == ZIP_OK
  else { return false }
  let result = part.bytes.withUnsafeBytes { zipWriteInFileInZip(handle, $0.baseAddress, UInt32($0.count)) }
  return zipCloseFileInZip(handle) == ZIP_OK && result == ZIP_OK
}
