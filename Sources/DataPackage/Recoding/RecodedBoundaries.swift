import Register

extension RecodeReport {
  /// The files of the boundaries, with the codes in their table changed. A polygon is never cut: it stays with the code
  /// that the answer names first.
  mutating func boundaries(
    _ resource: Resource, _ set: DataSet, _ resolver: inout CodeResolver
  ) throws -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    for path in resource.paths { files.append((path, try set.bytes(at: path))) }
    guard let place = files.firstIndex(where: { $0.path.lowercased().hasSuffix(".dbf") }) else {
      throw RecodeError.boundaries(
        "\(resource.path): only a shapefile whose .dbf the descriptor names can be given other codes; samkart convert makes one"
      )
    }
    guard let field = set.settings.boundaries.codeField else {
      throw RecodeError.boundaries("datapackage.json: boundaries.code_field must say which field holds the codes")
    }
    let path = files[place].path
    var table = try ShapeTable(files[place].bytes, file: path, field: field)
    var whole: Set<MunicipalityCode> = []
    var several: Set<MunicipalityCode> = []
    var without: Set<MunicipalityCode> = []
    let changes = try table.replaceCodes(set.settings.codes) { code in
      let targets = resolver.targets(of: code)
      without.formUnion(targets.dropFirst().map(\.code))
      if !whole.insert(targets[0].code).inserted { several.insert(targets[0].code) }
      return targets[0].code
    }
    for code in without.subtracting(whole).sorted() {
      notes.append("\(path): \(code) has no boundary of its own, since no polygon is cut; samkart check says so too")
    }
    for code in several.sorted() { notes.append("\(path): \(code) has several polygons, those of its parts") }
    files[place].bytes = table.bytes
    self.files.append(
      File(path: path, changes: changes, rowsBefore: nil, rowsAfter: nil, sums: []))
    return files
  }
}
