import Cartography
import Tabular

extension MapSettings {
  /// The settings with what a style says.
  ///
  /// - Parameter values: keys with those they stand in, `text.title`, and what is said of them, in any order.
  /// - Throws: for the first key, by name, that no style has or whose value is not what belongs there.
  public func styled(_ values: [(key: String, value: StyleValue)]) throws(StyleError) -> MapSettings {
    for (key, value) in values.sorted(by: { $0.key < $1.key }) where !StyleKey.all.contains(where: { $0.path == key }) {
      throw StyleError(key: key, reason: unknown(key, value))
    }
    var settings = self
    for key in StyleKey.all {
      for said in values where said.key == key.path {
        guard key.apply(said.value, &settings) else {
          throw StyleError(key: key.path, reason: "is \(said.value); \(key.expected) belongs there")
        }
      }
    }
    if settings.style.text.leastLabel > settings.style.text.label {
      throw StyleError(
        key: "text.label_minimum",
        reason: "is \(plainDecimal(settings.style.text.leastLabel)), more than text.label, "
          + "\(plainDecimal(settings.style.text.label))")
    }
    try settings.layPage()
    return settings
  }

  /// Makes the part of the page that is drawn on follow from the paper.
  private mutating func layPage() throws(StyleError) {
    let page = style.page
    guard page != MapStyle.Page() else { return }
    let usual = MapSettings(palette: [])
    let size = MapStyle.Page.Size(width: usual.width, height: usual.height).turned(toLie: page.isLandscape)
    let paper = (width: page.width ?? size.width, height: page.height ?? size.height)
    width = paper.width - 2 * page.margin
    height = paper.height - 2 * page.margin
    // Narrower, no title fits.
    guard width >= 50, height >= 50 else {
      throw StyleError(
        key: "page.margin",
        reason: "is \(plainDecimal(page.margin)), which leaves \(plainDecimal(width)) x \(plainDecimal(height)) "
          + "millimetres; 50 each way are needed")
    }
  }
}

/// What is wrong with a key that no style has: the keys that stand beside it are named.
private func unknown(_ key: String, _ value: StyleValue) -> String {
  let parts = key.split(separator: ".", omittingEmptySubsequences: false)
  let tops = StyleKey.all.map { String($0.path.prefix { $0 != "." }) }
  let groups = tops.enumerated().filter { !tops[..<$0.offset].contains($0.element) }.map(\.element)
  guard let first = parts.first.map(String.init), groups.contains(first) else {
    return "is no key of a style; there is \(groups.joined(separator: ", "))"
  }
  if parts.count == 1 { return "is \(value); an object with keys belongs there" }
  let beside = StyleKey.all.map(\.path).filter { $0.hasPrefix(first + ".") }
  if beside.contains(where: { key.hasPrefix($0 + ".") }) { return "stands in a key that takes no object" }
  return "is no key of a style; there is \(beside.joined(separator: ", "))"
}

/// The families as the attribute `font-family` has them, those with blanks in quotes; a kind of letters stands last.
public func fontFamily(_ names: [String]) -> String {
  let kinds = ["serif", "sans-serif", "monospace", "cursive", "fantasy"]
  let all = names.last.map(kinds.contains) ?? false ? names : names + ["sans-serif"]
  return all.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ", ")
}
