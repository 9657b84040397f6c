import Analysis
import Cartography
import DataPackage
import Geometry
import Overlay
import Projection
import Register
import Reports

/// Everything that can be asked of a data set before anybody trusts it.
struct Audit {
  /// Errors first, then by kind and subject.
  let problems: [Problem]
  /// What was looked at, in a few words each.
  let scope: [String]

  init(_ view: View, _ notes: inout Notes) throws {
    let source = view.source
    var described = source.dataSet.schemaProblems()
    // A list of who goes where has no schema.
    if let proposals = view.request.proposals, proposals.isTableOfMemberships {
      // They may found collaborations.
      described += source.dataSet.schemaProblems(
        in: proposals.bytes, file: proposals.name, as: "memberships", growing: ["collaborations"])
    }
    described += source.styleProblems()
    let tables = source.readableTables()
    described += tables.problems
    guard let read = tables.contents else {
      // What the schemas say tells all of it, where reading stops at the first cell.
      problems = described.distinct()
      scope = ["the tables can not be read; only what their schemas say was looked at"]
      return
    }
    let contents = notes.take(try view.measured(read))
    let boundaries = layer("boundaries", &described) { notes.take(try view.boundariesIfAny(mayMixYears: true)) } ?? nil
    let landAround = boundaries == nil ? nil : layer("land-around", &described) { try view.landAround() }
    var problems = described + contents.problems
    problems += (landAround?.notes.list ?? []).map { note in
      Problem(kind: "land-around", severity: .warning, subject: note.place ?? "land-around", sentence: "\(note)")
    }
    let otherYears = try source.tablesOfAnotherYear(contents) + (boundaries?.otherYear.map { [$0] } ?? [])
    problems += otherYears.map { sentence in
      Problem(
        kind: "mixed-code-years", severity: .error, subject: String(sentence.prefix { $0 != " " }), sentence: sentence)
    }
    problems += contents.absent.map { name in
      Problem(kind: "no-table", severity: .note, subject: name, sentence: "the data set has no table '\(name)'")
    }
    let register = RegisterAudit(
      contents.register, territory: contents.territory, plans: contents.plans, aliases: contents.aliases,
      events: contents.events, published: source.settings.published, on: view.day)
    problems += register.problems()
    if let proposals = view.request.proposals { problems += view.problems(of: proposals, contents) }
    problems += placeProblems(contents.territory)
    problems += flowProblems(contents.flows, contents.territory)
    problems += source.settingProblems(contents.register)
    if let boundaries {
      // What is told as not counted is known; it lacks no municipality by mistake.
      let told = Set(problems.filter { $0.kind == RegisterRule.notCounted.kind }.map(\.subject))
      problems += boundaries.joined.problems.filter {
        $0.kind != "member-without-municipality" || !told.contains($0.subject)
      }
      problems += try boundaries.problems(contents.territory, stated: source.settings.boundaries.referenceSystem)
    } else if !view.hasBoundaries {
      problems.append(
        Problem(
          kind: "no-table", severity: .note, subject: "boundaries", sentence: "the data set has no table 'boundaries'"))
    }
    self.problems = problems.distinct()
    let counts = contents.territory
    scope = [
      counts.levels.unit.counted(counts.municipalities.count)
        + (boundaries.map {
          ", \(counted($0.layer.shapes.featureCount, "feature")), \($0.joined.municipalities.count { $0 != nil }) joined"
        } ?? ""),
      "\(counted(contents.register.collaborations(on: view.day).count, "collaboration")), "
        + "\(counted(contents.register.memberships(on: view.day).count, "membership")), as of \(view.day)",
      (boundaries.map { "boundaries in \($0.system.label)" }
        ?? (view.hasBoundaries ? "boundaries that can not be read" : "no boundaries"))
        + (landAround?.value == nil ? "" : ", with land around"),
    ]
  }
}

/// What a file of polygons holds; `nil` with the problem told where it cannot be read.
private func layer<Answer>(_ resource: String, _ problems: inout [Problem], _ read: () throws -> Answer) -> Answer? {
  do {
    return try read()
  } catch {
    problems.append(Problem(kind: "unreadable", severity: .error, subject: resource, sentence: "\(error)"))
    return nil
  }
}

extension [Problem] {
  /// Sorted, each once: reading a table and looking at its schema find some things both.
  fileprivate func distinct() -> [Problem] {
    var told: Set<Problem> = []
    return sorted().filter { told.insert($0).inserted }
  }
}

