import Geometry

/// A number or a word that is to stand on a shape, or beside it at the end of a leader.
public struct LabelRequest: Equatable, Sendable {
  /// What it says; several lines with line feeds between them.
  public var text: String
  /// The greatest circle inside the shape, in millimetres on the page; its middle is the label point.
  public var circle: Circle
  /// The sizes of letters that may be used inside, in millimetres, the largest first; a leader uses the last.
  public var sizes: [Double]
  /// The fill it stands on, for the halo.
  public var ground: Colour
  /// The family of the letters.
  public var face = Typeface.standard

  /// Whether the letters are bold, and whether they slant.
  public var isBold = true, isItalic = false

  /// Whether it may reach over the borders of its shape, but onto nothing that the placer's `free` has as taken; and, at
  /// the end of a leader, stand on land that is not barred where there is no other room near by.
  public var standsOnFreeLand = false

  /// Whether every place around is looked at for it, rather than the ends of some leaders: for words, which are too long to
  /// be lucky.
  public var looksAround = false

  /// The longest leader that it may have, in millimetres; as the placer says when `nil`.
  public var longestLeader: Double?

  /// Whether its leader begins at the rim of a circle, which is drawn, and so without a dot.
  public var leadsFromRim = false

  /// How far a plate in the colour of the ground reaches around the letters, in millimetres, with a line around it; 0 for
  /// none. It is for letters that stand for something else, which nobody may read with what stands beside them.
  public var plate = 0.0

  /// Further places that the label names, on the page; a leader to it forks.
  public var branches: [Point] = []

  /// A request from its parts.
  public init(text: String, circle: Circle, sizes: [Double], ground: Colour) {
    self.text = text
    self.circle = circle
    self.sizes = sizes
    self.ground = ground
  }

  /// Whether it says a number and no more.
  var isNumber: Bool { !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } }

  /// The lines of the text, from the top.
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// How much of a label's half diagonal may stick out of the circle: 1 for none, 1.3 for letters that touch borders.
  public var tolerance = 1.12

  /// The greatest size at which the text finds room inside the circle; `nil` when there is none.
  public var sizeInside: Double? {
    sizes.first { size in
      let extent = LabelExtent(of: self, size: size)
      let diagonal = (extent.width * extent.width + extent.height * extent.height).squareRoot()
      return diagonal / 2 <= circle.radius * tolerance
    }
  }
}

/// A label with its place.
public struct PlacedLabel: Equatable, Sendable {
  /// What was asked for.
  public var request: LabelRequest
  /// The size of the letters in millimetres.
  public var size: Double
  /// The room of the letters on the page, in millimetres: from the baseline to the top of the capitals.
  public var box: Box
  /// The line from the shape to the label; `nil` when the label stands on its shape.
  public var leader: Leader?

  /// A label from its parts.
  public init(request: LabelRequest, size: Double, box: Box, leader: Leader? = nil) {
    self.request = request
    self.size = size
    self.box = box
    self.leader = leader
  }
}

/// How far two places are apart.
public func distance(_ a: Point, _ b: Point) -> Double {
  ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
}
