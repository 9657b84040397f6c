/// The text without white space at its ends, NBSP and marks of no width included.
func trimmed(_ text: String) -> String {
  guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
  // The short way: most names begin and end with a printable character of ASCII.
  if first > 0x20, last > 0x20, first < 0x80, last < 0x80 { return text }
  let scalars = text.unicodeScalars
  guard let start = scalars.firstIndex(where: { !isBlank($0) }), let end = scalars.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(String.UnicodeScalarView(scalars[start...end]))
}

/// White space, and the marks of no width that copied text carries along.
func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  // The short way: the tables of Unicode cost more than all else here.
  if scalar.value < 0x80 { return scalar == " " || (0x09...0x0D).contains(scalar.value) }
  return scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" || scalar == "\u{AD}"
}
