/// A number with the form of an English word that goes with it: `1 membership`, `2 memberships`.
///
/// - Parameter many: the form for several, where it is not the one with an `s`.
public func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}
