import Analysis
import Register
import Reports

/// Draws who lies apart: each such municipality in the colour of the group that holds most of its own region, as SVG.
///
/// - Throws: `Failure`: `wrongRequest` when nobody lies apart, and when the boundaries or the style cannot be used.
public func drawApart(
  _ account: ComparisonAccount, in view: View, style: StyleChoice = StyleChoice()
) throws(Failure) -> Told<[UInt8]> {
  try Told { notes in
    let apart = account.comparison.apartInB
    if apart.isEmpty { throw Failure("nobody lies apart, and there is nothing to draw", cause: .wrongRequest) }
    let groups = apart.map { ($0.unit.id, account.names.groupsA[$0.main] ?? $0.main) }
    let title = apartTitle(language: view.language)
    return notes.take(
      try drawDivision(
        Dictionary(groups) { first, _ in first }, title: title, note: "", in: view, style: style))
  }
}
