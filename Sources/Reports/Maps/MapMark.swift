import Cartography

/// Why a group is marked out from the others by a thick outline and a hatch over its own colour.
public enum MapMark: Hashable, Sendable, CaseIterable {
  /// A collaboration that is what was left around a centre outside it.
  case residual
  /// A collaboration large enough to balance the centre outside it.
  case counterweight

  /// How the hatch runs, the same on every map.
  var direction: HatchDirection { self == .residual ? .crossed : .rising }

  /// What the legend calls it.
  var phrase: MapPhrase { self == .residual ? .residuals : .counterweights }

  /// What several are called.
  var plural: MultiplesPhrase { self == .residual ? .unmarkedResiduals : .unmarkedCounterweights }

  /// The same with what it means, where nothing else on a map says it.
  var meaning: MapPhrase { self == .residual ? .legendResiduals : .legendCounterweights }
}
