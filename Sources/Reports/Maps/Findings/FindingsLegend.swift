import Analysis
import Cartography
import Register

extension ShownFindings {
  /// The rows of the legend: collaborations, municipalities outside, then the signs.
  func legend(_ input: MapInput, _ style: MapLines, _ words: MapWords) -> [LegendRow] {
    let snapshot = input.report.snapshot
    let palette = input.settings.palette
    let hatch = Stroke(palette.outline, width: 0.16)
    func area(_ fill: Colour, _ text: String, _ count: Int?) -> LegendRow {
      LegendRow(
        .area(Paint(fill: fill, stroke: style.municipality), hatch: nil), text, count: count.map(words.numbers.whole))
    }
    func names(_ codes: [MunicipalityCode]) -> LegendRow {
      LegendRow(.remark, codes.map { snapshot.territory.municipality($0)?.name ?? $0.text }.joined(separator: ", "))
    }
    func collaborations(_ ids: [String]) -> [LegendRow] {
      ids.compactMap(snapshot.register.collaboration).map { one in
        LegendRow(.badge(String(one.number), FindingColours.flagged), one.name)
      }
    }
    var rows: [LegendRow] = []
    for (ids, mark, meaning) in [
      (residuals, MapMark.residual, FindingsMapPhrase.residualMeaning),
      (counterweights, .counterweight, .counterweightMeaning),
    ] where !ids.isEmpty {
      rows.append(
        LegendRow(
          .marked(Paint(fill: FindingColours.flagged, stroke: style.flagged), hatch: hatch, mark.direction),
          words.filled(mark.phrase), count: words.numbers.whole(ids.count)))
      rows.append(
        LegendRow(
          .remark,
          words.filled(meaning, ["share": words.numbers.share(input.report.thresholds[.counterweight])])))
      rows += collaborations(ids)
    }
    if !holes.isEmpty || !enclaves.isEmpty || !regions.isEmpty {
      rows.append(LegendRow(.heading, words.filled(.legendOutsiders)))
    }
    if !holes.isEmpty { rows += [area(FindingColours.hole, words.filled(.holes), holes.count), names(holes)] }
    if !enclaves.isEmpty {
      let row = area(FindingColours.enclave, words.filled(.enclaves), enclaves.count)
      rows += [input.settings.isGreyscale ? row.dashed(Stroke(palette.hatch, width: 0.12)) : row, names(enclaves)]
    }
    if !regions.isEmpty {
      let references = input.report.measures.evidence.references
      rows.append(
        area(
          FindingColours.uncovered,
          words.filled(
            .uncovered,
            [
              "regions": words.numbers.whole(regions.count),
              "municipalities": words.numbers.whole(allInRegions.count),
            ]), nil))
      rows.append(
        LegendRow(
          .remark,
          references.regions.filter { regions.contains($0.code) }.map(\.name).joined(separator: ", ")))
      for (codes, fill, phrase) in [
        (holes, FindingColours.hole, FindingsMapPhrase.holeInUncovered),
        (enclaves, FindingColours.enclave, .enclaveInUncovered),
      ] {
        let both = codes.filter(allInRegions.contains)
        guard !both.isEmpty else { continue }
        let count = words.numbers.whole(both.count)
        rows.append(
          LegendRow(
            .marked(Paint(fill: fill, stroke: style.municipality), hatch: style.stripe, style.stripes.direction),
            words.filled(phrase, ["count": count]), count: count))
      }
    }
    rows.append(LegendRow(.heading, words.filled(.legendSigns)))
    let flagged = Set(residuals + counterweights)
    let others = input.shownCollaborations.map(\.collaboration.id).filter { !flagged.contains($0) }.reduce(0) {
      $0 + input.shownMembers(of: $1)
    }
    let rest = outsiders - holes.count - enclaves.count - inRegions.count
    // What there is none of is not explained.
    if others > 0 { rows.append(area(FindingColours.member, words.filled(.otherMembers), others)) }
    if rest > 0 { rows.append(area(palette.ground, words.filled(.otherOutsiders), rest)) }
    if let other = input.settings.otherArrangement, !other.municipalities.isEmpty {
      rows.append(
        LegendRow(
          .area(Paint(fill: palette.other, stroke: style.municipality), hatch: Stroke(palette.hatch, width: 0.12)),
          other.label))
    }
    rows.append(LegendRow(.line(style.group), words.filled(.legendGroup)))
    if !regions.isEmpty { rows.append(LegendRow(.line(style.region), words.filled(.uncoveredBorder))) }
    return rows + borderRows(input, style, words)
  }
}

extension LegendRow {
  /// The same piece of area with dashes over it.
  fileprivate func dashed(_ hatch: Stroke) -> LegendRow {
    guard case .area(let paint, _) = sample else { return self }
    return LegendRow(.marked(paint, hatch: hatch, .dashed), text, count: count)
  }
}
