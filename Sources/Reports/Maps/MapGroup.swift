import Cartography

/// One of the groups that a map outlines and labels: a collaboration, a county.
struct MapGroup: Equatable {
  let id, name: String
  /// What stands on it; empty for nothing.
  var label: String
  /// The fill.
  var fill: Colour { didSet { ground = nil } }
  /// What the label stands on, which its halo repeats; the fill where nothing else is stated since that was chosen.
  var ground: Colour?
  /// Whether every large piece of it is labelled, rather than the greatest alone.
  var labelsPieces = true
  /// Whether its label is a word, which looks for room all over it; numbers stand in its middle.
  var isWord = false
  /// What stands on it where the label finds no room; `nil` for nothing.
  var shortLabel: String?
}
