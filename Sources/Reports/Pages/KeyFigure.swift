/// A number that says something by itself, with what it is of.
struct KeyFigure: Hashable, Sendable {
  /// The number as it is printed, with its unit: `69 %`.
  var value: String
  /// What it is: "of the municipalities are members".
  var label: String
  /// What it comes of, or how sure it is: `246 of 356`; `nil` where the number says it all.
  var detail: String?
}
