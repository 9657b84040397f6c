import Tabular

/// A length for a sentence, to two digits: `12 km`, `3.4 m`, `0.11 m`.
func lengthText(_ metres: Double) -> String {
  if metres >= 1000 { return "\(plainDecimal((metres / 100).rounded() / 10)) km" }
  if metres < 0.001 { return "less than a millimetre" }
  return "\(twoDigits(metres)) m"
}

/// An area for a sentence: `789.2 km²`, `1805 m²`.
func areaText(_ squareMetres: Double) -> String {
  if squareMetres >= 100_000 { return "\(plainDecimal((squareMetres / 1e5).rounded() / 10)) km²" }
  return squareMetres >= 10 ? "\(plainDecimal(squareMetres.rounded())) m²" : "\(twoDigits(squareMetres)) m²"
}

private func twoDigits(_ number: Double) -> String {
  var scale = 1.0
  while number * scale < 10, scale < 1e6 { scale *= 10 }
  return plainDecimal((number * scale).rounded() / scale)
}
