/// That sources disagree: which one counts, and what another one says.
enum DisputePhrase: String, Hashable, Sendable, CaseIterable {
  /// That `{name}` came into `{collaboration}`, or went out of it: `{counted}` counts, `{source}` says `{said}`.
  case joined, left
  /// That a `{fact}` of `{collaboration}` is `{counted}`: `{source}` says `{said}`.
  case fact
  /// An end that has not come.
  case stays
}
