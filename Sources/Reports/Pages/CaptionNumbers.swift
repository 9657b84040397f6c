/// The numbers of figures, or of tables, that follow each other: who has one keeps it, and the others go on from the highest,
/// under the prefix of the first. After `3-4` comes `3-5`.
///
/// Before the first that has a number there is none to be had. A number that counts nothing, as `A`, is kept.
///
/// - Returns: as many as were given; none where none was given.
func numbered(_ own: [String?]) -> [String?] {
  let counted = own.map { $0.flatMap(CountedNumber.init) }
  guard let first = counted.firstIndex(where: { $0 != nil }), let prefix = counted[first]?.prefix else { return own }
  var last = counted.compactMap { $0?.prefix == prefix ? $0?.count : nil }.max() ?? 0
  return own.indices.map { place in
    if own[place] != nil || place < first { return own[place] }
    last += 1
    return "\(prefix)\(last)"
  }
}

/// The parts of a number of a caption: what it begins with, and what is counted.
struct CountedNumber: Hashable, Sendable {
  var prefix: String
  var count: Int

  /// The parts of a number; `nil` for one that ends in no digit.
  init?(_ number: String) {
    let digits = number.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard let count = Int(number.suffix(digits)) else { return nil }
    self.prefix = String(number.dropLast(digits))
    self.count = count
  }
}

/// Figures in the order of their document, those without a number with the next ones.
public func numbered(_ figures: [FigureReference]) -> [FigureReference] {
  zip(figures, numbered(figures.map(\.caption.number))).map { figure, number in
    var figure = figure
    figure.caption.number = number
    return figure
  }
}
