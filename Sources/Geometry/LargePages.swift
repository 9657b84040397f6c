import Glibc

/// Asks the system to make room that will be filled in pages of two megabytes, where it does that on request.
///
/// Room for millions of points otherwise comes in pages of four kilobytes, each of which is asked for by itself when it is
/// first written to; that took a fifth of the time of large files. Nothing depends on whether the system complies.
public func preferLargePages(_ room: UnsafeMutableRawBufferPointer) {
  let page = 2 << 20
  guard room.count >= 2 * page, let base = room.baseAddress else { return }
  let start = (UInt(bitPattern: base) + UInt(page - 1)) & ~UInt(page - 1)
  let end = UInt(bitPattern: base + room.count) & ~UInt(page - 1)
  guard end > start else { return }
  madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
}

extension Array {
  /// An empty array with room for so many elements, in large pages where that helps.
  init(roomFor count: Int) {
    // All empty arrays are one, which another thread may be reading while its length is set anew.
    if count == 0 {
      self = []
      return
    }
    self.init(unsafeUninitializedCapacity: count) { buffer, done in
      preferLargePages(UnsafeMutableRawBufferPointer(buffer))
      done = 0
    }
  }

  /// So many times the same element, in large pages where that helps.
  init(filledWith element: Element, count: Int) {
    if count == 0 {
      self = []
      return
    }
    self.init(unsafeUninitializedCapacity: count) { buffer, done in
      preferLargePages(UnsafeMutableRawBufferPointer(buffer))
      buffer.initialize(repeating: element)
      done = count
    }
  }

  /// The same elements in room of their own, in large pages where that helps.
  public var copied: [Element] {
    if isEmpty { return self }
    return [Element](unsafeUninitializedCapacity: count) { buffer, done in
      preferLargePages(UnsafeMutableRawBufferPointer(buffer))
      _ = buffer.initialize(from: self)
      done = count
    }
  }
}
