import Analysis
import DataPackage
import Register
import Reports

/// Looks for small steps that make the collaborations of a day fit better.
///
/// - Throws: `Failure`: `wrongRequest` for an objective that the data set has no data for, `notFound` for a name of
///   what is to be kept that is nobody's, and what ``View/assessment(on:)`` throws.
public func regroup(_ request: RegroupRequest, in view: View) throws(Failure) -> Told<RegroupAccount> {
  try Told { notes in
    let assessment = notes.take(try view.assessment())
    let evidence = assessment.measures.evidence
    if let lacking = request.rules.objective.lacking(evidence) {
      throw Failure(verbatim: lacking, cause: .wrongRequest)
    }
    var rules = request.rules
    for kept in request.kept {
      if let id = view.collaboration(kept, in: evidence.snapshot) {
        rules.keptCollaborations.insert(id)
      } else {
        rules.keptMunicipalities.insert(notes.take(try view.municipality(kept)))
      }
    }
    if evidence.land == nil {
      notes.add(
        Note(.choice, "nobody knows who lies beside whom; steps follow regions and commuting", severity: .warning))
    }
    let noise = RegroupNoise(
      rules.objective == .participation ? [] : try view.alternatives(to: evidence, rules.objective, &notes))
    let answer = Analysis.regroup(assessment, rules, extent: request.extent, noise: noise)
    return RegroupAccount(answer, in: evidence, language: view.language)
  }
}

/// Draws what proposals change, such as the best steps: those that move in the colours of where they go, as SVG.
///
/// - Throws: `Failure`: what ``drawMap(_:in:)`` throws of the map of differences, proposals that cannot be used among
///   it.
public func drawProposals(
  _ proposals: GivenFile, in view: View, style: StyleChoice = StyleChoice()
) throws(Failure) -> Told<[UInt8]> {
  try Told { notes in
    let proposing = view.proposing(proposals)
    var request = try MapRequest(.difference, on: proposing.occasion)
    request.style = style
    return notes.take(try drawMap(request, in: proposing)).bytes
  }
}

extension RegroupObjective {
  /// Why it can not be measured; `nil` when it can.
  fileprivate func lacking(_ evidence: Evidence) -> String? {
    let needsRegions = self == .meanCover || self == .both
    let needsFlows = self == .selfContainment || self == .both
    if needsRegions, evidence.references.partition == nil { return "the data set has no regions to measure cover by" }
    if needsFlows, evidence.commuting.isEmpty { return "the data set has no commuting to measure self-containment by" }
    return nil
  }
}

extension View {
  /// The id of a collaboration of the day, by id or name; `nil` when there is none.
  fileprivate func collaboration(_ text: String, in snapshot: Snapshot) -> String? {
    let all = snapshot.collaborations
    return (all.first { $0.id == text } ?? all.first { $0.name == text })?.id
  }

  /// The worlds that gains are held against: for each published set of rules the years of the data set, with regions
  /// built from each year's commuting where the objective rests on regions.
  fileprivate func alternatives(
    to evidence: Evidence, _ objective: RegroupObjective, _ notes: inout Notes
  ) throws(Failure) -> [[RegroupWorld]] {
    let years = source.dataSet.descriptor.commutingYears
    guard years.count > 1 else { return [] }
    let matrices = try years.map { year throws(Failure) in
      let contents = notes.take(try source.choosing(commutingOf: year).contents(of: [.places, .commuting]))
      let matrix = CommutingMatrix(contents.flows)
      return (matrix, ZoneFlows(matrix))
    }
    let presets = objective == .selfContainment ? [nil] : ZoneRules.presets.map { Optional($0) }
    return presets.map { preset in
      matrices.map { matrix, flows in
        RegroupWorld(
          Evidence(
            snapshot: evidence.snapshot, commuting: matrix, land: evidence.land, nearShore: evidence.nearShore,
            nearShoreMetres: evidence.nearShoreMetres,
            references: preset.map { partition($0, flows) } ?? evidence.references.partition))
      }
    }
  }

  private func partition(_ preset: ZoneRules.Preset, _ flows: ZoneFlows) -> Partition {
    zones(
      from: flows, by: preset.rules
    ).partition(preset.name)
  }
}
