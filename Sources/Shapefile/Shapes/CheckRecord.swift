/// What can be said of a record before libshp decodes it.
enum CheckedRecord {
  case null
  /// Sound, and what libshp will find in it.
  case shape(ShapeType, parts: Int, points: Int)
  case fault(ShapefileError.Reason)
}

/// Checks that the counts and part starts of a record fit its bytes, so that libshp is handed only what is sound.
func checked(_ entry: RecordIndex.Entry, in bytes: [UInt8]) -> CheckedRecord {
  guard !entry.isOutside else { return .fault(.startsPastEnd) }
  let content = entry.content
  guard content.count >= 4 else {
    return .fault(entry.claimed > content.count ? .endsPastEnd : .tooShort(bytes: content.count))
  }
  let code = bytes.littleEndian(at: content.lowerBound)
  guard let type = ShapeType(code: code) else { return .fault(.unknownRecordType(code)) }
  let found = measured(type, content, in: bytes)
  // A record that claims too much is sound when what it holds lies inside the file.
  if case .fault = found, entry.claimed > content.count { return .fault(.endsPastEnd) }
  return found
}

private func measured(_ type: ShapeType, _ content: Range<Int>, in bytes: [UInt8]) -> CheckedRecord {
  let start = content.lowerBound
  switch type.family {
  case .null: return .null
  case .point:
    let needed = type.dimension == .z ? 28 : 20
    guard content.count >= needed else { return .fault(.tooShort(bytes: content.count)) }
    return .shape(type, parts: 0, points: 1)
  case .multipoint:
    guard content.count >= 40 else { return .fault(.tooShort(bytes: content.count)) }
    return counted(type, parts: 0, points: bytes.littleEndian(at: start + 36), before: 40, room: content.count)
  case .line, .polygon, .multipatch:
    guard content.count >= 44 else { return .fault(.tooShort(bytes: content.count)) }
    let parts = bytes.littleEndian(at: start + 36)
    let points = bytes.littleEndian(at: start + 40)
    let found = counted(type, parts: parts, points: points, before: 44, room: content.count)
    if case .shape = found, let reason = faultInParts(parts, points, at: start + 44, in: bytes) {
      return .fault(reason)
    }
    return found
  }
}

private func counted(_ type: ShapeType, parts: Int, points: Int, before: Int, room: Int) -> CheckedRecord {
  guard parts >= 0, points >= 0 else { return .fault(.negativeCount(parts: parts, points: points)) }
  let perPart = type.family == .multipatch ? 8 : 4
  // Heights are required; measures may be left out, and often are.
  let heights = type.dimension == .z ? 16 + 8 * points : 0
  guard before + perPart * parts + 16 * points + heights <= room else {
    return .fault(.countsExceedRecord(parts: parts, points: points, bytes: room))
  }
  return .shape(type, parts: parts, points: points)
}

private func faultInParts(_ parts: Int, _ points: Int, at place: Int, in bytes: [UInt8]) -> ShapefileError.Reason? {
  guard parts > 0 else { return nil }
  var previous = -1
  for part in 0..<parts {
    let start = bytes.littleEndian(at: place + 4 * part)
    if part == 0 && start != 0 { return .firstPartNotAtStart(start) }
    if start >= points { return .partPastEnd(part + 1) }
    if start <= previous { return .partOutOfOrder(part + 1) }
    previous = start
  }
  return nil
}
