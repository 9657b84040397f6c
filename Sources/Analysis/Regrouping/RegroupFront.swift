/// The best that can be had with so many steps.
public struct RegroupFront: Equatable, Sendable {
  /// The steps that belong together, in the order in which they are taken; each is measured after those before it.
  public let steps: [RegroupStep]
  /// The objectives of the country after all of them.
  public let values: RegroupValues
}

extension RegroupWorld {
  /// The best states within 1, 2, … `count` steps, as greedy search with exchange finds them.
  ///
  /// Each time the best step is added; then every step chosen so far is tried against the best that could stand in its
  /// place, until none is better. No municipality moves twice. Ends early when no step gains anything. For the whole
  /// truth on small worlds: ``exactFront(_:_:)``.
  public func front(_ count: Int, _ rules: RegroupRules) -> [RegroupFront] {
    var chosen: [RegroupState.Move] = []
    var front: [RegroupFront] = []
    while chosen.count < count {
      guard let next = best(after: chosen, rules), next.gain > smallestGain else { break }
      chosen = exchanged(chosen + [next], rules)
      front.append(taken(chosen, rules))
    }
    return front
  }

  /// The best state that any `count` steps lead to, by trying all: exponential in `count`, for small worlds.
  public func exactFront(_ count: Int, _ rules: RegroupRules) -> RegroupFront {
    var best: [RegroupState.Move] = [], reached = RegroupState(self).values[rules.objective]
    func search(_ state: RegroupState, _ chosen: [RegroupState.Move]) {
      let value = state.values[rules.objective]
      if value > reached + smallestGain { (best, reached) = (chosen, value) }
      guard chosen.count < count else { return }
      for move in state.possibleMoves(rules) where !chosen.contains(where: { $0.place == move.place }) {
        var next = state
        next.move(move.place, to: move.target)
        search(next, chosen + [move])
      }
    }
    search(RegroupState(self), [])
    return taken(best, rules)
  }

  /// Steps taken one after the other, each measured where it stands.
  private func taken(_ moves: [RegroupState.Move], _ rules: RegroupRules) -> RegroupFront {
    var state = RegroupState(self), steps: [RegroupStep] = []
    for move in moves {
      let gain = state.gain(of: rules.objective, moving: move.place, to: move.target)
      steps.append(state.step(.init(place: move.place, target: move.target, gain: gain), rules))
      state.move(move.place, to: move.target)
    }
    return RegroupFront(steps: steps, values: state.values)
  }

  /// The best step after others, by a municipality that has not moved; `nil` when there is none.
  private func best(after moves: [RegroupState.Move], _ rules: RegroupRules) -> RegroupState.Move? {
    state(after: moves).possibleMoves(rules).first { move in !moves.contains { $0.place == move.place } }
  }

  private func state(after moves: [RegroupState.Move]) -> RegroupState {
    moves.reduce(into: RegroupState(self)) { $0.move($1.place, to: $1.target) }
  }

  /// The steps with each one replaced for which a better one can stand in, until none can.
  private func exchanged(_ moves: [RegroupState.Move], _ rules: RegroupRules) -> [RegroupState.Move] {
    var moves = moves, hasChanged = true
    while hasChanged {
      hasChanged = false
      let reached = state(after: moves).values[rules.objective]
      for index in moves.indices {
        var others = moves
        others.remove(at: index)
        // The rest must still hold without the one taken out.
        guard isAllowed(others, rules), let other = best(after: others, rules) else { continue }
        if state(after: others + [other]).values[rules.objective] > reached + smallestGain {
          moves = others + [other]
          hasChanged = true
          break
        }
      }
    }
    return moves
  }

  /// Whether steps can be taken in their order.
  private func isAllowed(_ moves: [RegroupState.Move], _ rules: RegroupRules) -> Bool {
    var state = RegroupState(self)
    for move in moves {
      guard state.targets(of: move.place, rules).contains(move.target) else { return false }
      state.move(move.place, to: move.target)
    }
    return true
  }
}

/// Less than this is the rounding of sums, not a gain.
let smallestGain = 1e-12
