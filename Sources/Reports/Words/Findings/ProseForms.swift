import Analysis

extension Prose {
  /// A limit on distance in kilometres, with a decimal only where one is needed.
  static func kilometres(_ metres: Double) -> Prose {
    let kilometres = metres / 1_000
    return "\(kilometres, places: kilometres == kilometres.rounded() ? 0 : 1)"
  }

  /// A length in kilometres, with a decimal below ten.
  static func length(_ metres: Double) -> Prose { "\(metres / 1_000, places: metres < 10_000 ? 1 : 0)" }

  /// A width of water: metres to the nearest ten below a kilometre, kilometres with a decimal above.
  static func water(_ metres: Double) -> Prose {
    metres < 1_000
      ? "\(max(10, Int((metres / 10).rounded()) * 10)) m" : "\(metres / 1_000, places: 1) km"
  }

  /// A time as the register has it.
  static func time(_ time: RegisterFaultFacts.RecordedTime) -> Prose {
    switch time {
    case .day(let day): "\(day)"
    case .text(let text): "\(text)"
    }
  }
}