extension View {
  /// What keeps proposals from being carried out, and what is odd about them once they are.
  fileprivate func problems(of proposals: GivenFile, _ contents: DataSetContents) -> [Problem] {
    do {
      let told = try proposed(proposals, contents, onto: contents.register)
      return told.notes.list.map {
        Problem(kind: "proposal", severity: .warning, subject: proposals.name, sentence: "\($0)")
      }
    } catch {
      return [Problem(kind: "proposal", severity: .error, subject: proposals.name, sentence: "\(error)")]
    }
  }
}

extension DataSetSource {
  /// What of the style that the descriptor has for its maps cannot be followed.
  fileprivate func styleProblems() -> [Problem] {
    guard let style = settings.style else { return [] }
    do {
      _ = try MapSettings(palette: []).styled(by: style, from: "datapackage.json: samkart.style")
      return []
    } catch {
      return [Problem(kind: "style", severity: .error, subject: "style", sentence: "\(error)")]
    }
  }

  /// Resources that nobody reads and that are called nearly as one that is read.
  private var resourceProblems: [Problem] {
    let names = dataSet.descriptor.resources.map(\.name)
    return names.filter { !DataSet.resources.contains($0) }.compactMap { name in
      guard let meant = DataSet.resources.first(where: { isSlip(name, for: $0) }), !names.contains(meant) else {
        return nil
      }
      return Problem(
        kind: "unknown-resource", severity: .warning, subject: name,
        sentence: "datapackage.json: nobody reads the resource '\(name)'; '\(meant)' may be meant")
    }
  }

  /// What is wrong with the settings of the descriptor.
  fileprivate func settingProblems(_ register: Register) -> [Problem] {
    let file = "datapackage.json"
    let known = Threshold.all.map(\.id.rawValue) + ColourLimits.ids
    let unknown = Set(settings.thresholds.keys).subtracting(known).sorted().map { id in
      Problem(
        kind: "unknown-threshold", severity: .warning, subject: id,
        sentence: "\(file): no rule has the threshold '\(id)', which changes nothing")
    }
    let outside = Threshold.all.filter { limit in
      settings.thresholds[limit.id.rawValue].map { !limit.range.contains($0) } ?? false
    }.map { limit in
      Problem(
        kind: "threshold-out-of-range", severity: .error, subject: limit.id.rawValue,
        sentence:
          "\(file): the threshold '\(limit.id.rawValue)' cannot be \(settings.thresholds[limit.id.rawValue] ?? limit.value)"
      )
    }
    let colours = settings.palette.filter { Colour(hex: $0) == nil }.map { text in
      Problem(
        kind: "not-a-colour", severity: .error, subject: text,
        sentence: "\(file): the palette's '\(text)' is not a colour of the form #RRGGBB")
    }
    let strangers = settings.collaborations.keys.sorted().filter { register.collaboration($0) == nil }.map { id in
      Problem(
        kind: "unknown-collaboration", severity: .warning, subject: id,
        sentence: "\(file): '\(id)' has a number or colour, and is no collaboration of the register")
    }
    let unpainted =
      settings.palette.isEmpty
      ? [
        Problem(
          kind: "no-colour", severity: .warning, subject: "palette",
          sentence:
            "\(file): there is no palette: maps take colours that tell neighbours apart, which may change when one more "
            + "collaboration comes; check --colours writes some to keep")
      ]
      : register.collaborations.filter { $0.colour == nil }.map { collaboration in
        Problem(
          kind: "no-colour", severity: .warning, subject: collaboration.id,
          sentence:
            "\(file): \(collaboration.name) has no colour of its own: maps choose one that its neighbours do not have; "
            + "check --colours proposes one to keep")
      }
    return unknown + outside + colours + strangers + unpainted + resourceProblems
  }
}

