extension English {
  func text(_ phrase: RelationsMapPhrase) -> String {
    switch phrase {
    case .relationsTitle: "{count} kinds of cooperation exist beside membership"
    case .relationsFoundTitle:
      "{drawn} of {count} other kinds of cooperation have named parties"
    case .relationsSubtitle: "Lines between those who cooperate without being members, by level"
    case .relationsFoundSubtitle:
      "Lines between those who cooperate without being members. {most} of the {count} are at the level “{level}”"
    case .relationsAlternative: "Map: lines between those who cooperate without membership, by level."
    case .unnamed: "not named"
    case .unnamedCount: "{count}, not named"
    case .unitParty: "{Unit.one} that is a party"
    case .collaborationParty: "Collaboration that is a party; its number stands in brackets above"
    case .upperParty: "{Upper.one} that is a party"
    case .linesMeaning: "Line: the level. Several parties are joined where they lie nearest; their order means nothing"
    case .keysMeaning: "The keys (O01 …) are those of the table of other cooperation"
    case .unlinkedMeaning:
      "n\u{A0}of\u{A0}m: n have a line; in the others nobody on one side is named"
    }
  }
}
