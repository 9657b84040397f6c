extension Problem {
  /// The kinds of problems that an audit can find, in the order of letters; a test holds the list to what makes them.
  public static let kinds: [String] = [
    "ambiguous-keys", "border-break", "boundaries-file", "cell", "centre-outside-region", "code-outside-period",
    "column-order", "criteria-not-met", "criteria-unknown", "dialect", "duplicate-flow", "duplicate-key",
    "duplicate-membership", "duplicate-number", "end-before-founding", "event-contradicts-membership",
    "fact-of-unknown-collaboration", "feature-without-municipality", "founded-before-host", "gap",
    "host-not-member", "invalid-polygon", "joined-by-name", "land-around", "member-of-ended", "member-without-feature",
    "member-without-municipality", "membership-outside-life", "mended-code", "mixed-code-years",
    "municipality-without-feature", "name-contradicts-code", "name-differs", "no-colour", "no-column",
    "no-land-neighbour", "no-region", "no-table", "not-a-colour", "not-counted", "overlap",
    "planned-member-already-in", "polygon-area", "proposal", "published-differs", "published-total-differs",
    "reference-system", "schema", "several-features", "short-gap", "style", "table-shape", "threshold-out-of-range",
    "topology", "two-memberships", "two-memberships-another-day", "two-regions", "two-values", "unknown-code",
    "unknown-collaboration", "unknown-column", "unknown-county", "unknown-plan", "unknown-reference",
    "unknown-region", "unknown-resource", "unknown-setting", "unknown-threshold", "unmatched-keys", "unmatched-rows",
    "unreadable",
    "without-members",
  ]
}
