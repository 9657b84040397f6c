import Geometry
import Overlay
import Projection
import Register
import Reports
import Tabular

/// What `info` says of a file: the description that the reader made, with its reference system looked up.
public struct FileAccount: Sendable {
  private let description: LayerDescription
  private let system: ReferenceSystem?
  private let problems: [NamingText]

  /// - Parameters:
  ///   - shapes: the polygons, to be asked whether they are valid; `nil` where there are none.
  ///   - assigned: what the coordinates mean, whatever the file says.
  init(_ description: LayerDescription, shapes: PolygonLayer?, assigned: String? = nil) {
    self.description = description
    var problems = description.problems.map { NamingText(verbatim: $0) }
    var system: ReferenceSystem?
    if let text = assigned ?? description.referenceSystem {
      do {
        let read = try ReferenceSystem(text)
        system = read
        if let contradiction = codeContradiction(in: text, read: read) {
          problems.append(NamingText(verbatim: contradiction.what))
        }
      } catch {
        problems.append(NamingText(verbatim: "the reference system is not understood: \(error)"))
      }
    } else {
      problems.append("no reference system is stated")
    }
    if let bounds = description.bounds, let system, let doubt = doubt(about: bounds, in: system) {
      problems.append(NamingText(verbatim: doubt.sentence(option: "--assign-crs")))
    }
    let sheet = shapes.map { CoverageSheet(of: $0, in: system, box: $0.box) }
    if let sheet, let invalid = try? invalidSentence(sheet.asked, in: system) {
      // The area is that of the rings as they are, as other programs have it; sums are made of what a repair leaves.
      let after = (try? repaired(sheet.asked))?.absoluteArea
      problems.append(
        after.map {
          "\(invalid); sums count them repaired, an area of \("\($0)"); samkart convert --repair writes them so"
        } ?? "\(invalid); samkart convert --repair writes them so")
    }
    if let sheet { problems += FileAccount.coverageProblems(sheet, in: system) }
    self.system = system
    self.problems = problems
  }

  /// Borders that are nearly shared and polygons that overlap, a few of many; a file whose polygons overlap by design has
  /// thousands.
  private static func coverageProblems(_ sheet: CoverageSheet, in system: ReferenceSystem?) -> [NamingText] {
    guard let coverage = try? CoverageAccount(of: sheet, in: system, within: .usual) else { return [] }
    var problems = CoverageAccount.few(coverage.widestFirst.map { coverage.sentence($0, recordNaming) })
    if coverage.mended.isChanged, let work = coverage.work {
      problems.append("samkart convert --repair would make these borders one: \(work)")
    }
    problems += CoverageAccount.few(coverage.largestFirst.map { coverage.sentence($0, recordNaming) })
    problems += CoverageAccount.few(coverage.gaps.map { coverage.sentence($0, recordNaming) }, gaps: true)
    // By itself it is no fault; with one it says how it was found.
    return problems.isEmpty ? [] : (sheet.sentence.map { [$0] } ?? []) + problems
  }

  /// A fact per line, for people, in English.
  public var text: String { text(spelling: \.description) }

  /// A fact per line, for people.
  ///
  /// - Parameter spelled: how sentences are said, those of readers of files among them.
  public func text(spelling spelled: (NamingText) -> String) -> String {
    func known(_ text: String) -> NamingText { NamingText(verbatim: text) }
    var lines: [(label: NamingText, value: NamingText)] = [
      ("type", known(description.type)),
      ("features", known("\(description.features)")),
      ("null shapes", known("\(description.nullShapes)")),
      ("vertices", known("\(description.vertices)")),
      ("rings", known("\(description.rings)")),
    ]
    if let box = description.bounds {
      lines.append(("bounds", known("\(box.minX) \(box.minY) \(box.maxX) \(box.maxY)")))
    }
    lines.append(("reference system", system.map { known($0.label) } ?? "not known"))
    lines.append(("encoding", description.encoding.map(known) ?? "none, since there are no attributes"))
    if let area = description.area {
      // Square degrees are no area that anybody can use, but they are what other programs print.
      lines.append(("area", "\(known("\(area)")) (square \(system?.unit?.name ?? "unit"), planar)"))
    }
    for (index, field) in description.fields.enumerated() {
      let first = description.firstRecord.indices.contains(index) ? ": \(printed(description.firstRecord[index]))" : ""
      lines.append((index == 0 ? "fields" : "", known("\(field.name) (\(field.kind.rawValue))\(first)")))
    }
    for (index, problem) in problems.enumerated() { lines.append((index == 0 ? "problems" : "", problem)) }
    let said = lines.map { line in (label: spelled(line.label), value: spelled(line.value)) }
    let width = (said.map(\.label.count).max() ?? 0) + 2
    return said.map { label, value in
      label + String(repeating: " ", count: width - label.count) + withVisibleControls(value) + "\n"
    }.joined()
  }

  /// The same as one JSON object, with the keys that scripts rely on.
  public var json: String {
    let box = description.bounds.map { JSONValue.array([$0.minX, $0.minY, $0.maxX, $0.maxY].map { .number($0) }) }
    let first = zip(description.fields, description.firstRecord).map { (key: $0.name, value: JSONValue($1)) }
    return JSONValue.object([
      ("type", .text(description.type)),
      ("features", .whole(description.features)),
      ("null_shapes", .whole(description.nullShapes)),
      ("vertices", .whole(description.vertices)),
      ("rings", .whole(description.rings)),
      ("bounds", box ?? .null),
      ("crs", system?.epsgCode.map { .whole($0) } ?? .null),
      ("crs_name", .text(system?.name)),
      ("encoding", .text(description.encoding)),
      (
        "fields",
        .array(description.fields.map { .object([("name", .text($0.name)), ("type", .text($0.kind.rawValue))]) })
      ),
      ("area", .number(description.area)),
      ("first_record", .object(first)),
      ("problems", .array(problems.map { .text($0.description) })),
    ]).text() + "\n"
  }

  private func printed(_ value: AttributeValue) -> String {
    switch value {
    case .text(let text): text
    case .whole(let number): "\(number)"
    case .number(let number): "\(number)"
    case .missing: "–"
    }
  }
}

extension JSONValue {
  /// An attribute of a feature.
  fileprivate init(_ value: AttributeValue) {
    self =
      switch value {
      case .text(let text): .text(text)
      case .whole(let number): .whole(number)
      case .number(let number): .number(number)
      case .missing: .null
      }
  }
}
