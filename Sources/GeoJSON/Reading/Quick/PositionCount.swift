/// How many arrays of JSON begin with a number: one for each position, and few others. O(bytes), eight of them at a time.
func positionCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  var place = 0
  while place + 8 <= bytes.count {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
    var brackets = highBits(ofBytes: word, that: UInt8(ascii: "["))
    while brackets != 0 {
      if beginsNumber(bytes, behind: place + brackets.trailingZeroBitCount / 8) { count += 1 }
      brackets &= brackets - 1
    }
    place += 8
  }
  while place < bytes.count {
    if bytes[place] == UInt8(ascii: "["), beginsNumber(bytes, behind: place) { count += 1 }
    place += 1
  }
  return count
}

/// The highest bit of each byte that has a value, and no other bit.
private func highBits(ofBytes word: UInt64, that value: UInt8) -> UInt64 {
  let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  // 0 in the bytes that have it. No sum of the lower seven bits runs over into the next byte.
  let others = word ^ 0x0101_0101_0101_0101 &* UInt64(value)
  return ~((others & low) &+ low | others | low)
}

/// Whether a number is next behind a place, blanks passed over.
private func beginsNumber(_ bytes: UnsafeBufferPointer<UInt8>, behind place: Int) -> Bool {
  var place = place + 1
  while place < bytes.count {
    switch bytes[place] {
    case 0x20, 0x0A, 0x0D, 0x09: place += 1
    case let byte: return byte == UInt8(ascii: "-") || byte &- 48 <= 9
    }
  }
  return false
}
