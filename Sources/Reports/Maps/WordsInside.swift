import Cartography
import Geometry

extension MapFrame {
  /// The words that find room somewhere inside the outline of what they name, clear of it: first all of them, then the
  /// shorter form.
  ///
  /// - Parameter thick: the lines across which none of them stands.
  func wordsInside(
    _ pieces: [PieceLabel], across thick: FreeSpace, off taken: [Box], _ lines: [Leader]
  ) -> [(piece: Int, label: PlacedLabel)] {
    var used = taken
    return pieces.enumerated().flatMap { place, piece -> [(piece: Int, label: PlacedLabel)] in
      guard piece.isWord || piece.looksOverPiece else { return [] }
      let outline =
        piece.looksOverPiece
        ? PathData([piece.outline], isClosed: true) : piece.room ?? outline(piece.group)
      // What parts the areas of names: their own inner borders may run below the letters.
      var borders = thick
      if piece.room == nil {
        borders = FreeSpace(frame: viewport.frame, cell: 0.4)
        borders.take(linesOf: outline)
        borders.take(linesOf: self.lines.region)
      }
      let room = RoomSearch(
        on: outline, lines: borders, others: nil, middle: piece.request.circle.centre, frame: viewport.frame)
      // The whole on one line, then what is more than the short form on a line below it, then the short form alone.
      // All of it nearer to its own border is better than a part of it farther off.
      let clearances = piece.room == nil ? MapMeasures.wordClearances : [MapMeasures.nameClearance]
      let whole = [[piece.request.text]] + piece.stacks
      let tries =
        clearances.flatMap { clearance in whole.map { (text: $0, clearance: clearance) } }
        + (piece.shorter.map { [(text: [$0], clearance: clearances[0])] } ?? [])
      for (text, clearance) in tries {
        for size in piece.request.sizes {
          let widths = text.map {
            textWidth($0, size: size, isBold: piece.request.isBold, in: piece.request.face) + 2 * piece.request.plate
          }
          let height = piece.request.face.capHeight * size + 2 * piece.request.plate
          let step = height * 1.5
          let all = height + Double(text.count - 1) * step
          guard
            let box = room?.place(
              width: widths.max() ?? 0, height: all, clearance: clearance, off: used, lines)
          else { continue }
          used.append(box.expanded(by: 0.6))
          return text.enumerated().map { line, words in
            var request = piece.request
            request.text = words
            let top = box.minY + Double(line) * step
            return (
              place,
              PlacedLabel(
                request: request, size: size,
                box: Box(
                  minX: box.centre.x - widths[line] / 2, minY: top, maxX: box.centre.x + widths[line] / 2,
                  maxY: top + height))
            )
          }
        }
      }
      return []
    }
  }

  /// The lines across which no word stands: those between groups and regions, and around what is marked.
  var thickLines: FreeSpace {
    var thick = FreeSpace(frame: viewport.frame, cell: 0.3)
    thick.take(linesOf: [lines.group, lines.shortGroup, lines.unsureGroup, lines.region])
    return thick
  }
}

extension PieceLabel {
  /// The same looking for room all over its piece where lines run through the place in its middle, on which no number is
  /// read.
  func lookingAround(crossed region: PathData, _ relations: [Leader]) -> PieceLabel {
    guard !isWord, room == nil, let size = request.sizeInside else { return self }
    let width = textWidth(request.text, size: size, isBold: request.isBold, in: request.face)
    let box = Circle(centre: request.circle.centre, radius: request.face.capHeight * size / 2).box
      .widened(by: (width - request.face.capHeight * size) / 2).expanded(by: 0.3)
    let isCrossed =
      relations.contains { crosses($0, box) }
      || (0..<region.count).contains { part in
        zip(region[part], region[part].dropFirst()).contains { crosses(Leader(from: $0, to: $1), box) }
      }
    var piece = self
    piece.looksOverPiece = isCrossed
    return piece
  }
}
