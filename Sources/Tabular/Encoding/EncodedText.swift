extension TextEncoding {
  /// The bytes that stand for the text; `nil` when the encoding has none for one of its letters, or is unknown.
  public func encoded(_ text: String) -> [UInt8]? {
    if self == .utf8 || isSupersetOfASCII && text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.utf8) }
    // A letter that has to be replaced counts as one that is missing.
    guard let (bytes, replaced) = converted(Array(text.utf8), from: "UTF-8", to: name), replaced == 0 else {
      return nil
    }
    return bytes
  }
}
