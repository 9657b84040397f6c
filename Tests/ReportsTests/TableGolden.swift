import FoundationEssentials
import Testing

/// Compares a text with the file of the name in `Golden`, line by line.
///
/// `RECORD=1` writes the file and fails, so that nothing ever blesses its own output.
func expectGolden(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("\(name) has been written", sourceLocation: sourceLocation)
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record("\(name) is not there; RECORD=1 writes it", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard Array(text.utf8) != Array(expected.utf8) else { return }
  let lines = (lines(text), lines(expected))
  let place = zip(lines.0, lines.1).enumerated().first { $1.0 != $1.1 }?.offset ?? min(lines.0.count, lines.1.count)
  func line(_ lines: [String]) -> String { place < lines.count ? lines[place].debugDescription : "nothing" }
  Issue.record(
    "\(name), line \(place + 1):\n  is     \(line(lines.0))\n  should \(line(lines.1))",
    sourceLocation: sourceLocation)
}

private func lines(_ text: String) -> [String] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

/// A page without what is in its style sheets and scripts, which the check of pages in a browser looks after.
func withoutLooks(_ page: String) -> String {
  ["style", "script"].reduce(page) { page, name in
    let parts = page.split(separator: "<\(name)>", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      let end = part.firstRange(of: "</\(name)>")?.lowerBound ?? part.endIndex
      return text + "<\(name)>…" + part[end...]
    }
  }
}
