import CProj
import Geometry

/// A prepared change of reference system. Moves between tasks, is never shared by two.
///
/// `x` is east and `y` is north on both sides, whatever order the catalogue lists them in; angles are in the unit of
/// their system, which is degrees nearly always. Heights play no part.
public struct Transformation: ~Copyable {
  /// The system the points come from.
  public let source: ReferenceSystem
  /// The system the points go to.
  public let target: ReferenceSystem
  private let context: Context
  private let operation: OpaquePointer
  private let shortcut: CommonSystem.Way?

  /// Finds the way from one system to the other; the same each time, with what PROJ has installed on this machine.
  ///
  /// - Throws: `ProjectionError.noTransformation`, with PROJ's reason.
  /// - Complexity: microseconds between a common plane and its datum, or WGS 84; about a millisecond on one datum otherwise; five
  ///   to ten when PROJ must choose among datum shifts.
  public init(from source: ReferenceSystem, to target: ReferenceSystem) throws(ProjectionError) {
    try self.init(from: source, to: target, usingShortcuts: true)
  }

  /// As the public one; without shortcuts PROJ is asked for every way, which is what tests compare with.
  init(
    from source: ReferenceSystem, to target: ReferenceSystem, usingShortcuts: Bool
  ) throws(ProjectionError) {
    let shortcut = usingShortcuts ? CommonSystem.way(from: source, to: target) : nil
    let context = Context(hasCatalogue: shortcut == nil)
    if let shortcut {
      guard let operation = Handle(proj_create(context.pointer, shortcut.pipeline)) else {
        throw .noTransformation(from: source.label, to: target.label, reason: context.lastReason)
      }
      self.operation = operation.released()
    } else {
      operation = try context.operation(from: source, to: target).released()
    }
    self.shortcut = shortcut
    self.source = source
    self.target = target
    self.context = context
  }

  deinit { proj_destroy(operation) }  // Runs before the context goes.

  /// Moves the points, all of them or, when it throws, none.
  ///
  /// - Parameter backwards: from the target to the source.
  /// - Throws: `ProjectionError.pointsOutOfReach` when a point has no place on the other side.
  /// - Complexity: linear; some 180 ns per point between a UTM zone and its datum.
  public func transform(_ points: inout [Point], backwards: Bool = false) throws(ProjectionError) {
    let before = points
    moveFreely(&points, backwards: backwards)
    if let error = reachError(before, points, backwards: backwards) {
      points = before
      throw error
    }
  }

  /// The points on the other side that have a place there, with their numbers among those given.
  public func placed(_ points: [Point], backwards: Bool = false) -> [(index: Int, place: Point)] {
    var moved = points
    moveFreely(&moved, backwards: backwards)
    return moved.indices.filter { moved[$0].isPlace }.map { ($0, moved[$0]) }
  }

  /// Moves the points; those without a place on the other side become infinite.
  func moveFreely(_ points: inout [Point], backwards: Bool = false) {
    points.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let stride = MemoryLayout<Point>.stride
      base.withMemoryRebound(to: Double.self, capacity: buffer.count * 2) { numbers in
        _ = proj_trans_generic(
          operation, backwards ? PJ_INV : PJ_FWD,
          numbers, stride, buffer.count, numbers + 1, stride, buffer.count, nil, 0, 0, nil, 0, 0)
      }
    }
  }

  /// What is wrong when points have no place on the other side; `nil` when all have one.
  func reachError(_ before: [Point], _ after: [Point], backwards: Bool = false) -> ProjectionError? {
    // PROJ marks a point without a place by infinity, and goes on.
    guard let first = after.firstIndex(where: { !$0.isPlace }) else { return nil }
    return .pointsOutOfReach(
      first: first, point: before[first], feature: nil, count: after.count { !$0.isPlace }, of: after.count,
      from: backwards ? target.label : source.label, to: backwards ? source.label : target.label)
  }

  /// How far points may be off by the choice of datum shift, in metres; `nil` when that is not known.
  ///
  /// Of the shift used for the last point moved, where PROJ has several for different regions. 0 on one datum. Part of the
  /// library; the program tells only of shifts that are not known at all, by `isBallpark`.
  public var accuracyInMetres: Double? {
    if let shortcut { return shortcut.accuracyInMetres }
    return withUsedOperation { proj_coordoperation_get_accuracy(context.pointer, $0) }.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// Whether no real datum shift was known (or its grid is not installed), so that points may be off by hundreds of
  /// metres.
  public var isBallpark: Bool {
    guard shortcut == nil else { return false }
    return withUsedOperation { proj_coordoperation_has_ballpark_transformation(context.pointer, $0) != 0 } ?? false
  }

  private func withUsedOperation<Answer>(_ body: (OpaquePointer) -> Answer) -> Answer? {
    guard let used = Handle(proj_trans_get_last_used_operation(operation)) else { return body(operation) }
    return body(used.pointer)
  }
}

extension Point {
  /// Whether it is a place: PROJ marks one without by infinity.
  var isPlace: Bool { x.isFinite && y.isFinite }
}

extension Context {
  /// The way from one system to the other, with east first on both sides.
  borrowing func operation(from source: ReferenceSystem, to target: ReferenceSystem) throws(ProjectionError) -> Handle {
    guard let from = horizontal(of: source), let to = horizontal(of: target) else {
      throw .noTransformation(from: source.label, to: target.label, reason: lastReason)
    }
    for (system, definition) in [(source, from.pointer), (target, to.pointer)] where !isComputable(definition) {
      throw .noTransformation(
        from: source.label, to: target.label, reason: "PROJ does not know the projection of \(system.label)")
    }
    forgetReasons()
    guard let asListed = Handle(proj_create_crs_to_crs_from_pj(pointer, from.pointer, to.pointer, nil, nil)),
      let operation = Handle(proj_normalize_for_visualization(pointer, asListed.pointer))
    else { throw .noTransformation(from: source.label, to: target.label, reason: lastReason) }
    return operation
  }

  /// The plane or geographic part of a system, made anew in this context.
  borrowing func horizontal(of system: ReferenceSystem) -> Handle? {
    guard let form = DefinitionText(system.definition), let definition = definition(form) else { return nil }
    // A shift to WGS 84 stays, as it says how to get elsewhere; a height goes.
    guard definition.type == PJ_TYPE_COMPOUND_CRS else { return definition }
    return Handle(proj_crs_get_sub_crs(pointer, definition.pointer, 0))
  }
}
