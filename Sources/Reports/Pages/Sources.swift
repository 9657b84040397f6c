/// Where it all comes from: the days, then the sources one by one, with the numbers that figures and tables name them by.
///
/// - Parameter used: what was looked at, when not every source was.
func sources(_ input: ReportInput, used: Facts? = nil, _ words: Words) -> [Document.Block] {
  let lines = sourceLines(input, words).map { Document.Block.paragraph($0) }
  let list = input.sources.enumerated().filter { used.map($0.element.isUsed) ?? true }.map { place, source in
    let parts = [source.title, source.place, source.licence.isEmpty ? "" : "\(words[.licence]): \(source.licence)"]
    let text = parts.filter { !$0.isEmpty }.joined(separator: ". ") + "."
    return source.facts.isEmpty ? text : "[\(place + 1)] \(text)"
  }
  return list.isEmpty ? lines : lines + [.list(list)]
}

extension ReportInput {
  /// What stands below a figure or a table of a report: the days, and the numbers of the sources that it uses. Those of which
  /// nobody has said what they are the source of stand at the end of the report alone.
  func sourceNote(_ used: Facts, _ words: Words) -> [String] {
    let numbers = sources.indices.filter { !sources[$0].facts.isEmpty && sources[$0].isUsed(for: used) }
    let days = Array(sourceLines(self, words).prefix(1))
    if numbers.isEmpty { return days }
    let list = numbers.map { "[\($0 + 1)]" }.joined(separator: ", ")
    return [days[0] + " " + words.filled(.usedSources, ["numbers": list])]
  }
}
