import CXML2

/// Tells the listener everything that stands in the document, up to its first fault.
///
/// Nothing is fetched, and references to entities are not followed in text. Depth, names and lengths of text are bounded
/// by libxml2. Linear.
///
/// - Parameter bytes: a document, in any encoding that it declares; fewer than 2 GiB.
public func parseXML(_ bytes: [UInt8], tell listener: some XMLListener) {
  let call = Call(listener)
  guard bytes.count < Int(Int32.max) else { return listener.fault("is larger than 2 GiB", line: 1) }
  Parser().parse(bytes, into: call)
}

/// The listener of one document: C keeps the address of this.
private final class Call {
  let listener: any XMLListener
  /// Whether a fault has been told: what libxml2 makes of the rest does not count.
  var isOver = false
  init(_ listener: any XMLListener) { self.listener = listener }
}

/// A parser of libxml2, freed with its owner.
///
/// Events rather than libxml2's reader or tree: the reader expands entities in attributes when asked for them, and its
/// line numbers end at 65 535.
private struct Parser: ~Copyable {
  private let context: xmlParserCtxtPtr

  init() {
    guard let context = xmlNewParserCtxt() else { preconditionFailure("no memory for an XML parser") }
    self.context = context
  }

  deinit { xmlFreeParserCtxt(context) }

  func parse(_ bytes: [UInt8], into call: Call) {
    listen()
    context.pointee._private = Unmanaged.passUnretained(call).toOpaque()
    let options = Int32(bitPattern: XML_PARSE_NONET.rawValue)
    let document = bytes.withUnsafeBytes {
      xmlCtxtReadMemory(
        context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil, options)
    }
    // The document holds the entities only: elements are told, not kept.
    xmlFreeDoc(document)
    withExtendedLifetime(call) {}
    context.pointee._private = nil
  }

  private func listen() {
    guard let events = context.pointee.sax else { return }
    events.pointee.startElementNs = { place, name, prefix, space, spaceCount, spaces, count, _, values in
      listener(of: place)?.start(
        XMLTag(
          parser: place, name: name, prefix: prefix, namespace: space, values: values, count: Int(count),
          spaces: spaces, spaceCount: Int(spaceCount)))
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
    events.pointee.internalSubset = { place, name, publicName, systemName in
      if listener(of: place)?.documentType(text(name) ?? "", line: line(place)) == false { return stop(place) }
      xmlSAX2InternalSubset(place, name, publicName, systemName)
    }
    events.pointee.entityDecl = { place, name, kind, publicName, systemName, content in
      let isInternal = kind == XML_INTERNAL_GENERAL_ENTITY.rawValue
      let own = isInternal ? text(content) : nil
      if listener(of: place)?.entity(text(name) ?? "", content: own, line: line(place)) == false { return stop(place) }
      xmlSAX2EntityDecl(place, name, kind, publicName, systemName, content)
    }
    events.pointee.serror = { place, fault in
      guard let fault = fault?.pointee, fault.level.rawValue >= XML_ERR_ERROR.rawValue,
        let call = call(of: place), !call.isOver
      else { return }
      let reason = fault.message.map { withoutLineBreak(String(cString: $0)) } ?? "libxml2 gives no reason"
      call.isOver = true
      call.listener.fault(reason, line: Int(fault.line))
      end(place)
    }
  }
}

/// The listener that a parser tells.
private func listener(of parser: UnsafeMutableRawPointer?) -> (any XMLListener)? { call(of: parser)?.listener }

private func call(of parser: UnsafeMutableRawPointer?) -> Call? {
  guard let place = parser?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return nil }
  return Unmanaged<Call>.fromOpaque(place).takeUnretainedValue()
}

private func stop(_ parser: UnsafeMutableRawPointer?) {
  xmlStopParser(parser?.assumingMemoryBound(to: xmlParserCtxt.self))
}

/// Ends the document at a fault: libxml2 goes on to tell a fault for every further byte that is out of place, which takes
/// eleven seconds for four megabytes of them. Its input stays as it is, since whatever tells of a fault may still look at it.
private func end(_ parser: UnsafeMutableRawPointer?) {
  guard let parser = parser?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
  parser.pointee.disableSAX = 1
  parser.pointee.instate = XML_PARSER_EOF
}

private func line(_ parser: UnsafeMutableRawPointer?) -> Int { Int(xmlSAX2GetLineNumber(parser)) }

func text(_ characters: UnsafePointer<xmlChar>?) -> String? { characters.map { String(cString: $0) } }

private func text(_ start: UnsafePointer<xmlChar>?, count: Int32) -> String {
  String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
}

/// libxml2 ends its sentences with a line break.
private func withoutLineBreak(_ text: String) -> String {
  var rest = Substring(text)
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
