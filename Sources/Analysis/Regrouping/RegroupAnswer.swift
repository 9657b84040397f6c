import Register

/// Small steps that make a given map of collaborations fit better, with what each changes.
public struct RegroupAnswer: Sendable {
  /// A step with what it does to the findings, and whether its gain stands out from the noise.
  public struct RatedStep: Sendable {
    /// The step.
    public let step: RegroupStep
    /// The findings that it makes and those that it mends, near misses left out, by the order of the rules.
    public let findingsGained, findingsLost: [Finding]
    /// How much the gain changes with the year of the flows; `nil` where there is one year only.
    public let noise: Double?

    /// Whether the gain is no greater than its noise.
    public var isBelowNoise: Bool { noise.map { step.gain <= $0 } ?? false }
  }

  /// The best that so many steps do, the findings after all of them beside those of today.
  public struct RatedFront: Sendable {
    /// The steps and the objectives after them.
    public let front: RegroupFront
    /// For each step whether its gain is no greater than its noise.
    public let isBelowNoise: [Bool]
    /// The findings made and mended by all steps together.
    public let findingsGained, findingsLost: [Finding]
  }

  /// A merger with whether its gain stands out from the noise.
  public struct RatedMerger: Sendable {
    /// The merger.
    public let merger: RegroupMerger
    /// How much the gain changes with the year of the flows; `nil` where there is one year only.
    public let noise: Double?

    /// Whether the gain is no greater than its noise.
    public var isBelowNoise: Bool { noise.map { merger.gain <= $0 } ?? false }
  }

  /// What steps had to keep to.
  public let rules: RegroupRules
  /// The objectives today.
  public let before: RegroupValues
  /// How many single steps the rules allow, and how many of them gain anything.
  public let possible, gaining: Int
  /// The best single steps, best first; none that gains nothing.
  public let steps: [RatedStep]
  /// The best states within 1, 2, … steps.
  public let front: [RatedFront]
  /// The mergers of two collaborations, most gain first.
  public let mergers: [RatedMerger]
  /// The populous centres outside, by population, each with who could join it.
  public let cities: [RegroupCity]
}

/// How much of an answer is wanted.
public struct RegroupExtent: Hashable, Sendable {
  /// Single steps that are told one by one; steps of the front.
  public var steps, front: Int

  /// An extent; each count from 0.
  public init(steps: Int = 20, front: Int = 10) {
    self.steps = steps
    self.front = front
  }
}

/// Looks for small steps from the evidence of a day: single ones, the best few together, mergers, and who could join a
/// centre outside.
///
/// - Parameters:
///   - assessment: the findings of the day.
///   - noise: what gains are held against.
/// - Complexity: single steps are linear in flows and neighbours; each step that is told costs an assessment.
public func regroup(
  _ assessment: Assessment, _ rules: RegroupRules, extent: RegroupExtent = RegroupExtent(),
  noise: RegroupNoise = RegroupNoise([])
) -> RegroupAnswer {
  let evidence = assessment.measures.evidence
  let world = RegroupWorld(evidence)
  let state = RegroupState(world)
  let moves = state.possibleMoves(rules)
  let gaining = moves.filter { $0.gain > smallestGain }
  /// The findings that moves make, and those that they mend.
  func findings(_ moves: [RegroupMove]) -> (gained: [Finding], lost: [Finding]) {
    let proposal = RegroupProposal(moves, in: evidence.snapshot)
    let after = Assessment(
      evidence.of(proposal.applied(to: evidence.snapshot)), rules: assessment.rules, thresholds: assessment.thresholds)
    let difference = StateDifference(from: assessment, to: after)
    return (
      difference.findingsGained.filter { !$0.isNearMiss }, difference.findingsLost.filter { !$0.isNearMiss }
    )
  }
  let steps = gaining.prefix(extent.steps).map { move in
    let step = state.step(move, rules)
    let (gained, lost) = findings([step.move])
    return RegroupAnswer.RatedStep(
      step: step, findingsGained: gained, findingsLost: lost,
      noise: noise.noise(of: [step.move], rules.objective)?[0])
  }
  let fronts = world.front(extent.front, rules).map { front in
    let taken = front.steps.map(\.move)
    let (gained, lost) = findings(taken)
    let noises = noise.noise(of: taken, rules.objective)
    return RegroupAnswer.RatedFront(
      front: front,
      isBelowNoise: front.steps.indices.map { place in noises.map { front.steps[place].gain <= $0[place] } ?? false },
      findingsGained: gained, findingsLost: lost)
  }
  let mergers = world.mergers(rules).filter { $0.gain > smallestGain }.map { merger in
    let moves = evidence.snapshot.members(of: merger.second).map { RegroupMove($0.code, to: merger.first) }
    return RegroupAnswer.RatedMerger(merger: merger, noise: noise.noise(ofAll: moves, rules.objective))
  }
  let centres = Set(evidence.references.regions.flatMap(\.centres))
  let limit = Int(assessment.thresholds[.uncoveredPopulation])
  let cities = evidence.snapshot.outsiders.filter { centres.contains($0.code) && $0.population >= limit }
    .sorted { ($1.population, $0.code) < ($0.population, $1.code) }
    .compactMap { world.partners(of: $0.code, rules) }
  return RegroupAnswer(
    rules: rules, before: state.values, possible: moves.count, gaining: gaining.count, steps: steps, front: fronts,
    mergers: mergers, cities: cities)
}

extension RegroupStep {
  /// The step as a move.
  public var move: RegroupMove { RegroupMove(municipality, to: to) }
}
