import ArgumentParser

/// A path as a user gives it, which is never empty: an empty one, from a variable that was not set, would mean the root
/// folder where something is put behind it.
struct Path: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    text = argument
  }

  init(_ text: String) { self.text = text }

  var defaultValueDescription: String { text }
}
