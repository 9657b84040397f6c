import Analysis

/// Something that a report may open with: a sentence about the whole, and where it is shown.
///
/// Which five are told is on the page <doc:A-report>.
struct OpeningFinding: Sendable {
  /// The sentence; `nil` where there is nothing to say.
  let sentence: @Sendable (OpeningFacts) -> String?
  /// Where it is shown: the first of these that the report has.
  let shown: [Place]

  /// A part of the report.
  enum Place: Hashable, Sendable {
    case table(String)
    case rule(FlagRule.ID)
  }
}

/// What the sentences of a first page are made from.
struct OpeningFacts: Sendable {
  let input: ReportInput
  let words: Words
  /// The findings that are no near misses.
  let findings: [Finding]

  init(_ input: ReportInput, _ words: Words) {
    self.input = input
    self.words = words
    findings = input.assessment?.findings.filter { !$0.isNearMiss } ?? []
  }

  /// Names in running text, of more than eight the first six.
  func names(_ all: [String]) -> String {
    if all.count <= 8 { return words.list(all) }
    return words.filled(
      .furtherNames,
      [
        "names": all.prefix(6).joined(separator: ", "), "count": words.numbers.whole(all.count - 6),
      ])
  }

  /// A finding, as far as members are on record where it is not known who took part.
  func asRecorded(_ sentence: String) -> String {
    input.unknownMembers.isEmpty
      ? sentence : MapWords(input.language).filled(.panelAsRecorded, ["note": sentence.lowercasedFirst])
  }

  func whole(_ number: Int) -> String { words.numbers.whole(number) }
}

extension OpeningFinding {
  /// The sentences that there may be, the weightiest first. A report opens with the first five that have something to say.
  static let all: [OpeningFinding] = [
    .spread, .largeOutsiders, .weakCentres, .uncoveredRegions, .lowFit, .surrounded, .scattered, .smallOutsiders,
    .splitRegions, .extremes,
  ]

  /// Where most take part, and where fewest.
  private static let spread = OpeningFinding(
    sentence: { facts in
      // Of shares that are not known any may be the highest.
      guard facts.input.unknownMembers.isEmpty else { return nil }
      let rows = participationByCounty(in: facts.input.snapshot)
      let shares = rows.compactMap(\.participation.share)
      guard let high = shares.max(), let low = shares.min(), low < high else { return nil }
      func named(_ share: Double) -> String {
        let names = rows.filter { $0.participation.share == share }.map(\.county.name)
        return facts.words.language.enumeration.row(names.sorted(by: facts.words.language.collation.precedes))
      }
      let numbers = facts.words.numbers
      return facts.words.filled(
        .spread,
        [
          "high": named(high), "highShare": numbers.share(high), "low": named(low), "lowShare": numbers.share(low),
        ])
    }, shown: [.table(TableTheme.participationByCounty.id)])

  /// The large ones outside, and their weight among all outside.
  private static let largeOutsiders = OpeningFinding(
    sentence: { facts in
      let large = facts.findings.compactMap { finding -> LargeOutsiderFacts? in
        if case .largeOutsider(let found) = finding.facts { found } else { nil }
      }
      let outside = Aggregate(of: facts.input.snapshot.outsiders).population
      guard let limit = large.first?.limit.value, outside > 0 else { return nil }
      let people = large.reduce(0) { $0 + $1.population }
      return facts.words.filled(
        .largeOutsiders,
        [
          "count": facts.whole(large.count), "names": facts.names(large.map(\.municipality.name)),
          "limit": facts.words.numbers.decimal(limit, upTo: 0),
          "share": facts.words.numbers.share(Double(people) / Double(outside)),
        ])
    }, shown: [.rule(.largeOutsider)])

  /// The collaborations without the centre of their region.
  private static let weakCentres = OpeningFinding(
    sentence: { facts in
      func sentence(_ phrase: OpeningPhrase, _ kind: FindingKind) -> String? {
        let names = facts.findings.compactMap { finding -> String? in
          if finding.kind == kind, case .centre(let found) = finding.facts { found.collaboration.name } else { nil }
        }
        return names.isEmpty
          ? nil
          : facts.words.filled(
            phrase,
            [
              "count": facts.whole(names.count), "names": facts.names(names),
              "share": facts.words.numbers.share(facts.input.thresholds[.counterweight]),
            ])
      }
      let sentences = [sentence(.residuals, .residual), sentence(.counterweights, .counterweight)].compactMap { $0 }
      return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }, shown: [.rule(.residualOrCounterweight)])

