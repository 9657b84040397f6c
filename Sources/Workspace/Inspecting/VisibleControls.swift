/// A text with its control characters made visible, so that what a file says cannot steer a terminal: those of ASCII as their
/// pictures, `␛`, and those beyond as `\u{9B}`.
func withVisibleControls(_ text: String) -> String {
  var visible = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<0x20: visible.append(Unicode.Scalar(0x2400 + scalar.value) ?? " ")
    case 0x7F: visible.append("\u{2421}")
    case 0x80..<0xA0:
      visible.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
    default: visible.append(scalar)
    }
  }
  return String(visible)
}
