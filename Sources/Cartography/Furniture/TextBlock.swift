import Geometry

/// Paragraphs of text below each other, broken to a width.
public struct TextBlock: Sendable {
  /// A paragraph with its look.
  public struct Paragraph: Equatable, Sendable {
    /// The text.
    public var text: String
    /// The size of the letters, and from one baseline to the next, in millimetres.
    public var size, leading: Double
    /// Whether the letters are bold.
    public var isBold: Bool
    /// The colour of the letters.
    public var colour: Colour
    /// Extra room above it when it is not the first, in millimetres.
    public var gap: Double
    /// Whether lines are to be about equally long.
    public var isBalanced: Bool

    /// A paragraph from its parts; the leading is 1.2 times the size unless it is given.
    public init(
      _ text: String, size: Double, leading: Double? = nil, isBold: Bool = false, colour: Colour, gap: Double = 0,
      isBalanced: Bool = false
    ) {
      self.text = text
      self.size = size
      self.leading = leading ?? size * 1.2
      self.isBold = isBold
      self.colour = colour
      self.gap = gap
      self.isBalanced = isBalanced
    }
  }

  /// Its size in millimetres: the width of the longest line with slack, the height down to the last descender.
  public private(set) var width = 0.0, height = 0.0
  private var runs: [TextRun] = []

  /// The paragraphs, broken to the width in millimetres.
  public init(_ paragraphs: [Paragraph], width limit: Double, in face: Typeface = .standard) {
    var y = 0.0
    for paragraph in paragraphs {
      if !runs.isEmpty { y += paragraph.gap }
      let wrap = paragraph.isBalanced ? balanced : wrapped
      for line in wrap(paragraph.text, limit, paragraph.size, paragraph.isBold, face) {
        y += paragraph.leading
        let baseline = y - paragraph.leading + (paragraph.leading + face.capHeight * paragraph.size) / 2
        runs.append(
          TextRun(
            line, at: Point(x: 0, y: baseline), size: paragraph.size, isBold: paragraph.isBold,
            colour: paragraph.colour))
        width = max(width, roomyTextWidth(line, size: paragraph.size, isBold: paragraph.isBold, in: face))
      }
    }
    height = y
  }

  /// The block as items, with its top left corner at the place on the page.
  public func items(at corner: Point) -> [SheetItem] {
    runs.map { run in
      var run = run
      run.position = Point(x: corner.x + run.position.x, y: corner.y + run.position.y)
      return .text(run)
    }
  }
}
