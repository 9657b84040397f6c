import CXML2

/// A parser of libxml2, freed with its owner.
///
/// Events rather than libxml2's reader or tree: the reader expands entities in attributes when asked for them, and its
/// line numbers end at 65 535.
struct Parser: ~Copyable {
  private let context: xmlParserCtxtPtr

  init() {
    guard let context = xmlNewParserCtxt() else { preconditionFailure("no memory for an XML parser") }
    self.context = context
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Tells the collector everything that stands in the document, up to its first fault.
  func parse(_ bytes: [UInt8], into collector: DrawingCollector) {
    listen()
    context.pointee._private = Unmanaged.passUnretained(collector).toOpaque()
    let options = Int32(bitPattern: XML_PARSE_NONET.rawValue)
    let document = bytes.withUnsafeBytes {
      xmlCtxtReadMemory(
        context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil, options)
    }
    // The document holds the entities only: elements are told, not kept.
    xmlFreeDoc(document)
    withExtendedLifetime(collector) {}
    context.pointee._private = nil
  }

  private func listen() {
    guard let events = context.pointee.sax else { return }
    events.pointee.startElementNs = { place, name, prefix, space, _, _, count, _, values in
      listener(of: place)?.start(
        text(name), prefix: text(prefix), namespace: text(space), attributes: attributes(values, count: Int(count)),
        at: TagPlace(place))
    }
    events.pointee.endElementNs = { place, _, _, _ in listener(of: place)?.end() }
    events.pointee.characters = { place, start, count in listener(of: place)?.characters(text(start, count: count)) }
    events.pointee.ignorableWhitespace = { _, _, _ in }
    events.pointee.cdataBlock = { place, start, count in listener(of: place)?.characters(text(start, count: count)) }
    events.pointee.comment = { _, _ in }
    events.pointee.reference = { _, _ in }
    events.pointee.processingInstruction = { place, target, _ in
      listener(of: place)?.instruction(text(target) ?? "", line: line(place))
    }
    events.pointee.entityDecl = { place, name, kind, publicName, systemName, content in
      guard let collector = listener(of: place) else { return }
      let isInternal = kind == XML_INTERNAL_GENERAL_ENTITY.rawValue
      collector.entity(text(name) ?? "", content: isInternal ? text(content) : nil, line: line(place))
      if collector.error == nil { return xmlSAX2EntityDecl(place, name, kind, publicName, systemName, content) }
      xmlStopParser(place?.assumingMemoryBound(to: xmlParserCtxt.self))
    }
    events.pointee.serror = { place, fault in
      guard let fault = fault?.pointee, fault.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      let reason = fault.message.map { trimmed(String(cString: $0)) } ?? "libxml2 gives no reason"
      listener(of: place)?.fault(reason, line: Int(fault.line))
    }
  }
}

/// The collector that a parser tells.
private func listener(of parser: UnsafeMutableRawPointer?) -> DrawingCollector? {
  guard let place = parser?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return nil }
  return Unmanaged<DrawingCollector>.fromOpaque(place).takeUnretainedValue()
}

private func line(_ parser: UnsafeMutableRawPointer?) -> Int { Int(xmlSAX2GetLineNumber(parser)) }

private func text(_ characters: UnsafePointer<xmlChar>?) -> String? { characters.map { String(cString: $0) } }

private func text(_ start: UnsafePointer<xmlChar>?, count: Int32) -> String {
  String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
}

/// Names with prefix and values of attributes, which libxml2 hands over as five pointers each.
private func attributes(
  _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
) -> [(name: String, value: String)] {
  guard let pointers else { return [] }
  return (0..<count).map { number in
    let five = pointers + 5 * number
    let name = text(five[0]) ?? ""
    let value = UnsafeBufferPointer(start: five[3], count: five[4].flatMap { end in five[3].map { end - $0 } } ?? 0)
    return (text(five[1]).map { "\($0):\(name)" } ?? name, String(decoding: value, as: UTF8.self))
  }
}
