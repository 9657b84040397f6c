import DataPackage
import Register

extension DataSetSource {
  /// All tables that can be read, with a problem for each that cannot: the others are looked at all the same.
  ///
  /// - Returns: no contents where the places or the register, which everything else is held against, cannot be read.
  func readableTables() -> (contents: DataSetContents?, problems: [Problem]) {
    var (parts, problems) = (DataSetParts(), [Problem]())
    for part in DataSetParts.each {
      do {
        _ = try dataSet.contents(of: part)
        parts.insert(part)
      } catch {
        let problem = Problem(kind: "unreadable", severity: .error, subject: error.file, sentence: "\(error)")
        // Several parts read some tables both.
        if !problems.contains(problem) { problems.append(problem) }
      }
    }
    guard parts.isSuperset(of: .map) else { return (nil, problems) }
    return (try? dataSet.contents(of: parts), problems)
  }
}

extension DataSetParts {
  /// What `all` is made of, one by one.
  fileprivate static let each: [DataSetParts] = (0..<DataSetParts.RawValue.bitWidth - 1).map {
    DataSetParts(rawValue: 1 << $0)
  }
  .filter(DataSetParts.all.contains)
}
