extension Bokmaal {
  /// Sentences for whoever runs the program, by the English ones.
  static let sentences: [String: String] = [
    refusals, nameSentences, editing, imports, storing, polygons, bringing, openedFiles,
  ].reduce(
    into: [:]) {
      all, some in
      all.merge(some) { first, _ in first }
    }

  func sentence(_ english: String) -> String? { Self.sentences[english] }
}
