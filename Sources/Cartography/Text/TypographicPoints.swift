/// Typographic points in millimetres.
public func points(_ count: Double) -> Double { count * 25.4 / 72 }