  /// The city regions whose centres all stand outside.
  private static let uncoveredRegions = OpeningFinding(
    sentence: { facts in
      let regions = facts.findings.compactMap { finding -> UncoveredCityRegionFacts? in
        if case .uncoveredCityRegion(let found) = finding.facts { found } else { nil }
      }
      if regions.isEmpty { return nil }
      return facts.words.filled(
        .uncoveredRegions,
        [
          "count": facts.whole(regions.count), "people": facts.whole(regions.reduce(0) { $0 + $1.population }),
          "names": facts.names(regions.map(\.region.name)),
        ])
    }, shown: [.rule(.uncoveredCityRegion)])

  /// The collaborations in the lowest class of the map of fit.
  private static let lowFit = OpeningFinding(
    sentence: { facts in
      guard let assessment = facts.input.assessment, let limit = facts.input.coverBreaks.first else { return nil }
      let unknown = UnknownCollaborations(facts.input)
      let fits = assessment.measures.fits
        .filter { fit in fit.meanCover.map { $0 < limit } ?? false && unknown.isKnown(fit.collaboration) }
        .sorted { ($0.meanCover ?? 0) < ($1.meanCover ?? 0) }
      if fits.isEmpty { return nil }
      let names = facts.input.named(fits.map(\.collaboration)).map(\.name)
      return facts.words.filled(
        .lowFit,
        [
          "count": facts.whole(fits.count), "names": facts.names(names),
          "limit": facts.words.numbers.share(limit), "all": facts.words.places(facts.input.references)["all"] ?? "",
        ])
    }, shown: [.table(TableTheme.fit.id)])

  /// Those outside with members on every side, whether of one collaboration or of several.
  private static let surrounded = OpeningFinding(
    sentence: { facts in
      let names = facts.findings.compactMap { finding -> String? in
        switch finding.facts {
        case .hole(let found): found.municipality.name
        case .enclave(let found): found.municipality.name
        default: nil
        }
      }
      return names.isEmpty
        ? nil : facts.words.filled(.surrounded, ["count": facts.whole(names.count), "names": facts.names(names)])
    }, shown: [.rule(.enclave), .rule(.hole)])

  /// The collaborations in pieces, or over many regions.
  private static let scattered = OpeningFinding(
    sentence: { facts in
      let names = facts.findings.compactMap { finding -> String? in
        if case .scattered(let found) = finding.facts { found.collaboration.name } else { nil }
      }
      return names.isEmpty
        ? nil : facts.words.filled(.scattered, ["count": facts.whole(names.count), "names": facts.names(names)])
    }, shown: [.rule(.scattered)])

  /// The small ones outside.
  private static let smallOutsiders = OpeningFinding(
    sentence: { facts in
      let small = facts.findings.compactMap { finding -> SmallOutsiderFacts? in
        if case .smallOutsider(let found) = finding.facts { found } else { nil }
      }
      guard let limit = small.first?.limit.value else { return nil }
      return facts.words.filled(
        .smallOutsiders,
        [
          "count": facts.whole(small.count), "people": facts.whole(small.reduce(0) { $0 + $1.population }),
          "limit": facts.words.numbers.decimal(limit, upTo: 0),
        ])
    }, shown: [.rule(.smallOutsider)])

  /// The regions that several collaborations share.
  private static let splitRegions = OpeningFinding(
    sentence: { facts in
      let split = facts.findings.count { $0.kind == .splitRegion }
      guard split > 0, let all = facts.input.assessment?.measures.regions.count else { return nil }
      return facts.words.filled(
        .splitRegions,
        [
          "count": facts.whole(split), "number": facts.whole(all),
          "many": facts.words.places(facts.input.references)["many"] ?? "",
        ])
    }, shown: [.rule(.splitRegion)])

  /// The largest collaboration and the smallest.
  private static let extremes = OpeningFinding(
    sentence: { facts in
      if facts.input.snapshot.collaborations.count < 2 || !facts.input.unknownMembers.isEmpty { return nil }
      return facts.words.filled(.extremes, KeySentences.values(facts.input, facts.input.countryFigures))
    }, shown: [.table(TableTheme.collaborations.id)])
}
