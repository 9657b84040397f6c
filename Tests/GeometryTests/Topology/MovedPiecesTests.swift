import TestSupport
import Testing

@testable import Geometry

/// Pieces of a list that are moved where they lie.
@Suite struct MovedPiecesTests {
  @Test("they come to be what a list written anew is", arguments: 1...60 as ClosedRange<UInt64>)
  func likeCopied(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let sizes = (0..<30).map { _ in Int.random(in: 0...5, using: &random) }
    let (list, other) = (numbers(from: 0, count: sizes.reduce(0, +)), numbers(from: 1000, count: 200))
    var (pieces, start) = ([MovedPieces.Piece](), 0)
    for size in sizes {
      // Some go, some get others before them, which are longer or shorter than what has gone.
      if Bool.random(using: &random) {
        let from = Int.random(in: 0..<190, using: &random)
        pieces.append(.init(isNew: true, from: from, count: Int.random(in: 0...9, using: &random)))
      }
      if Int.random(in: 0..<4, using: &random) > 0 { pieces.append(.init(isNew: false, from: start, count: size)) }
      start += size
    }
    if seed % 4 == 0 { pieces.shuffle(using: &random) }
    let moved = MovedPieces(pieces)
    var roomy = list
    if seed % 3 > 0 { roomy.reserveCapacity(1000) }
    #expect(moved.moved(roomy, adding: other) == moved.copied(list, adding: other))
    // Whoever else holds the list keeps it.
    #expect(roomy == list)
  }

  @Test("whether those that stay keep their order is known")
  func order() {
    func piece(_ from: Int, isNew: Bool = false) -> MovedPieces.Piece { .init(isNew: isNew, from: from, count: 2) }
    #expect(MovedPieces([piece(0), piece(8, isNew: true), piece(2), piece(6)]).isInOrder)
    #expect(!MovedPieces([piece(2), piece(0)]).isInOrder)
  }

  private func numbers(from first: Int, count: Int) -> [Point] {
    (0..<count).map { Point(x: Double(first + $0), y: Double($0)) }
  }
}
