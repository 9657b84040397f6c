extension [UInt8] {
  /// A finite number with the fewest digits that read back the same.
  mutating func appendNumber(_ number: Double) {
    append(contentsOf: number.description.utf8)
    if suffix(2).elementsEqual(".0".utf8) { removeLast(2) }
  }
}
