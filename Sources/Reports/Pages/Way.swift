/// A way from one page to another of the same set.
struct Way: Hashable, Sendable {
  /// Where it leads among the pages.
  enum Direction: String, Hashable, Sendable {
    /// To the page that the others belong to.
    case up
    /// To the page before, and after, in their order.
    case previous = "prev"
    case next
  }

  var direction: Direction
  /// What the other page is called.
  var text: String
  /// Its file, relative to the document, with an id in it where one is meant.
  var place: String
}
