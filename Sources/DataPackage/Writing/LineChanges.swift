import Tabular

/// What makes the lines of one text of another, stretch by stretch from the beginning on.
///
/// - Complexity: linear in the length, times the number of lines that differ.
func lineChanges(from old: [UInt8], to new: [UInt8], file: String) -> [TextChange] {
  if old == new { return [] }
  var encoding = TextEncoding.utf8
  var lineBreak = "\n"
  if file != DescriptorText.file, let text = try? DelimitedText(old, file: file) {
    encoding = text.dialect.encoding
    lineBreak = text.dialect.lineBreak.text
  }
  let before = lines(old, encoding)
  let after = lines(new, encoding)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in after.difference(from: before) {
    switch change {
    case .remove(let place, _, _): removed.insert(place)
    case .insert(let place, _, _): inserted.insert(place)
    }
  }
  var changes: [TextChange] = []
  var (place, made) = (0, 0)
  while place < before.count || made < after.count {
    let (start, first) = (place, made)
    while removed.contains(place) { place += 1 }
    while inserted.contains(made) { made += 1 }
    if place == start, made == first {
      place += 1
      made += 1
      continue
    }
    // Above the stretch the lines are those of the new text already.
    changes.append(
      TextChange(
        file: file, line: first + 1, behind: first > 0 ? after[first - 1] : "",
        before: place > start ? before[start..<place].joined(separator: lineBreak) : nil,
        after: made > first ? after[first..<made].joined(separator: lineBreak) : nil))
  }
  return changes
}

/// The lines of a text without what ends them; what comes behind the last end is none.
private func lines(_ bytes: [UInt8], _ encoding: TextEncoding) -> [String] {
  let starts = LineStarts(bytes)
  let lines = starts.starts.indices.map { starts.text(ofLine: $0 + 1, encoding) }
  return lines.last?.isEmpty == true ? Array(lines.dropLast()) : lines
}
