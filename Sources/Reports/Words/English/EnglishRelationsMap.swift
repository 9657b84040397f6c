extension English {
  func text(_ phrase: RelationsMapPhrase) -> String {
    switch phrase {
    case .relationsTitle: "{count} kinds of cooperation exist beside membership"
    case .relationsFoundTitle:
      "{count} kinds of cooperation exist beside membership, {most} of them at the level “{level}”"
    case .relationsSubtitle:
      "Those who cooperate without being members. {drawn} are between named parties, and have lines"
    case .relationsAlternative: "Map: lines between those who cooperate without membership, by level."
    case .unnamed: "not named"
    case .unnamedCount: "{count}, not named"
    case .unitParty: "{Unit.one} that is a party"
    case .collaborationParty: "Collaboration that is a party; its number stands in brackets above"
    case .upperParty: "{Upper.one} that is a party"
    case .linesMeaning: "Line: the level. Several parties are joined where they lie nearest; their order means nothing"
    case .keysMeaning: "The keys (O01 …) are those of the table of other cooperation"
    case .unlinkedMeaning:
      "Grey text: without a line, since nobody on one side is named (how many in brackets, where known)"
    }
  }
}
