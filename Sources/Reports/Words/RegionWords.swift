import Analysis
import Register

extension Words {
  /// What the regions of a division are called: as the data set says, or else by their sort.
  func names(_ partition: Partition?) -> Partition.Names {
    partition?.names[language.code] ?? names(RegionKind(partition?.kind))
  }

  /// The same for the `{one}`, `{many}` and `{all}` of phrases, in capitals where a phrase begins with one of them.
  func places(_ partition: Partition?) -> [String: String] {
    let names = names(partition)
    return [
      "one": names.one, "many": names.many, "all": names.all, "One": names.one.withCapital,
      "All": names.all.withCapital,
    ]
  }

  /// What must be said of the regions that fit is measured against, when they are not what one expects.
  func regionNotes(_ references: ReferenceRegions) -> [String] {
    guard let partition = references.partition else { return [self[.noRegionsNote]] }
    let undeclared = partition.isUndeclared ? [self[.undeclaredRegionsNote]] : []
    guard references.isChosen else {
      let isStandIn = partition.kind == RegionKind.economic.rawValue
      return (isStandIn ? [self[.economicRegionsNote]] : []) + undeclared
    }
    // Regions that nobody has a word for go by the name that they were asked for by.
    let hasWords = partition.names[language.code] != nil || RegionKind(partition.kind) != .other
    let name = hasWords ? names(partition).many : partition.id
    let source = partition.source.isEmpty ? "" : " (\(partition.source))"
    return [filled(.chosenRegionsNote, ["regions": name + source])]
      + (partition.hasCentres || partition.isUndeclared ? [] : [self[.populousCentreNote]]) + undeclared
  }
}
