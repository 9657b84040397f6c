extension English {
  func text(_ phrase: RelationsMapPhrase) -> String {
    switch phrase {
    case .relationsTitle: "Those who cooperate without being members"
    case .relationsSubtitle: "{count} kinds of cooperation besides membership, {drawn} of them between named parties"
    case .relationsAlternative: "Map: lines between those who cooperate without membership, by level."
    case .unnamed: "not named"
    case .unnamedCount: "{count}, not named"
    case .unitParty: "{Unit.one} that is a party"
    case .collaborationParty: "Collaboration that is a party, with its number"
    case .upperParty: "{Upper.one} that is a party or invites"
    case .keysMeaning: "The keys are those of the table of other cooperation."
    }
  }
}
