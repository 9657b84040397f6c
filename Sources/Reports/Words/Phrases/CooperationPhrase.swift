/// What tables of cooperation besides membership say.
enum CooperationPhrase: String, Hashable, Sendable, CaseIterable {
  case relationsTitle, accessTitle, unconnectedTitle, needsTitle, level, parties, with, about, declared,
    sourceColumn, labourMarketLevel, regionalLevel, nationalLevel, needLevel, plansGroup, arrangementsGroup,
    strategy, lacking, accessNote, strategyNote, otherOutsiders, collaborationsThere, unconnectedNote, need,
    market, recommendation, categories
}
