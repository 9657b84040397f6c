import Register

/// Texts that stand in several languages: `sentence` in the data set's own, `sentence_en` in English.
extension TableReader {
  /// The columns of a text that stands in several languages, `sentence` and `sentence_en`, by language.
  func columns(of name: String) -> [String: Column] {
    var columns: [String: Column] = [:]
    for heading in text.header where heading == name || heading.hasPrefix(name + "_") {
      columns[String(heading.dropFirst(name.count + 1))] = optionalColumn(heading)
    }
    return columns
  }

  func texts(_ row: Int, _ columns: [String: Column]) -> [String: String] {
    columns.mapValues { string(row, $0) }.filter { !$0.value.isEmpty }
  }

  /// The texts of a row in other languages than the data set's own, by the code of the language.
  func translations(_ row: Int, _ columns: [String: Column]) -> [String: String] {
    texts(row, columns).filter { !$0.key.isEmpty }
  }
}
