import Register

/// One municipality that joins a collaboration, from outside or from another, with what it changes.
public struct RegroupStep: Equatable, Sendable {
  /// A collaboration that the step touches, before and after.
  public struct Side: Equatable, Sendable {
    /// The collaboration's id.
    public let collaboration: String
    /// Its mean cover; `nil` without members or regions.
    public let meanCoverBefore, meanCoverAfter: Double?
    /// In how many pieces it lies; `nil` where no boundaries are known.
    public let piecesBefore, piecesAfter: Int?
  }

  /// Who moves.
  public let municipality: MunicipalityCode
  /// Where from; `nil` from outside.
  public let from: String?
  /// Where to.
  public let to: String
  /// What the objective gains; may be negative.
  public let gain: Double
  /// What of the gain it and the others have of each other: for one from outside without what it would have in a
  /// collaboration of its own, for one that moves the whole gain.
  public let gainTogether: Double
  /// The objectives of the country after the step.
  public let after: RegroupValues
  /// The collaborations that it leaves and joins; the first is `nil` from outside.
  public let source: Side?, target: Side
}

extension RegroupWorld {
  /// Every single step that the rules allow, best first; equals by municipality, then by collaboration.
  ///
  /// Each is evaluated from the sums that it changes: linear in flows and neighbours.
  public func steps(_ rules: RegroupRules) -> [RegroupStep] {
    RegroupState(self).rankedSteps(rules)
  }
}

extension RegroupState {
  func rankedSteps(_ rules: RegroupRules) -> [RegroupStep] {
    possibleMoves(rules).map { step($0, rules) }
  }

  /// A municipality and where it could go.
  struct Move: Equatable, Sendable {
    let place, target: Int
    let gain: Double
  }

  /// The moves that the rules allow, best first.
  func possibleMoves(_ rules: RegroupRules) -> [Move] {
    world.municipalities.indices.flatMap { place in
      targets(of: place, rules).map {
        Move(place: place, target: $0, gain: gain(of: rules.objective, moving: place, to: $0))
      }
    }.sorted { ($1.gain, $0.place, $0.target) < ($0.gain, $1.place, $1.target) }
  }

  /// The step that a move is, with its measures.
  func step(_ move: Move, _ rules: RegroupRules) -> RegroupStep {
    var after = self
    after.move(move.place, to: move.target)
    let alone = group[move.place] == nil ? worthAlone(of: move.place, rules.objective) : 0
    func side(_ collaboration: Int) -> RegroupStep.Side {
      let known = world.hasNeighbours
      return RegroupStep.Side(
        collaboration: id(collaboration), meanCoverBefore: meanCover(of: collaboration),
        meanCoverAfter: after.meanCover(of: collaboration),
        piecesBefore: known ? pieces(of: places(of: collaboration), rules) : nil,
        piecesAfter: known ? after.pieces(of: after.places(of: collaboration), rules) : nil)
    }
    return RegroupStep(
      municipality: world.municipalities[move.place], from: group[move.place].map(id), to: id(move.target),
      gain: move.gain, gainTogether: move.gain - alone, after: after.values, source: group[move.place].map(side),
      target: side(move.target))
  }

  private func id(_ collaboration: Int) -> String { world.collaborations[collaboration] }
}
