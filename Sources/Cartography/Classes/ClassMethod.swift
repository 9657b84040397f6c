/// How values are divided into classes.
public enum ClassMethod: Equatable, Sendable {
  /// About equally many values in each of so many classes; equal values stay together.
  case quantile(Int)
  /// So many classes of equal width.
  case equal(Int)
  /// So many classes that differ as little within as can be: the least sum of squared deviations.
  case jenks(Int)
  /// The lower bounds of all classes but the first, in any order.
  case manual([Double])

  /// The name, as commands have it.
  public var name: String {
    switch self {
    case .quantile: "quantile"
    case .equal: "equal"
    case .jenks: "jenks"
    case .manual: "manual"
    }
  }
}
