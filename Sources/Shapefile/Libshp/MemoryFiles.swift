import CShapelib
import Glibc

/// Files in memory, as libshp sees them: it opens, reads and writes these, and never touches the disk.
///
/// libshp passes nothing but a name to the function that opens a file. The name therefore is the address of this
/// object in decimal, with the extension that libshp puts behind it.
final class MemoryFiles {
  private var files: [String: MemoryFile]
  private let mayCreate: Bool

  /// Files by extension, in small letters.
  init(reading files: [String: [UInt8]]) {
    self.files = files.mapValues(MemoryFile.init)
    mayCreate = false
  }

  /// No files yet; what libshp creates is kept.
  init() {
    files = [:]
    mayCreate = true
  }

  /// The name under which libshp is to open these files. Valid while this object lives.
  var name: String { "\(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()))" }

  /// What a file holds now.
  func bytes(of fileExtension: String) -> [UInt8]? { files[fileExtension]?.bytes }

  fileprivate func opened(_ fileExtension: String, toWrite: Bool) -> MemoryFile? {
    if mayCreate && toWrite { files[fileExtension] = MemoryFile([]) }
    files[fileExtension]?.place = 0
    return files[fileExtension]
  }

  /// The functions through which libshp reaches files in memory, and says what it does not like.
  static var hooks: SAHooks {
    var hooks = SAHooks()
    hooks.FOpen = { name, access in
      guard let name, let access else { return nil }
      let parts = String(cString: name).split(separator: ".", maxSplits: 1)
      guard parts.count == 2, let address = UInt(parts[0]), let pointer = UnsafeRawPointer(bitPattern: address)
      else { return nil }
      let files = Unmanaged<MemoryFiles>.fromOpaque(pointer).takeUnretainedValue()
      let toWrite = access.pointee == CChar(UInt8(ascii: "w"))
      guard let file = files.opened(String(parts[1]), toWrite: toWrite) else { return nil }
      return Unmanaged.passUnretained(file).toOpaque().assumingMemoryBound(to: Int32.self)
    }
    hooks.FRead = { target, size, count, file in
      guard let target, size > 0, let file = memoryFile(file) else { return 0 }
      return UInt(file.read(to: target, size: Int(size), count: Int(count)))
    }
    hooks.FWrite = { source, size, count, file in
      guard let source, let file = memoryFile(file) else { return 0 }
      file.write(UnsafeRawBufferPointer(start: source, count: Int(size * count)))
      return count
    }
    hooks.FSeek = { file, offset, origin in
      guard let file = memoryFile(file) else { return UInt.max }
      return file.seek(Int(bitPattern: offset), from: origin) ? 0 : UInt.max
    }
    hooks.FTell = { file in UInt(memoryFile(file)?.place ?? 0) }
    hooks.FFlush = { _ in 0 }
    hooks.FClose = { _ in 0 }
    hooks.Remove = { _ in -1 }
    hooks.Error = { Talk.hear($0) }
    hooks.Atof = { text in text.map { atof($0) } ?? 0 }
    return hooks
  }
}

private func memoryFile(_ file: SAFile?) -> MemoryFile? {
  file.map { Unmanaged<MemoryFile>.fromOpaque(UnsafeRawPointer($0)).takeUnretainedValue() }
}

/// Bytes with a place at which the next reading or writing begins.
private final class MemoryFile {
  var bytes: [UInt8]
  var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(to target: UnsafeMutableRawPointer, size: Int, count: Int) -> Int {
    guard place >= 0, place < bytes.count else { return 0 }
    let whole = min(count, (bytes.count - place) / size)
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { target.copyMemory(from: base + place, byteCount: whole * size) }
    }
    place += whole * size
    return whole
  }

  func write(_ source: UnsafeRawBufferPointer) {
    let end = place + source.count
    if bytes.count < end { bytes.append(contentsOf: repeatElement(0, count: end - bytes.count)) }
    bytes.withUnsafeMutableBytes { UnsafeMutableRawBufferPointer(rebasing: $0[place..<end]).copyMemory(from: source) }
    place = end
  }

  func seek(_ offset: Int, from origin: Int32) -> Bool {
    let base = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? place : bytes.count
    let (target, overflows) = base.addingReportingOverflow(offset)
    guard !overflows, target >= 0 else { return false }
    place = target
    return true
  }
}
