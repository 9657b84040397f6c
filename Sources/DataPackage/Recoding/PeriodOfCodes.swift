import Register

extension Period {
  /// The days of whose codes a row has one, from the texts of its first day and the first one after it; `nil` when that
  /// would be none.
  ///
  /// What is over, nobody knows when, has the code of one that goes on.
  init?(ofCodesFrom since: String, until: String) {
    let to = KnownDay(stored: until)
    self.init(from: KnownDay(stored: since) ?? .unknown, to: to == .unknown ? nil : to)
  }
}
