extension Collaboration {
  /// Puts the texts of columns in the place of what is known; columns that are none of a collaboration's change nothing.
  ///
  /// The name comes first, since the name in full may follow it.
  public mutating func set(_ columns: [String: String]) {
    for fact in Fact.allCases {
      if let text = columns[fact.rawValue] { set(fact, to: text) }
    }
    if let text = columns["county"] { county = text }
    if let text = columns["founded"] { founding = Founding(stored: text) ?? .unknown }
  }
}
