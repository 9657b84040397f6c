/// Numbers at places in a file's bytes. Callers check that the place exists.
extension [UInt8] {
  /// Four bytes, the most significant first, as the format's headers and index have them.
  func bigEndian(at place: Int) -> Int {
    Int(
      Int32(bitPattern: withUnsafeBytes { UInt32(bigEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt32.self)) })
    )
  }

  /// Four bytes, the least significant first, as the format's shapes have them.
  func littleEndian(at place: Int) -> Int {
    Int(
      Int32(
        bitPattern: withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt32.self)) }))
  }

  /// Two bytes, the least significant first.
  func littleEndian16(at place: Int) -> Int { Int(self[place]) | Int(self[place + 1]) << 8 }

  /// A floating-point number of eight bytes.
  func double(at place: Int) -> Double {
    Double(
      bitPattern: withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self)) })
  }

  /// Writes four bytes, the most significant first.
  mutating func setBigEndian(_ value: Int, at place: Int) {
    let bits = UInt32(truncatingIfNeeded: value)
    for byte in 0..<4 { self[place + byte] = UInt8(truncatingIfNeeded: bits >> (24 - 8 * byte)) }
  }

  /// Writes four bytes, the least significant first.
  mutating func setLittleEndian(_ value: Int, at place: Int) {
    let bits = UInt32(truncatingIfNeeded: value)
    for byte in 0..<4 { self[place + byte] = UInt8(truncatingIfNeeded: bits >> (8 * byte)) }
  }
}
