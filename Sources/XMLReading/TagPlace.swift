import CXML2

/// Where a start tag and its attributes stand.
///
/// libxml2 tells the line on which a tag ends. Programs that draw write one attribute to a line, so the tag is walked
/// back to where it begins; a value cannot hold `<`.
public struct TagPlace {
  /// The line of the `<`, from 1.
  public let line: Int
  /// The lines of the attributes in their order, without those that declare namespaces.
  public let attributes: [Int]

  init(_ parser: UnsafeMutableRawPointer?) {
    let lastLine = Int(xmlSAX2GetLineNumber(parser))
    guard let input = parser?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input?.pointee,
      let base = input.base, let end = input.cur
    else {
      (line, attributes) = (lastLine, [])
      return
    }
    var start = end
    while start > base, start.pointee != UInt8(ascii: "<") { start -= 1 }
    // What is gone from libxml2's store cannot be walked: the line of the end must do.
    guard start.pointee == UInt8(ascii: "<") else {
      (line, attributes) = (lastLine, [])
      return
    }
    let tag = UnsafeBufferPointer(start: start, count: end - start)
    line = lastLine - tag.count { $0 == newline }
    attributes = attributeLines(in: tag, from: line)
  }

  /// The line of the attribute with the number; that of the tag when it was not found.
  public func line(ofAttribute number: Int) -> Int { attributes.indices.contains(number) ? attributes[number] : line }
}

private let newline = UInt8(ascii: "\n")

private func attributeLines(in tag: UnsafeBufferPointer<UInt8>, from first: Int) -> [Int] {
  var found: [Int] = []
  var line = first
  var quote: UInt8?
  var name: [UInt8] = []
  var nameLine = first
  for byte in tag.drop(while: { $0 > 0x20 }) {
    if byte == newline { line += 1 }
    if let open = quote {
      if byte == open { quote = nil }
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
      let declares = name.starts(with: "xmlns".utf8) && (name.count == 5 || name[5] == UInt8(ascii: ":"))
      if !declares { found.append(nameLine) }
      name = []
    } else if byte > 0x20 && byte != UInt8(ascii: "=") {
      if name.isEmpty { nameLine = line }
      name.append(byte)
    }
  }
  return found
}
