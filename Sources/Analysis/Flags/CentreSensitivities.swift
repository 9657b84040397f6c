/// Over which values of each limit of the residual/counterweight rule its answer stays the same.
///
/// Each limit is moved alone, and the interval is the exact one: from the highest value among the flagged to the lowest
/// among those that another limit alone would flag. The one on weight is judged by the characters of the flagged.
func centreSensitivities(_ tests: [CentreTest], _ limits: Thresholds) -> [Sensitivity] {
  guard !tests.isEmpty else { return [] }
  let flagged = tests.filter { $0.lacksCentre(limits) && $0.lacksOwnMarket(limits) }
  let withoutMarket = tests.filter { $0.lacksOwnMarket(limits) && !$0.lacksCentre(limits) }
  let lowest = withoutMarket.map(\.leaderless).max()
  // A share is never above 1, so a limit of up to 1 is every limit.
  let highest = flagged.map(\.leaderless).min().flatMap { $0 < 1 ? $0 : nil }
  var answer = [interval(.leaderless, limits, above: lowest, upTo: highest)]

  for basis in [CentreFacts.Basis.selfContainment, .meanCover] {
    let of = tests.filter { $0.basis == basis }
    guard let threshold = of.first?.ownMarketThreshold else { continue }
    let inside = of.filter { $0.lacksCentre(limits) && $0.lacksOwnMarket(limits) }
    let rivals = of.filter { $0.lacksCentre(limits) && !$0.lacksOwnMarket(limits) }
    answer.append(
      interval(
        threshold, limits, above: inside.map(\.ownMarket).max(), upTo: rivals.map(\.ownMarket).min()))
  }

  let ratios = flagged.compactMap(\.ratio)
  answer.append(
    interval(
      .counterweight, limits, above: ratios.filter { $0 < limits[.counterweight] }.max(),
      upTo: ratios.filter { $0 >= limits[.counterweight] }.min()))
  return answer
}

private func interval(
  _ threshold: Threshold, _ limits: Thresholds, above: Double?, upTo: Double?
) -> Sensitivity {
  let value = limits[threshold]
  return Sensitivity(
    threshold: threshold.id, value: value, above: above, upTo: upTo,
    printed: printedEnds(of: value, above: above, upTo: upTo))
}

/// The ends of an interval as they can be printed, so that both still give the same result: rounded inwards to four
/// decimals, or as many more as it takes to keep the value in force between them.
func printedEnds(of value: Double, above: Double?, upTo: Double?) -> Sensitivity.Printed {
  for places in 4...6 {
    let unit = [1e4, 1e5, 1e6][places - 4]
    // The lower end itself gives another result, so it is never printed, not even where it is a round number.
    let least = above.map { (($0 * unit).rounded(.down) + 1) / unit }
    let greatest = upTo.map { ($0 * unit).rounded(.down) / unit }
    if least ?? -.infinity <= value, value <= greatest ?? .infinity {
      return .init(least: least, greatest: greatest, places: places)
    }
  }
  return .init(least: above, greatest: upTo, places: 6)
}
