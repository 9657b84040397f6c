import Wordprocessing
import ZipArchive

/// A template from the bytes of a DOCX or DOTX.
///
/// The file is distrusted: what it unpacks to is limited, nothing outside it is read, and macros are refused. Where it says
/// no place for contents, its own text goes, and with it all that only the text led to: pictures, comments, notes and
/// embedded files of another report must not travel along unseen.
///
/// - Parameter file: how messages call it.
/// - Throws: `TemplateError` when the file is no document of Word, is of another program, old, locked, strict, damaged
///   or has macros, and when its place for contents, or its paper, holds no text.
public func readTemplate(_ bytes: [UInt8], file: String) throws(TemplateError) -> WordTemplate {
  if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw TemplateError(.oldOrLocked, file: file) }
  guard bytes.starts(with: [0x50, 0x4B]) else { throw TemplateError(.noDocument, file: file) }
  do {
    return try TemplateReader(Archive(bytes, limits: limits), file: file).template()
  } catch let error as ArchiveError {
    throw TemplateError(.archive(error.reason), file: file, part: error.part)
  } catch let error as TemplateError {
    throw error
  } catch {
    throw TemplateError(.noDocument, file: file)
  }
}

/// No template comes near.
private let limits: ArchiveLimits = {
  var limits = ArchiveLimits()
  limits.part = 64 << 20
  limits.entries = 2_000
  return limits
}()

private struct TemplateReader: ~Copyable {
  private let archive: Archive
  private let file: String

  init(_ archive: consuming Archive, file: String) {
    self.archive = archive
    self.file = file
  }

  func template() throws -> WordTemplate {
    var types = try xml("[Content_Types].xml", missing: .noDocument)
    var root = try xml("_rels/.rels", missing: .noDocument)
    try refuseOthers(types)
    let main = PartLink.all(in: root, folder: "").first { $0.kind == "officeDocument" }?.part ?? "word/document.xml"
    let document = try xml(main)
    guard document.name == "w:document", document["xmlns:w"] == Self.wordSpace, document.first("w:body") != nil else {
      throw TemplateError(.unexpectedContent(document.name), file: file, part: main)
    }
    let here = folder(of: main)
    var relationships =
      archive.has(relationshipsName(of: main))
      ? try xml(relationshipsName(of: main)) : XMLElement("Relationships", [.init("xmlns", Self.packageSpace)], [])
    let links = PartLink.all(in: relationships, folder: here)
    guard let styles = links.first(where: { $0.kind == "styles" })?.part else {
      throw TemplateError(.archive(.missingPart), file: file, part: "\(here)styles.xml")
    }
    let numbering = links.first { $0.kind == "numbering" }?.part
    let place = WordTemplate.statedPlace(in: document)
    if place?.isWhole == false { throw TemplateError(.placeInside, file: file, part: main) }
    if place == nil { relationships = withoutThoseOfText(relationships, document) }

    var properties = PartLink.all(in: root, folder: "").first { $0.kind == "core-properties" }?.part
    if let named = properties, !archive.has(named) { properties = nil }
    if properties == nil {
      let taken = root.elements.compactMap { $0["Id"] }
      let id = (1...).lazy.map { "rIdCore\($0)" }.first { !taken.contains($0) } ?? "rIdCore"
      root.children.append(.element(WordTemplate.propertiesRelationship(id)))
      types.children.append(
        .element(
          XMLElement(
            "Override",
            [
              .init("PartName", "/docProps/core.xml"),
              .init("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"),
            ], [])))
    }
    // What the program says of the text that was: how many words, who wrote it with what.
    root = root.keeping { kind, _ in ["officeDocument", "core-properties", "custom-properties"].contains(kind) }
    let own = Set([
      main, styles, numbering, properties, "[Content_Types].xml", "_rels/.rels", relationshipsName(of: main),
    ])
    var others = ["_rels/.rels": xmlBytes(root)]
    for part in try reachable(from: [relationships], folder: here, root: root) where !own.contains(part) {
      others[part] = try archive.part(part)
      // A part that may name others has that written beside it.
      let rels = relationshipsName(of: part)
      if archive.has(rels) { others[rels] = try archive.part(rels) }
    }
    if place == nil { try emptyNotes(&others, links) }
    types = withoutThoseGone(
      types, Set(others.keys).union(own.compactMap { $0 }).union([properties ?? "docProps/core.xml"]))
    let template = WordTemplate(
      documentName: main, stylesName: styles, numberingName: numbering ?? "\(here)numbering.xml", document: document,
      styles: try xml(styles), numbering: try numbering.map { try xml($0) }, relationships: relationships,
      contentTypes: types, properties: try properties.map { try xml($0) } ?? WordTemplate.emptyProperties,
      propertiesName: properties ?? "docProps/core.xml", others: others,
      place: place.map { .piece($0.piece) } ?? .everything)
    guard template.lineWidth >= 50 else { throw TemplateError(.noRoom, file: file) }
    return template
  }

