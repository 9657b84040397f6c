/// The parts of a document with the contents put into a template, in the order in which they are to be packed.
///
/// Styles, paper, headers and footers are the template's. Nothing depends on a clock, and the properties of the file say
/// of our contents only what they are called and in which language they are.
///
/// - Parameter pictures: the drawings, by the names that the contents call them by; a picture without one is left out.
public func wordParts(
  _ contents: WordContents, pictures: [String: PictureFile], in template: WordTemplate
) -> [(name: String, bytes: [UInt8])] {
  var body = DocumentBody(template)
  let around = body.before + body.after
  let specimen = template.document.first("w:body")?.all.first { $0.name == "w:tblStyle" }?["w:val"]
  let styles = StyleBook(template.styles, isBare: template.isBare, specimen: specimen)
  let signs = listSigns(template.numbering, for: styles)
  let folder = template.documentName.lastIndex(of: "/").map { String(template.documentName[...$0]) } ?? ""
  let taken = Set(template.others.keys.map { $0.lowercased() })
  let section = body.section
  var writer = BodyWriter(
    contents, pictures: pictures, styles: styles, page: PageGeometry(section), bullet: signs.own,
    document: XMLElement("w:body", [:], around),
    parts: PartsAdded(template.relationships, folder: folder) { taken.contains($0.lowercased()) })
  writer.write(contents, hasOwnContents: around.contains { $0.holdsContents })
  var (elements, ended, lastLies) = sectioned(writer.pieces, section: section)
  let isLast = body.after.isEmpty
  if lastLies && !isLast {
    end(&elements, with: sectionElement(section, isLying: true, keepsStart: ended == 0))
    ended += 1
  }
  if ended > 0 || lastLies {
    body = body.changingSection { sectionElement($0, isLying: lastLies && isLast, keepsStart: ended == 0) }
  }
  var document = template.document.mapping("w:body") {
    XMLElement($0.name, $0.attributes, (body.before + elements + body.after + [body.last]).map { .element($0) })
  }
  if document["xmlns:r"] == nil { document = document.with("xmlns:r", Space.relationship) }

  var parts = writer.parts
  var types = withOurTypes(template.contentTypes, document: template.documentName)
  if template.numbering == nil, signs.numbering != nil {
    _ = parts.add("numbering", relative(template.numberingName, to: folder))
    types = types.adding([
      XMLElement(
        "Override",
        [
          "PartName": "/\(template.numberingName)",
          "ContentType": "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
        ])
    ])
  }
  var all = template.others
  all[template.documentName] = xmlBytes(document)
  all[template.stylesName] = xmlBytes(styles.styles)
  if let numbering = signs.numbering { all[template.numberingName] = xmlBytes(numbering) }
  let file = template.documentName.dropFirst(folder.count)
  all["\(folder)_rels/\(file).rels"] = xmlBytes(parts.relationships)
  all[template.propertiesName] = xmlBytes(properties(template.properties, contents))
  all.merge(parts.pictures) { own, _ in own }
  let first: [(name: String, bytes: [UInt8])] = [("[Content_Types].xml", xmlBytes(types))]
  let root = all.removeValue(forKey: "_rels/.rels").map { [(name: "_rels/.rels", bytes: $0)] } ?? []
  return first + root + all.sorted { $0.key < $1.key }.map { (name: $0.key, bytes: $0.value) }
}

/// What the file says of itself: title and language are ours; who wrote the template, and when, is nobody's business.
private func properties(_ template: XMLElement, _ contents: WordContents) -> XMLElement {
  let left = [
    "dc:title", "dc:language", "dc:creator", "cp:lastModifiedBy", "cp:revision", "cp:lastPrinted", "dcterms:created",
    "dcterms:modified", "dc:description",
  ]
  return template.without { left.contains($0.name) }.adding([
    XMLElement("dc:title", text: contents.title), XMLElement("dc:language", text: contents.language),
  ])
}

/// The kinds of parts, with those of pictures; the document itself is none of macros and no template.
private func withOurTypes(_ types: XMLElement, document: String) -> XMLElement {
  let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
  var types = types.mapping("Override") { part in
    part["PartName"]?.lowercased() == "/\(document)".lowercased() ? part.with("ContentType", main) : part
  }
  for (ending, type) in [("png", "image/png"), ("svg", "image/svg+xml")] {
    let isThere = types.elements.contains { $0.name == "Default" && $0["Extension"]?.lowercased() == ending }
    if isThere { continue }
    types.children.insert(.element(XMLElement("Default", ["Extension": ending, "ContentType": type])), at: 0)
  }
  return types
}

private func relative(_ name: String, to folder: String) -> String {
  name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : "/\(name)"
}

extension XMLElement {
  /// Whether it has a table of contents.
  fileprivate var holdsContents: Bool {
    holds { element in
      let asked =
        element.name == "w:instrText" ? element.text : element.name == "w:fldSimple" ? element["w:instr"] : nil
      return asked?.split(separator: " ").first == "TOC"
    }
  }
}
