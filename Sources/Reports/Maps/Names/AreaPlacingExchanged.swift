import Cartography
import Geometry

extension AreaPlacing {
  /// Names that have no room where the number of their group stands, which may stand elsewhere in it: a number has all of
  /// its group to choose from.
  mutating func placeExchanged() {
    waiting = waiting.filter { !place(exchanged: $0) }
  }

  /// A name on its municipality with the number of its group moved out of its way; whether both found room.
  private mutating func place(exchanged place: Int) -> Bool {
    let unit = units[place]
    guard let group = frame.features.groups[unit.feature], let near = boxes[unit.feature] else { return false }
    for piece in pieces where piece.group == group {
      guard
        let number = labels.numbers.firstIndex(where: { number in
          number.leader == nil && number.request.text == piece.request.text
            && number.request.circle == piece.request.circle && number.box.intersects(near)
        })
      else { continue }
      var trial = self
      trial.remove(number)
      guard let room = trial.room(of: unit),
        trial.place(unit, in: room) || trial.place(across: place, least: MapMeasures.leastOnOwn),
        trial.placeInside(piece, own(piece, isAround: false))
      else { continue }
      self = trial
      return true
    }
    return false
  }
}