  private static let wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships"

  private func xml(_ part: String, missing: TemplateError.Reason? = nil) throws -> XMLElement {
    if let missing, !archive.has(part) { throw TemplateError(missing, file: file) }
    return try readXML(archive.part(part), file: file, part: part)
  }

  /// Refuses macros and files of other programs by the kinds of their parts.
  private func refuseOthers(_ types: XMLElement) throws {
    let kinds = types.elements.compactMap { $0["ContentType"]?.lowercased() }
    if kinds.contains(where: { $0.contains("macroenabled") || $0.contains("vbaproject") }) {
      throw TemplateError(.macros, file: file)
    }
    if kinds.contains(where: { $0.contains("spreadsheetml.sheet.main") }) && !kinds.contains(where: isMain) {
      throw TemplateError(.otherProgram("a workbook"), file: file)
    }
    if kinds.contains(where: { $0.contains("presentationml") }) && !kinds.contains(where: isMain) {
      throw TemplateError(.otherProgram("a set of slides"), file: file)
    }
  }

  /// Every part that the relationships lead to, and those that lead on from there.
  private func reachable(from lists: [XMLElement], folder here: String, root: XMLElement) throws -> [String] {
    var open = PartLink.all(in: root, folder: "").filter { $0.kind == "custom-properties" }.compactMap(\.part)
    open += lists.flatMap { PartLink.all(in: $0, folder: here) }.compactMap(\.part)
    var found: Set<String> = []
    while let part = open.popLast() {
      guard archive.has(part), found.insert(part).inserted else { continue }
      let rels = relationshipsName(of: part)
      guard archive.has(rels) else { continue }
      open += PartLink.all(in: try xml(rels), folder: folder(of: part)).compactMap(\.part)
    }
    return found.sorted()
  }

  /// The notes at the foot of pages and at the end, without those of the text that is gone; the lines that part notes from
  /// text stay.
  private func emptyNotes(_ others: inout [String: [UInt8]], _ links: [PartLink]) throws {
    for link in links where link.kind == "footnotes" || link.kind == "endnotes" {
      guard let part = link.part, others[part] != nil else { continue }
      var notes = try xml(part)
      notes.children.removeAll { node in
        if case .element(let note) = node { note["w:type"] == nil } else { false }
      }
      others[part] = xmlBytes(notes)
      others[relationshipsName(of: part)] = nil
    }
  }
}

/// The relationships without those that only the text has; those of sections stay.
private func withoutThoseOfText(_ relationships: XMLElement, _ document: XMLElement) -> XMLElement {
  let kept: Set = [
    "styles", "stylesWithEffects", "numbering", "settings", "webSettings", "fontTable", "theme", "header", "footer",
    "footnotes", "endnotes", "glossaryDocument", "customXml",
  ]
  let section = document.first("w:body")?.elements.last { $0.name == "w:sectPr" }
  let named = Set((section?.elements ?? []).compactMap { $0["r:id"] })
  return relationships.keeping { kind, id in
    // Headers of sections that are gone have nothing that leads to them.
    kind == "header" || kind == "footer" ? named.contains(id) : kept.contains(kind)
  }
}

extension XMLElement {
  /// The relationships that are kept by the last word of their kind, and their id.
  fileprivate func keeping(_ keeps: (String, String) -> Bool) -> XMLElement {
    var own = self
    own.children.removeAll { node in
      guard case .element(let element) = node else { return false }
      let kind = element["Type"]?.split(separator: "/").last.map(String.init) ?? ""
      return !keeps(kind, element["Id"] ?? "")
    }
    return own
  }
}

/// The kinds of parts without parts that are gone.
private func withoutThoseGone(_ types: XMLElement, _ parts: Set<String>) -> XMLElement {
  let kept = Set(parts.map { "/\($0)".lowercased() })
  var own = types
  own.children.removeAll { node in
    guard case .element(let element) = node, element.name == "Override" else { return false }
    return !kept.contains((element["PartName"] ?? "").lowercased())
  }
  return own
}

/// Whether parts of the kind are documents of Word.
private func isMain(_ kind: String) -> Bool { kind.contains("wordprocessingml") && kind.hasSuffix("main+xml") }
