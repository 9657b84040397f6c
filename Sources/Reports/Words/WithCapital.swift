extension String {
  /// The same with a capital at the beginning, as a sentence or a heading has it. Linear.
  package var withCapital: String { prefix(1).uppercased() + dropFirst() }

  /// The same with a small letter at the beginning, as it has inside a sentence. Linear.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
