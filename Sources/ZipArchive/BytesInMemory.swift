import CMinizip

/// Bytes that minizip reads as if they were a file; a class because C keeps its address.
final class BytesInMemory {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The functions through which minizip reads; good as long as this lives.
  var functions: zlib_filefunc64_def {
    var functions = zlib_filefunc64_def()
    functions.opaque = Unmanaged.passUnretained(self).toOpaque()
    // Any address but 0 does for a stream: there is only one.
    functions.zopen64_file = { opaque, _, _ in opaque }
    functions.zread_file = { opaque, _, target, count in source(opaque)?.read(into: target, count) ?? 0 }
    functions.zwrite_file = { _, _, _, _ in 0 }
    functions.ztell64_file = { opaque, _ in ZPOS64_T(source(opaque)?.place ?? 0) }
    functions.zseek64_file = { opaque, _, offset, origin in
      source(opaque)?.seek(offset, from: origin) == true ? 0 : -1
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    return functions
  }

  private func read(into target: UnsafeMutableRawPointer?, _ count: uLong) -> uLong {
    let length = min(bytes.count - place, Int(clamping: count))
    guard let target, length > 0 else { return 0 }
    bytes.withUnsafeBytes { target.copyMemory(from: $0.baseAddress! + place, byteCount: length) }
    place += length
    return uLong(length)
  }

  private func seek(_ offset: ZPOS64_T, from origin: Int32) -> Bool {
    let start =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: place
      case ZLIB_FILEFUNC_SEEK_END: bytes.count
      default: 0
      }
    // Offsets backwards come as very large numbers.
    let (target, hasOverflown) = start.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    guard !hasOverflown, (0...bytes.count).contains(target) else { return false }
    place = target
    return true
  }
}

private func source(_ opaque: UnsafeMutableRawPointer?) -> BytesInMemory? {
  opaque.map { Unmanaged<BytesInMemory>.fromOpaque($0).takeUnretainedValue() }
}
