extension Bokmaal {
  /// Sentences for whoever runs the program, by the English ones.
  static let sentences: [String: String] = lists.reduce(into: [:]) { all, some in all.merge(some) { first, _ in first }
  }

  /// The lists that they stand in; no sentence is in two.
  static let lists = [refusals, nameSentences, editing, imports, storing, polygons, bringing, openedFiles, requests]

  func sentence(_ english: String) -> String? { Self.sentences[english] }
}
