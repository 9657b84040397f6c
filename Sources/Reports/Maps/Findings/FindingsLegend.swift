import Analysis
import Cartography
import Register

extension ShownFindings {
  /// The rows of the legend: collaborations, municipalities outside, then the signs.
  ///
  /// - Parameter tellsPlaces: whether it names what is found, which on several maps differs from one to the next.
  func legend(
    _ input: MapInput, _ style: MapLines, _ words: MapWords, tellsPlaces: Bool = true
  ) -> [LegendRow] {
    let snapshot = input.report.snapshot
    let palette = input.settings.palette
    let hatch = Stroke(palette.outline, width: style.hatch.flaggedWidth)
    func area(_ fill: Colour, _ text: String, _ count: Int?) -> LegendRow {
      let paint = Paint(fill: fill, stroke: style.municipality)
      return LegendRow(
        colours.lines[fill].map { .marked(paint, hatch: style.ruling(on: fill), $0) }
          ?? .area(paint, hatch: nil),
        text, count: count.map(words.numbers.whole))
    }
    func listed(_ names: [String]) -> [LegendRow] {
      tellsPlaces ? [LegendRow(.remark, names.joined(separator: ", "), isNested: true)] : []
    }
    func names(_ codes: [MunicipalityCode]) -> [LegendRow] {
      listed(codes.map { snapshot.territory.municipality($0)?.name ?? $0.text })
    }
    func collaborations(_ ids: [String], _ mark: MapMark) -> [LegendRow] {
      ids.compactMap(snapshot.register.collaboration).map { one in
        LegendRow(
          .patterned(String(one.number), colours.flagged, hatch, mark.direction), one.name, isNested: true)
      }
    }
    let centre = centreWords(words)
    var rows: [LegendRow] = []
    if !residuals.isEmpty || !counterweights.isEmpty {
      rows.append(LegendRow(.heading, words.filled(.unitCollaborations).withCapital))
    }
    for (ids, mark, meaning) in [
      (residuals, MapMark.residual, FindingsMapPhrase.residualMeaning),
      (counterweights, .counterweight, .counterweightMeaning),
    ] where !ids.isEmpty {
      rows.append(
        LegendRow(
          .marked(
            Paint(fill: colours.flagged, stroke: style.flagged), hatch: hatch,
            mark.direction),
          words.filled(mark.phrase), count: words.numbers.whole(ids.count)))
      rows.append(
        LegendRow(
          .remark,
          words.filled(
            meaning, ["share": words.numbers.share(input.report.thresholds[.counterweight])].merging(centre) { $1 }),
          isNested: true))
      rows += collaborations(ids, mark)
    }
    let own = Set(input.shownMunicipalities.map(\.code))
    let isFollowed = (input.area?.seen ?? []).contains { !own.contains($0) && isMemberInRegion($0, input) }
    if !holes.isEmpty || !enclaves.isEmpty || !inRegions.isEmpty || !aroundInRegions.isEmpty {
      rows.append(LegendRow(.heading, isOpen ? input.outside(words) : words.filled(.legendOutsiders)))
    }
    // What is in an uncovered region too has stripes, and a row of its own below: each is counted once.
    let (plainHoles, plainEnclaves) = (
      holes.filter { !allInRegions.contains($0) }, enclaves.filter { !allInRegions.contains($0) }
    )
    if !plainHoles.isEmpty {
      rows += [area(colours.hole, words.filled(.holes), plainHoles.count)] + names(plainHoles)
    }
    if !plainEnclaves.isEmpty {
      rows += [area(colours.enclave, words.filled(.enclaves), plainEnclaves.count)] + names(plainEnclaves)
    }
    if !regions.isEmpty {
      let references = input.report.measures.evidence.references
      let values = ["regions": words.numbers.whole(regions.count), "area": input.area?.name ?? ""]
        .merging(centre) { $1 }
      let places = listed(references.regions.filter { regions.contains($0.code) }.map(\.name))
      // Where what lies around has its full colour, a number would be of fewer than are seen.
      let isAround = input.shownCollaborations.isEmpty && !aroundInRegions.isEmpty
      if !inRegions.isEmpty {
        let phrase: FindingsMapPhrase = tellsPlaces ? .uncovered : .uncoveredAround
        rows.append(area(colours.uncovered, words.filled(phrase, values).withCapital, isAround ? nil : inRegions.count))
        rows += places
      }
      // What belongs to no one here may lie around; nobody there is counted.
      if !aroundInRegions.isEmpty, inRegions.isEmpty {
        rows.append(area(colours.uncovered, words.filled(.uncoveredAround, values).withCapital, nil))
        rows += places
      }
      for (codes, fill, phrase) in [
        (holes, colours.hole, FindingsMapPhrase.holeInUncovered),
        (enclaves, colours.enclave, .enclaveInUncovered),
      ] {
        let both = codes.filter(allInRegions.contains)
        guard !both.isEmpty else { continue }
        rows +=
          [
            LegendRow(
              .marked(Paint(fill: fill, stroke: style.municipality), hatch: style.stripe, style.stripes.direction),
              words.filled(phrase, values), count: words.numbers.whole(both.count))
          ] + names(both)
      }
    }
    rows.append(LegendRow(.heading, words.filled(.legendSigns)))
    let flagged = Set(residuals + counterweights)
    let others = input.listedCollaborations.map(\.collaboration.id).filter { !flagged.contains($0) }
    let within = input.shownMunicipalities.count { isMemberInRegion($0.code, input) }
    let members = others.reduce(0) { $0 + input.shownMembers(of: $1) } - within
    let rest = outsiders - holes.count - enclaves.count - inRegions.count
    // What there is none of is not explained; of what lies around nobody is counted.
    if !others.isEmpty {
      rows.append(
        area(
          colours.member, words.filled(flagged.isEmpty ? .legendMembers : .otherMembers),
          members > 0 ? members : nil))
    }
    if within > 0 || isFollowed {
      rows.append(
        area(colours.memberInRegion, words.filled(.membersInRegion, centre), within > 0 ? within : nil))
    }
    if rest > 0 {
      let isAll = rest == outsiders
      let others = words.filled(isOpen ? .otherNotOnRecord : .otherOutsiders)
      rows.append(area(palette.ground, isAll ? input.outside(words) : others, rest))
    }
    // Colours count each once; dashes lie over them, and are counted apart.
    rows += unknownRows(input, words).map { row in
      LegendRow(row.sample, words.filled(.unknownOver, ["count": row.count ?? ""]))
    }
    if let other = input.settings.otherArrangement, input.showsOtherArrangement(except: holes + enclaves + inRegions) {
      rows.append(
        LegendRow(
          .area(
            Paint(fill: palette.other, stroke: style.municipality),
            hatch: Stroke(palette.hatch, width: style.hatch.width)),
          other.label))
    }
    if !input.listedCollaborations.isEmpty {
      rows.append(LegendRow(.line(style.group), words.filled(.legendGroup)))
    }
    if !regions.isEmpty {
      rows.append(
        LegendRow(
          style.regionSample(on: colours.uncovered),
          words.filled(isOpen ? .uncoveredBorderNotOnRecord : .uncoveredBorder)))
    }
    // On the map of a part each unit has its own name.
    let namesRegions = input.area == nil && !regions.isEmpty && !isOpen
    let centres =
      (namesRegions ? [LegendRow(.remark, words.filled(.namesOfRegions))] : [])
      + (centres(of: input).isEmpty ? [] : [LegendRow(.remark, words.filled(.centresInBold))])
    return rows
      + borderRows(
        input, style, words, tellsMembers: false,
        veiled: veiled(input, isFollowed: isFollowed), told: Set(aroundInRegions),
        tellsSurroundings: true) + centres
  }

  /// A colour that lies beyond the part that the map is about; `nil` for none.
  private func veiled(_ input: MapInput, isFollowed: Bool) -> Colour? {
    if !aroundInRegions.isEmpty { return colours.uncovered }
    if isFollowed { return colours.memberInRegion }
    // Of what lies around, only those in the regions and members of what is flagged have a colour.
    let flagged = Set(residuals + counterweights)
    let listed = input.listedCollaborations
    if listed.contains(where: { one in
      flagged.contains(one.collaboration.id)
        && input.shownMembers(of: one.collaboration.id) < one.members.municipalities
    }) {
      return colours.flagged
    }
    return nil
  }
}
