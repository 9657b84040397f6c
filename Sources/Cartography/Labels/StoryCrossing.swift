import Geometry

/// What the leaders of a map cross only where they must: land that other labels name, and the borders between such land.
public struct StoryCrossing: Sendable {
  private let land, borders: FreeSpace

  /// - Parameters:
  ///   - land: all that labels name.
  ///   - borders: the lines between what different labels name.
  public init(land: FreeSpace, borders: FreeSpace) { (self.land, self.borders) = (land, borders) }

  /// What a leader pays, in millimetres of its length: for each time that it comes into such land after it has left the
  /// land that it begins in, and for each border that it crosses.
  func price(of leader: Leader) -> Double { leader.pieces.reduce(0) { $0 + price(ofPiece: $1) } }

  private func price(ofPiece piece: Leader) -> Double {
    let steps = max(1, Int(piece.length / Self.step))
    var price = 0.0
    var (isOnLand, isOnBorder) = (true, true)
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      let place = Point(
        x: piece.from.x + (piece.to.x - piece.from.x) * share, y: piece.from.y + (piece.to.y - piece.from.y) * share)
      let (land, border) = (self.land.isTaken(place), borders.isTaken(place))
      if land, !isOnLand { price += Self.perLand }
      if border, !isOnBorder { price += Self.perBorder }
      (isOnLand, isOnBorder) = (land, border)
    }
    return price
  }

  /// Between the places of a leader that are looked at, in millimetres.
  private static let step = 0.3
  /// For land of another label, and for a border, in millimetres of leader.
  private static let perLand = 6.0, perBorder = 2.0
}
