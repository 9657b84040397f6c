/// A construct that some program loses, with the way to find it.
public struct LintRule: Sendable {
  /// The name by which reports and scripts know the rule.
  public var id: String
  /// What it finds, as a fragment: `a style sheet inside the drawing`.
  public var summary: String
  /// Who loses it; never empty.
  public var losers: [SVGReader]
  /// What to write instead, as a sentence without its full stop.
  public var remedy: String
  /// Every place where the construct stands, in the order of the file.
  let sightings: @Sendable (SVGDrawing) -> [Sighting]

  init(
    id: String, summary: String, losers: [SVGReader], remedy: String,
    sightings: @escaping @Sendable (SVGDrawing) -> [Sighting]
  ) {
    self.id = id
    self.summary = summary
    self.losers = losers
    self.remedy = remedy
    self.sightings = sightings
  }
}

/// A place where a construct stands, and what stands there.
struct Sighting: Equatable, Sendable {
  /// From 1.
  var line: Int
  var what: String

  init(_ line: Int, _ what: String) {
    self.line = line
    self.what = shortened(what, to: 120)
  }

  /// The element as it is.
  init(_ element: SVGElement) { self.init(element.line, element.tag) }

  /// A property of an element.
  init(_ element: SVGElement, _ declaration: SVGDeclaration) {
    self.init(declaration.line, "\(element.tag): \(declaration.property)=\"\(shortened(declaration.value, to: 60))\"")
  }
}
