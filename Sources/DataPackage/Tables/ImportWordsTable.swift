import Register

extension DataSet {
  /// The words that lists of surveyors are read by; none when the data set has no such table.
  ///
  /// - Throws: `DataSetError` when the table cannot be had, lacks a column, or has a cell that is not what belongs
  ///   there.
  public func importWords() throws(DataSetError) -> ImportWords {
    let name = "import-words"
    guard let bytes = try bytes(ofResource: name), let path = descriptor.resource(name)?.path else {
      return ImportWords()
    }
    return ImportWords(try TableReader(bytes, file: path).importWords())
  }
}

extension TableReader {
  /// The rows of `import-words`.
  func importWords() throws(DataSetError) -> [ImportWords.Entry] {
    let kind = try column("kind")
    let meaning = try column("meaning")
    let word = try column("word")
    var entries: [ImportWords.Entry] = []
    for row in rows {
      let entry = ImportWords.Entry(
        kind: try choice(row, kind), meaning: string(row, meaning), word: try key(row, word))
      if let expected = entry.fault { throw error(row, meaning, found: entry.meaning, expected: expected) }
      entries.append(entry)
    }
    return entries
  }
}