extension Boundaries {
  /// What is wrong or odd with the polygons themselves.
  fileprivate func problems(_ territory: Territory, stated: String?) throws -> [Problem] {
    var problems = description.problems.map {
      Problem(kind: "boundaries-file", severity: .note, subject: file, sentence: "\(file): \($0)")
    }
    if let stated, let wanted = try? ReferenceSystem(stated), wanted.identifier != system.identifier {
      problems.append(
        Problem(
          kind: "reference-system", severity: .error, subject: file,
          sentence: "\(file): is in \(system.label), and the descriptor says \(wanted.label)"))
    }
    if let text = layer.referenceSystem, let contradiction = codeContradiction(in: text, read: system) {
      problems.append(
        Problem(
          kind: "reference-system", severity: .warning, subject: file, sentence: "\(file): \(contradiction.what)"))
    }
    if let box = layer.shapes.box, let doubt = doubt(about: box, in: system) {
      problems.append(
        Problem(
          kind: "reference-system", severity: doubt.isCertain ? .error : .warning, subject: file,
          sentence: "\(doubt.what); \(StatedSystem.ownRemedy(file))"))
    }
    problems += try invalidities(in: layer.shapes).map { fault in
      let place = fault.place.map { " at \(placeText($0, in: system))" } ?? ""
      return Problem(
        kind: "invalid-polygon", severity: .note, subject: label(fault.feature),
        sentence: "\(label(fault.feature)): \(fault.reason)\(place); repaired for area and label, drawn as it is",
        values: [.init("record", fault.feature + 1)])
    }
    // Faults of the topology were found on the plane of the maps.
    problems += topology.faults.map { fault in
      Problem(
        kind: "topology", severity: fault.kind == .repeatedPoint ? .note : .warning, subject: label(fault.feature),
        sentence: "\(label(fault.feature)): \(fault.sentence(other: fault.other.map(label), in: plane))",
        values: [.init("record", fault.feature + 1)])
    }
    problems += try coverageProblems()
    let areas = try repairedAreas(of: layer.shapes, in: system)
    var byCode: [MunicipalityCode: Double] = [:]
    for (feature, code) in codes.enumerated() {
      if let code { byCode[code, default: 0] += areas[feature] / 1e6 }
    }
    problems += areaDifferences(byCode, in: territory, above: 0.01)
    problems += lonelyMunicipalities(in: territory, by: contiguity(by: topology.borders()))
    return problems
  }

  /// Borders that are nearly shared, which were made one, and polygons that overlap.
  private func coverageProblems() throws -> [Problem] {
    let account = try CoverageAccount(coverage, on: .plane(), in: plane, within: tolerance)
    let unmended = Set(coverage.left.breaks.map { OverlapSuspect($0.first, $0.second) })
    let breaks = coverage.breaks.map { found in
      let isMended = !unmended.contains(OverlapSuspect(found.first, found.second))
      return Problem(
        kind: "border-break", severity: isMended ? .note : .warning, subject: label(found.first),
        sentence: account.sentence(found, naming).description + (isMended ? "; made one border" : "; left as it is"),
        values: [.init("record", found.first + 1), .init("other", found.second + 1)])
    }
    return breaks
      + account.overlaps.map { found in
        Problem(
          // What is less than a hectare shows on no map and in no sum.
          kind: "overlap", severity: found.squareMetres < 10_000 ? .note : .warning, subject: label(found.pair.first),
          sentence: account.sentence(found, naming).description,
          values: [.init("record", found.pair.first + 1), .init("other", found.pair.second + 1)])
      }
      + account.gaps.map { found in
        Problem(
          kind: "gap", severity: found.area < 10_000 ? .note : .warning, subject: label(found.features[0]),
          sentence: account.sentence(found, naming).description,
          values: found.features.prefix(2).enumerated().map { .init($0 == 0 ? "record" : "other", $1 + 1) })
      }
  }

  private func naming(_ feature: Int) -> NamingText { NamingText(verbatim: label(feature)) }

  private func label(_ feature: Int) -> String {
    joined.municipalities[feature].map { "\($0.name) (\($0.code))" } ?? "record \(feature + 1)"
  }
}

extension TopologyFault {
  /// What is wrong, after the name of the feature.
  fileprivate func sentence(other: String?, in plane: ReferenceSystem) -> String {
    let what =
      switch kind {
      case .repeatedPoint: "a ring has a point twice in a row"
      case .collapsedRing: "a ring has fewer than three points that differ, and no area"
      case .featureOnBothSides: "a border runs out and back along itself"
      case .twoOnOneSide: "a piece of border is shared by two polygons on the same side, so that they overlap"
      case .moreThanTwoOwners: "more than two rings run along a piece of border"
      }
    return what + (other.map { " (with \($0))" } ?? "") + (place.map { " at \(placeText($0, in: plane))" } ?? "")
  }
}

private func flowProblems(_ flows: [CommutingFlow], _ territory: Territory) -> [Problem] {
  problems(in: flows, of: territory)
}

/// What is wrong with municipalities, counties and regions; under a name that the list of problems does not hide.
private func placeProblems(_ territory: Territory) -> [Problem] { problems(in: territory) }

/// Whether a name differs from another by capitals and hyphens, or by a letter or two, and is not merely longer or shorter.
private func isSlip(_ name: String, for known: String) -> Bool {
  func letters(_ text: String) -> String { String(text.lowercased().filter { $0.isLetter || $0.isNumber }) }
  let (written, meant) = (letters(name), letters(known))
  if written == meant { return true }
  return !written.hasPrefix(meant) && !meant.hasPrefix(written) && abs(written.count - meant.count) < 3
    && written.count > 4 && !nearestWords(to: written, in: [meant]).isEmpty
}
