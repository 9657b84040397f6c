import Register

/// What the regions of a division are called, many of them, as the data set or the language says.
public func divisionName(_ partition: Partition, language: Language) -> String {
  let words = Words(language)
  return partition.names[language.code] != nil || RegionKind(partition.kind) != .other
    ? words.names(partition).many : partition.id
}

/// What the collaborations of a data set are called, many of them.
public func collaborationsName(language: Language) -> String { Words(language).filled("{occasion.many}", [:]) }

/// The title of a map of those who lie apart from the main part of their B.
public func apartTitle(language: Language) -> String { Words(language).filled(DivisionPhrase.apartMap) }
