import Tabular

/// The content of a `.prj` as text, without a byte order mark and blanks around it; `nil` when it is empty.
func referenceSystemText(_ bytes: [UInt8]) -> String? {
  let bare = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  let text = TextEncoding.utf8.decoded(bare) ?? TextEncoding.windows1252.decoded(bare) ?? ""
  let isBlank = { (character: Character) in character.isWhitespace || character == "\0" }
  let trimmed = text.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
  return trimmed.isEmpty ? nil : String(trimmed)
}
