import Geometry

/// The shapes of a file and what was counted on the way.
struct ReadShapes {
  var layer = PolygonLayer()
  /// The points or lines, where those are wanted.
  var paths: PathLayer?
  var nullShapes = 0
  /// How many points of polygons are where the one before them is.
  var repeatedPoints = 0
  var vertices = 0
  var rings = 0
  var bounds: Box?
  var area = 0.0
}

/// Reads all shapes that are not left out.
///
/// - Parameter wanted: of facts alone, shapes of other types, and records that can not be read, are noted and counted
///   instead of being errors. They then have no polygons in the layer.
func readShapes(
  _ files: FileSet, _ header: MainHeader, _ index: RecordIndex, leavingOut deleted: Set<Int>,
  wanting wanted: WantedShapes,
  problems: inout Problems
) throws(ShapefileError) -> ReadShapes {
  var decoder = try ShapeDecoder(files.shapes, index: index, name: files.name)
  let mayHoldAnything = wanted == .facts
  let kind = wanted == .oneKind ? header.type.family.pathKind : nil
  // No point takes fewer bytes; room that is never filled costs none.
  var collector = ShapeCollector(kind, points: files.shapes.count / 16)
  for (record, entry) in index.entries.enumerated() where !deleted.contains(record) {
    var reason: ShapefileError.Reason?
    switch checked(entry, in: files.shapes) {
    case .null:
      collector.addNull()
    case .shape(let type, let parts, let points):
      let isWanted = kind == nil ? type.family == .polygon : type.family.pathKind == kind
      if !mayHoldAnything, !isWanted { reason = .notPolygons(type.plural) }
      if type != header.type {
        problems.count(
          "record is \(type.name), not \(header.type.name) as the header says",
          "records are \(type.name), not \(header.type.name) as the header says", at: "record \(record + 1)")
      }
      if reason == nil {
        collector.beginRecord(record + 1)
        let refusal = decoder.withShape(record) { shape in
          if type.family == .polygon {
            collector.addPolygons(shape, parts: parts, points: points, &problems)
          } else if type.family == .line, parts == 0 {
            collector.addLineWithoutParts(&problems)
          } else {
            collector.addOther(shape, parts: parts)
          }
        }
        reason = refusal.map { .refused($0) } ?? collector.notFinite.map { .notFinite(point: $0) }
      }
    case .fault(let fault): reason = fault
    }
    if let reason {
      let error = ShapefileError(file: files.name, record: record + 1, reason)
      guard mayHoldAnything else { throw error }
      problems.note("\(error).")
      collector.addUnread()
    }
    if entry.claimed > entry.content.count && !entry.isOutside && reason == nil {
      problems.note("Record \(record + 1) claims \(entry.claimed) bytes; the file ends after \(entry.content.count).")
    }
  }
  collector.noteTallies(&problems)
  return collector.shapes
}
