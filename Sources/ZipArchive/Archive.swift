import CMinizip

/// A ZIP archive in memory, read with minizip and distrusted: what an entry claims of itself is not believed.
public struct Archive: ~Copyable {
  private let handle: unzFile
  private let source: BytesInMemory
  private let places: [String: Entry]
  private let limits: ArchiveLimits

  private struct Entry {
    var place: unz_file_pos
    var packedSize: Int
    var isEncrypted: Bool
  }

  /// The names of the parts as the archive writes them, in its order.
  public let names: [String]

  /// An archive; fails when the bytes hold no directory of one.
  public init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    guard bytes.count <= limits.archive else {
      throw ArchiveError(.tooLarge(bytes: bytes.count, limit: limits.archive))
    }
    let source = BytesInMemory(bytes)
    var functions = source.functions
    guard let handle = unzOpen2_64(nil, &functions) else { throw ArchiveError(.noArchive) }
    var places: [String: Entry] = [:]
    var names: [String] = []
    var status = unzGoToFirstFile(handle)
    while status == UNZ_OK {
      var info = unz_file_info64()
      var name = [CChar](repeating: 0, count: 1024)
      var place = unz_file_pos()
      guard places.count < limits.entries,
        unzGetCurrentFileInfo64(handle, &info, &name, uLong(name.count - 1), nil, 0, nil, 0) == UNZ_OK,
        unzGetFilePos(handle, &place) == UNZ_OK
      else {
        unzClose(handle)
        throw ArchiveError(places.count < limits.entries ? .damaged : .tooManyParts(limits.entries))
      }
      let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      names.append(String(decoding: bytes, as: UTF8.self))
      places[partKey(names[names.count - 1])] = Entry(
        place: place, packedSize: Int(clamping: info.compressed_size), isEncrypted: info.flag & 1 != 0)
      status = unzGoToNextFile(handle)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE else {
      unzClose(handle)
      throw ArchiveError(.damaged)
    }
    self.handle = handle
    self.source = source
    self.names = names
    self.places = places
    self.limits = limits
  }

  deinit { unzClose(handle) }

  /// Whether there is a part of the name.
  public func has(_ name: String) -> Bool { places[partKey(name)] != nil }

  /// The bytes of a part, unpacked; fails when there is none, it is damaged, or unpacks to more than is in reason.
  public func part(_ name: String) throws(ArchiveError) -> [UInt8] {
    guard let entry = places[partKey(name)] else { throw error(name, .missingPart) }
    if entry.isEncrypted { throw error(name, .encrypted) }
    var place = entry.place
    guard unzGoToFilePos(handle, &place) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK else {
      throw error(name, .damaged)
    }
    var isOpen = true
    defer { if isOpen { unzCloseCurrentFile(handle) } }
    let limit = limits.unpacked(fromPacked: entry.packedSize)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unzReadCurrentFile(handle, &chunk, UInt32(chunk.count))
      guard count >= 0 else { throw error(name, .damaged) }
      if count == 0 { break }
      bytes += chunk[..<Int(count)]
      guard bytes.count <= limit else { throw error(name, .unpacksTooFar(limit: limit)) }
    }
    isOpen = false
    guard unzCloseCurrentFile(handle) == UNZ_OK else { throw error(name, .damaged) }
    return bytes
  }

  private func error(_ part: String, _ reason: ArchiveError.Reason) -> ArchiveError { ArchiveError(reason, at: part) }
}

/// The name by which a part is looked up: names of parts do not tell capitals apart, and some programs write `\` or
/// begin with `/`.
private func partKey(_ name: String) -> String {
  let slashed = String(name.lowercased().map { $0 == "\\" ? "/" : $0 })
  return slashed.hasPrefix("/") ? String(slashed.dropFirst()) : slashed
}
