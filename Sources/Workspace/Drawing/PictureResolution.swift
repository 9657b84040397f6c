/// A PNG that says how large it is in print, so that a document puts it in at its millimetres; `rsvg-convert` leaves it
/// out, and programs then assume 96 pixels to an inch. Bytes that are no PNG come back as they are.
///
/// Source: W3C, Portable Network Graphics, third edition, 11.3.4.3: the chunk `pHYs`, in whole pixels to the metre.
func withStatedResolution(_ picture: [UInt8], dpi: Int) -> [UInt8] {
  // The signature and the first chunk, which has 13 bytes of content.
  let head = 8 + 4 + 4 + 13 + 4
  guard picture.count > head, picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return picture }
  let perMetre = bigEndian(UInt32((Double(dpi) / 0.0254).rounded()))
  let chunk = Array("pHYs".utf8) + perMetre + perMetre + [1]
  return picture[..<head] + bigEndian(9) + chunk + bigEndian(checksum(chunk)) + picture[head...]
}

private func bigEndian(_ value: UInt32) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
}

/// The cyclic redundancy check of a chunk.
///
/// Source: ISO 3309, as the PNG specification gives it in annex D; bit by bit, since a chunk here has 13 bytes.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(0xFFFF_FFFF as UInt32) { value, byte in
    (0..<8).reduce(value ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
}
