import Register
import Tabular

/// Memberships as a table of proposals, which `--proposals` and `what-if` take; UTF-8, comma.
public func proposalTable(_ memberships: [Membership]) -> String {
  let rows = memberships.map { one in
    [
      one.collaboration, one.municipality?.text ?? "", one.party, one.role.rawValue,
      one.period.start?.description ?? "", one.period.end?.description ?? "", one.source, one.note,
    ]
  }
  return ([["collaboration", "municipality", "party", "role", "from", "to", "source", "note"]] + rows)
    .map { delimitedLine($0) + "\n" }.joined()
}
