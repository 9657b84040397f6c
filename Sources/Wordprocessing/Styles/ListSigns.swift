/// The signs of lists of a document, with ours where its style of lists has none.
///
/// - Returns: the signs, and the number of ours; `nil` where the style has its own.
func listSigns(_ numbering: XMLElement?, for styles: StyleBook) -> (numbering: XMLElement?, own: Int?) {
  if styles.numbers(styles.id(.bullet)) { return (numbering, nil) }
  let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  var all = numbering ?? XMLElement("w:numbering", ["xmlns:w": space])
  func next(_ name: String, _ id: String) -> Int {
    (all.elements.filter { $0.name == name }.compactMap { $0[id].flatMap(Int.init) }.max() ?? 0) + 1
  }
  let (kind, number) = (next("w:abstractNum", "w:abstractNumId"), next("w:num", "w:numId"))
  let level = XMLElement(
    "w:lvl", ["w:ilvl": "0"],
    [
      XMLElement("w:start", ["w:val": "1"]), XMLElement("w:numFmt", ["w:val": "bullet"]),
      XMLElement("w:lvlText", ["w:val": "•"]), XMLElement("w:lvlJc", ["w:val": "left"]),
      XMLElement("w:pPr", [:], [XMLElement("w:ind", ["w:left": "360", "w:hanging": "260"])]),
    ])
  let sign = XMLElement(
    "w:abstractNum", ["w:abstractNumId": "\(kind)"],
    [XMLElement("w:multiLevelType", ["w:val": "singleLevel"]), level])
  // The kinds of signs come before the lists that use them.
  let place = all.children.firstIndex { node in
    if case .element(let element) = node { element.name == "w:num" } else { false }
  }
  all.children.insert(.element(sign), at: place ?? all.children.count)
  let use = XMLElement(
    "w:num", ["w:numId": "\(number)"], [XMLElement("w:abstractNumId", ["w:val": "\(kind)"])])
  let last = all.children.lastIndex { node in
    if case .element(let element) = node { ["w:num", "w:abstractNum"].contains(element.name) } else { false }
  }
  all.children.insert(.element(use), at: last.map { $0 + 1 } ?? all.children.count)
  return (all, number)
}
