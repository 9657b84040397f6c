import FoundationEssentials

/// The text of a JSON string without its quotation marks.
func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
  let quoted = [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")]
  return (try? JSONDecoder().decode(String.self, from: Data(quoted))) ?? String(decoding: bytes, as: UTF8.self)
}
