extension String {
  /// The same with a capital at the beginning, as a sentence or a heading has it. Linear.
  package var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
