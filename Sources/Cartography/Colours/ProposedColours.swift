/// A colour for each group that has none; those that are given stay, so that adding a group changes no other's.
///
/// The groups take their turns in order. Each takes, of the colours that no near group has and that every vision tells
/// from those of its neighbours, the one used least so far. When there is none, nearness gives way first: the one that
/// fewest near groups have; and then likeness: the one that differs most. Quadratic in the number of groups.
///
/// `graphColouring` colours a whole map anew and knows equal colours only; this adds to a map that people know already.
///
/// - Parameters:
///   - colours: by group its place in the palette; `nil` for those that are to get one.
///   - surroundings: pairs in `near` must not have one colour, pairs in `neighbours` no two that are alike.
///   - palette: at least one colour.
///   - choices: the places in the palette that may be given; all of them by default.
/// - Returns: a place in the palette for every group.
public func proposedColours(
  _ colours: [Int?], surroundings: GroupSurroundings, palette: [Colour], choices: Range<Int>? = nil,
  limits: ColourLimits = ColourLimits()
) -> [Int] {
  let choices = choices ?? palette.indices
  precondition(!choices.isEmpty, "a colour is needed")
  let near = surroundings.near.filter { $0.metres < limits.equalColourMetres }
  var answer = colours
  for group in colours.indices where colours[group] == nil {
    let beside = surroundings.neighbours.compactMap { $0.other(than: group).flatMap { answer[$0] } }
    let around = near.compactMap { $0.other(than: group).flatMap { answer[$0] } }
    let ranks = choices.map { candidate in
      let differences = beside.map { limits.leastDifference(palette[candidate], palette[$0]) }
      return Rank(
        shortfall: max(0, limits.difference - (differences.min() ?? .infinity)),
        equalsNear: around.count { $0 == candidate }, used: answer.count { $0 == candidate }, place: candidate)
    }
    answer[group] = ranks.min()?.place
  }
  return answer.map { $0 ?? choices.lowerBound }
}

/// What speaks against a colour, the gravest first.
private struct Rank: Comparable {
  var shortfall: Double
  var equalsNear, used, place: Int

  static func < (a: Rank, b: Rank) -> Bool {
    (a.shortfall, a.equalsNear, a.used, a.place) < (b.shortfall, b.equalsNear, b.used, b.place)
  }
}

extension GroupSurroundings.Pair {
  /// The group that is paired with the given one; `nil` when it is none of the two.
  fileprivate func other(than group: Int) -> Int? { first == group ? second : second == group ? first : nil }
}
