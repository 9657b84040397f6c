import Geometry
import Overlay
import Projection
import Register

/// Turns a file of polygons, points or lines into another, of the format that the ending says.
///
/// - Throws: `Failure`: what ``convertedLayer(_:)`` throws, and when the other format is read only, cannot hold a
///   value, or the file cannot be written.
public func convertFile(_ request: ConvertRequest) throws(Failure) -> Told<FeatureLayer> {
  try Told { notes in
    let layer = notes.take(try convertedLayer(request))
    let path = request.target.path
    for field in layer.fields where request.target.format == .shapefile && field.name.utf8.count > 10 {
      notes.add(
        Note(
          .data, "the field \(field.name) is cut to the ten bytes that a shapefile has for names", at: path,
          severity: .warning))
    }
    try request.target.write(layer)
    let count = layer.rows.count
    notes.add(
      Note(.done, count == 1 ? "1 feature written to \(path)" : "\(count) features written to \(path)"))
    return layer
  }
}

/// The features as the other file would have them; nothing is written.
///
/// - Throws: `Failure` when the file cannot be read, has no field of a name that was given, says no reference system
///   where one is needed, or has points that have no place in the other; `wrongRequest` to repair points or lines.
public func convertedLayer(_ request: ConvertRequest) throws(Failure) -> Told<FeatureLayer> {
  try Told { notes in
    var (layer, description) = try request.source.read(mayHoldPaths: true)
    notes.add(request.source.notes(on: description))
    layer = try layer.choosing(request.kept)
    for width in request.padded { layer = try layer.padding(width) }
    if let order = request.order { layer = try layer.sorted(by: order) }
    if let tolerance = request.repair {
      if layer.paths != nil {
        throw Failure(
          "has points or lines, which have no borders to repair", file: request.source.path, cause: .wrongRequest)
      }
      try layer.makeValid(as: request, &notes)
      layer.shapes = notes.take(try layer.mended(within: tolerance, as: request))
    }
    return notes.take(try layer.placed(as: request))
  }
}

extension FeatureLayer {
  /// Gives polygons that cross themselves or lie in themselves the shape that they cover; tells which.
  fileprivate mutating func makeValid(as request: ConvertRequest, _ notes: inout Notes) throws {
    let system = try (request.assigned ?? referenceSystem).map { try ReferenceSystem($0) }
    guard let invalid = try invalidSentence(shapes, in: system) else { return }
    shapes = try repaired(shapes)
    notes.add(
      Note(
        .data, "\(invalid); such become the area that they cover, with a vertex where lines cross",
        at: request.source.path, severity: .warning))
  }

  /// The shapes with borders that are nearly shared made one; tells what was done and what could not be.
  fileprivate func mended(
    within tolerance: CoverageTolerance, as request: ConvertRequest
  ) throws(Failure) -> Told<PolygonLayer> {
    try Told { notes in
      let file = request.source.path
      let system = try (request.assigned ?? referenceSystem).map { try ReferenceSystem($0) }
      let sheet = CoverageSheet(of: shapes, in: system, box: shapes.box)
      let coverage = try CoverageAccount(of: sheet, in: system, within: tolerance)
      for sentence in CoverageAccount.few(coverage.widestFirst.map({ coverage.sentence($0, recordNaming) })) {
        notes.add(Note(.data, sentence, at: file))
      }
      let metres = lengthText(tolerance.metres)
      notes.add(
        Note(
          .done, coverage.work.map { "repaired: \($0)" } ?? "no border had to be repaired within \(metres)", at: file)
      )
      let left = coverage.mended.left.breaks.count
      if left > 0 {
        notes.add(
          Note(
            .data,
            left == 1
              ? "1 border could not be made one without moving anything farther"
              : "\(left) borders could not be made one without moving anything farther", at: file, severity: .warning))
      }
      for sentence in CoverageAccount.few(coverage.largestFirst.map({ coverage.sentence($0, recordNaming) })) {
        notes.add(Note(.data, sentence, at: file, severity: .warning))
      }
      for sentence in CoverageAccount.few(coverage.gaps.map({ coverage.sentence($0, recordNaming) }), gaps: true) {
        notes.add(Note(.data, sentence, at: file, severity: .warning))
      }
      let mended = sheet.restored(coverage.mended.layer)
      if mended != shapes, sheet.laying == .cut, let sentence = sheet.sentence {
        notes.add(Note(.data, sentence, at: file))
      }
      return mended
    }
  }

  /// The layer with its coordinates moved where that is asked for, and what they mean stated in the words of the
  /// target's format.
  fileprivate func placed(as request: ConvertRequest) throws(Failure) -> Told<FeatureLayer> {
    try Told { notes in
      let file = request.source.path
      guard request.assigned != nil || request.system != nil || referenceSystem != nil else {
        // GeoJSON without a word means degrees; a format that always says something must not guess it.
        if request.target.format == .geoJSON {
          throw Failure(
            "\(file): no reference system is stated; say what the coordinates mean with \(parameter: "assign-crs")")
        }
        return self
      }
      let bothAreShapefiles = request.target.format == .shapefile && request.source.format == .shapefile
      if bothAreShapefiles, request.assigned == nil, request.system == nil { return self }
      var placed = self
      let stated = try StatedSystem(of: self, given: request.assigned, parameter: "assign-crs", file: file)
      if let note = stated.note(at: file, parameter: "assign-crs") { notes.add(note) }
      var system = stated.system
      if let text = request.system {
        let wanted = try ReferenceSystem(text)
        if let paths {
          placed.paths = notes.take(try moved(paths, from: system, to: wanted, file: file))
        } else {
          placed.shapes = notes.take(try moved(shapes, from: system, to: wanted, file: file))
        }
        system = wanted
      }
      placed.referenceSystem = try request.target.format.text(of: system)
      return placed
    }
  }
}
