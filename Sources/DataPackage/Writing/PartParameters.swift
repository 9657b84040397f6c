import Register

/// The parts of a divided municipality as the journal keeps them: `1508=Ålesund`, `1508=sunnmore`, `1580=none`.
extension [MunicipalityPart] {
  /// What is said of a part that goes on nowhere; no id, since it could be none of theirs.
  private static let nowhere = "none"

  /// Each code, with the name where one is said.
  var named: [String] { map { $0.name.isEmpty ? $0.code.text : "\($0.code.text)=\($0.name)" } }

  /// Each code with its county, where one is said.
  var counties: [String] { filter { !$0.county.isEmpty }.map { "\($0.code.text)=\($0.county)" } }

  /// Each code with every place in which it goes on.
  var placed: [String] {
    flatMap { part in
      part.places.map { $0.isEmpty ? [Self.nowhere] : $0 }.map { $0.map { "\(part.code.text)=\($0)" } } ?? []
    }
  }

  /// Parts from what the journal keeps of them; `nil` where it is not that.
  init?(named: [String], counties: [String], placed: [String]) {
    self = []
    for text in named {
      let (head, name) = halves(text)
      guard let code = MunicipalityCode(head) else { return nil }
      let county = counties.map(halves).first { $0.0 == head }?.1
      let places = placed.map(halves).filter { $0.0 == head }.compactMap(\.1)
      append(
        MunicipalityPart(
          code: code, name: name ?? "", county: county ?? "",
          places: places.isEmpty ? nil : places.filter { $0 != Self.nowhere }))
    }
    if isEmpty { return }
    let codes = Set(map(\.code.text))
    if !(counties + placed).map({ halves($0).0 }).allSatisfy(codes.contains) { return nil }
  }
}

private func halves(_ text: String) -> (String, String?) {
  guard let equals = text.firstIndex(of: "=") else { return (text, nil) }
  return (String(text[..<equals]), String(text[text.index(after: equals)...]))
}
