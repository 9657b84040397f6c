/// A section's paper and the room for text on it, in twentieths of a point.
struct PageGeometry: Equatable {
  var width, height: Int
  var left, right, top, bottom: Int
  /// How many columns of text there are, and the room between them.
  var columns = 1
  var gap = 0

  /// A4 with margins of 25 mm.
  static let usual = PageGeometry(width: 11_906, height: 16_838, left: 1_417, right: 1_417, top: 1_417, bottom: 1_417)

  init(width: Int, height: Int, left: Int, right: Int, top: Int, bottom: Int) {
    (self.width, self.height) = (width, height)
    (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
  }

  /// What a section says of itself; where it does not say, A4.
  init(_ section: XMLElement) {
    self = .usual
    func read(_ element: XMLElement?, _ name: String, _ value: inout Int) {
      // Some programs write decimals; margins may be negative where text may not be pushed aside.
      if let number = element?["w:\(name)"].flatMap(Double.init), abs(number) < 1_000_000 { value = abs(Int(number)) }
    }
    let (size, margins, text) = (section.first("w:pgSz"), section.first("w:pgMar"), section.first("w:cols"))
    read(size, "w", &width)
    read(size, "h", &height)
    read(margins, "left", &left)
    read(margins, "right", &right)
    read(margins, "top", &top)
    read(margins, "bottom", &bottom)
    var gutter = 0
    read(margins, "gutter", &gutter)
    left += gutter
    read(text, "num", &columns)
    gap = 708
    read(text, "space", &gap)
    columns = min(max(columns, 1), 12)
  }

  /// The width of a line of text.
  var textWidth: Int { (width - left - right - (columns - 1) * gap) / columns }
  /// The height of the text on a page.
  var textHeight: Int { height - top - bottom }

  /// The longer side lying.
  var isLying: Bool { width > height }

  /// The same paper lying, with one column of text.
  var lying: PageGeometry {
    var turned = self
    if !isLying { (turned.width, turned.height) = (height, width) }
    turned.columns = 1
    return turned
  }
}
