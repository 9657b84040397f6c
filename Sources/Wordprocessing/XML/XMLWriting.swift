/// The document with the root, in UTF-8.
///
/// Characters that XML forbids become U+FFFD; in values of attributes line breaks and tabs are kept by reference.
public func xmlBytes(_ root: XMLElement) -> [UInt8] {
  var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  write(root, to: &bytes)
  return bytes
}

private func write(_ element: XMLElement, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "<"))
  bytes += element.name.utf8
  for attribute in element.attributes {
    bytes.append(UInt8(ascii: " "))
    bytes += attribute.name.utf8
    bytes += "=\"".utf8
    escape(attribute.value, isAttribute: true, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
  guard !element.children.isEmpty else {
    bytes += "/>".utf8
    return
  }
  bytes.append(UInt8(ascii: ">"))
  for child in element.children {
    switch child {
    case .element(let inner): write(inner, to: &bytes)
    case .text(let text): escape(text, isAttribute: false, to: &bytes)
    }
  }
  bytes += "</".utf8
  bytes += element.name.utf8
  bytes.append(UInt8(ascii: ">"))
}

private func escape(_ text: String, isAttribute: Bool, to bytes: inout [UInt8]) {
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": bytes += "&amp;".utf8
    case "<": bytes += "&lt;".utf8
    case ">": bytes += "&gt;".utf8
    case "\"" where isAttribute: bytes += "&quot;".utf8
    case "\r": bytes += "&#13;".utf8
    case "\n" where isAttribute: bytes += "&#10;".utf8
    case "\t" where isAttribute: bytes += "&#9;".utf8
    case _ where isForbidden(scalar): bytes += "\u{FFFD}".utf8
    default: bytes += UTF8.encode(scalar)!
    }
  }
}

/// Whether no document of XML 1.0 may hold it. Source: XML 1.0, fifth edition, production 2.
private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: false
  case ..<0x20, 0xFFFE, 0xFFFF: true
  default: false
  }
}
