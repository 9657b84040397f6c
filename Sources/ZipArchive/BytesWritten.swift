import CMinizip

/// Bytes that minizip writes as if they were a file; a class because C keeps its address.
final class BytesWritten {
  private(set) var bytes: [UInt8] = []
  private var place = 0

  /// The functions through which minizip writes; good as long as this lives.
  var functions: zlib_filefunc64_def {
    var functions = zlib_filefunc64_def()
    functions.opaque = Unmanaged.passUnretained(self).toOpaque()
    // Any address but 0 does for a stream: there is only one.
    functions.zopen64_file = { opaque, _, _ in opaque }
    functions.zread_file = { _, _, _, _ in 0 }
    functions.zwrite_file = { opaque, _, source, count in target(opaque)?.write(source, count) ?? 0 }
    functions.ztell64_file = { opaque, _ in ZPOS64_T(target(opaque)?.place ?? 0) }
    functions.zseek64_file = { opaque, _, offset, origin in
      target(opaque)?.seek(offset, from: origin) == true ? 0 : -1
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    return functions
  }

  // Over what stands there already: sums are written into the head of a part once it has been packed.
  private func write(_ source: UnsafeRawPointer?, _ count: uLong) -> uLong {
    guard let source else { return 0 }
    let new = UnsafeRawBufferPointer(start: source, count: Int(count))
    let end = min(place + new.count, bytes.count)
    bytes.replaceSubrange(place..<end, with: new)
    place += new.count
    return count
  }

  private func seek(_ offset: ZPOS64_T, from origin: Int32) -> Bool {
    let start =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: place
      case ZLIB_FILEFUNC_SEEK_END: bytes.count
      default: 0
      }
    let (wanted, hasOverflown) = start.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    guard !hasOverflown, (0...bytes.count).contains(wanted) else { return false }
    place = wanted
    return true
  }
}

private func target(_ opaque: UnsafeMutableRawPointer?) -> BytesWritten? {
  opaque.map { Unmanaged<BytesWritten>.fromOpaque($0).takeUnretainedValue() }
}
