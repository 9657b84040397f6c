/// What in a drawing programs for reports would lose, by element; empty when nothing would be lost.
func lostInReports(_ markup: Markup) -> [String] {
  var lost: [String] = []
  let elements = ["svg", "title", "desc", "g", "path", "text", "line", "rect", "circle"]
  let attributes = ["style", "class", "filter", "mask", "clip-path", "dominant-baseline", "paint-order", "href"]
  for element in markup.elements {
    if !elements.contains(element.name) { lost.append("<\(element.name)>") }
    for (name, value) in element.attributes.sorted(by: { $0.key < $1.key }) {
      if attributes.contains(name) || name.hasPrefix("xlink:") { lost.append(name) }
      for form in ["var(", "rgba(", "url(", "transparent", "%", "em"]
      where value.contains(form) && !name.hasPrefix("data-") && !name.hasPrefix("aria-") && name != "id" {
        lost.append("\(name)=\(value)")
      }
    }
    if element.name == "text" {
      for name in ["x", "y", "font-size"] where Double(element.attributes[name] ?? "") == nil {
        lost.append("text without \(name)")
      }
      if element.attributes["fill"]?.hasPrefix("#") != true { lost.append("text without fill") }
    }
    if ["path", "rect", "circle"].contains(element.name), element.attributes["fill"] == nil {
      lost.append("\(element.name) without fill")
    }
  }
  guard let root = markup.elements.first, root.name == "svg" else { return lost + ["no svg"] }
  for name in ["width", "height"] where root.attributes[name]?.hasSuffix("mm") != true { lost.append("\(name) in mm") }
  if root.attributes["viewBox"] != "0 0 \(root.attributes["width"]?.dropLast(2) ?? "") "
    + "\(root.attributes["height"]?.dropLast(2) ?? "")"
  {
    lost.append("viewBox")
  }
  if root.attributes["role"] != "img" { lost.append("role") }
  if markup.elements.dropFirst().prefix(2).map(\.name) != ["title", "desc"] { lost.append("title and desc first") }
  return lost
}
