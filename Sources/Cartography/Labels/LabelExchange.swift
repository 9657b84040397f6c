import Geometry

extension LabelPlacer {
  /// Places for labels at leaders that found none, where one other label at a leader can move for it.
  ///
  /// Each label takes the best place beside those that stand, so that one may keep the only place of another though it
  /// has a second one itself. The nearest is asked first. For very many that find no place the page is full.
  ///
  /// - Parameters:
  ///   - left: the labels without a place.
  ///   - led: those that stand at the end of a leader, or may.
  /// - Complexity: the labels left (a few at most) times those near them, with a search for two places each.
  func exchange(
    _ left: [Int], among led: [Int], of requests: [LabelRequest], _ placed: inout PlacedLabels
  ) {
    guard left.count <= Self.mostExchanges else { return }
    for index in left {
      let anchor = requests[index].circle.centre
      let near = led.compactMap { other -> (distance: Double, place: Int)? in
        guard let label = placed[other], label.leader != nil else { return nil }
        return (distance(label.box.centre, anchor), other)
      }.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
      for (_, other) in near.prefix(Self.asked) {
        let stood = placed[other]
        placed[other] = nil
        if let own = best(requests[index], beside: placed)?.label {
          placed[index] = own
          if let moved = best(requests[other], beside: placed)?.label {
            placed[other] = moved
            break
          }
          placed[index] = nil
        }
        placed[other] = stood
      }
    }
  }

  /// With more labels than these left over none moves for another, and so many are asked to.
  private static let mostExchanges = 6
  private static let asked = 8
}
