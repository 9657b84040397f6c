/// Over which values of each limit of the residual/counterweight rule its answer stays the same.
///
/// The limit on leaderless share is moved alone; the one on the own labour market is moved together with it, so that
/// its interval holds whatever the other limit is within its own; the one on weight is judged by the characters of the
/// flagged.
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
    // Those that some limit within the interval above would count as lacking a centre.
    let rivals = of.filter { $0.leaderless > (lowest ?? 0) && !$0.lacksOwnMarket(limits) }
    answer.append(
      interval(
        threshold, limits, above: inside.map(\.ownMarket).max(), upTo: rivals.map(\.ownMarket).min(),
        aloneUpTo: rivals.filter { $0.lacksCentre(limits) }.map(\.ownMarket).min()))
  }

  let ratios = flagged.compactMap(\.ratio)
  answer.append(
    interval(
      .counterweight, limits, above: ratios.filter { $0 < limits[.counterweight] }.max(),
      upTo: ratios.filter { $0 >= limits[.counterweight] }.min()))
  return answer
}

private func interval(
  _ threshold: Threshold, _ limits: Thresholds, above: Double?, upTo: Double?, aloneUpTo: Double? = nil
) -> Sensitivity {
  let value = limits[threshold]
  return Sensitivity(
    threshold: threshold.id, value: value, above: above, upTo: upTo,
    printed: printedEnds(of: value, above: above, upTo: upTo, aloneUpTo: aloneUpTo ?? upTo))
}

/// The ends of an interval as they can be printed, so that both still give the same result.
///
/// With two decimals where the nearest numbers do when the limit is moved by itself; otherwise rounded inwards, with
/// three decimals or as many more as it takes to keep the value in force between them.
private func printedEnds(
  of value: Double, above: Double?, upTo: Double?, aloneUpTo: Double?
) -> Sensitivity.Printed {
  let near = (above.map { ($0 * 100).rounded() / 100 }, upTo.map { ($0 * 100).rounded() / 100 })
  let isAbove = (near.0 ?? .infinity) > (above ?? -.infinity)
  if isAbove, near.1 ?? -.infinity <= aloneUpTo ?? .infinity, near.0 ?? value <= value, value <= near.1 ?? value {
    return .init(least: near.0, greatest: near.1, places: 2)
  }
  for places in 3...6 {
    let unit = [1e3, 1e4, 1e5, 1e6][places - 3]
    // The lower end itself gives another result, so it is never printed, not even where it is a round number.
    let least = above.map { (($0 * unit).rounded(.down) + 1) / unit }
    let greatest = upTo.map { ($0 * unit).rounded(.down) / unit }
    if least ?? -.infinity <= value, value <= greatest ?? .infinity {
      return .init(least: least, greatest: greatest, places: places)
    }
  }
  return .init(least: above, greatest: upTo, places: 6)
}
