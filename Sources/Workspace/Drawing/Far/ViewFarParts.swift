import Geometry
import Projection
import Reports

extension View {
  /// The input with the parts that lie far from the main body in frames beside it, or left out; as it is where nothing
  /// lies far.
  func withFarParts(_ input: MapInput, as choice: FarChoice) throws(Failure) -> Told<MapInput> {
    try Told { notes in
      guard choice != .one else { return input }
      let boundaries = notes.take(try boundaries(mayMixYears: true))
      let body = try source.ground.mainBody()
      guard !body.isWhole else { return input }
      let ground = try DrawnGround(
        input.topology, in: boundaries.plane, on: boundaries.plane, body.body,
        degrees: body.degrees, choice: choice, file: boundaries.file,
        name: { features in
          let units = features.compactMap { boundaries.joined.municipalities[$0] }
          if units.count <= 3 { return units.map(\.name).joined(separator: ", ") }
          let upper = Set(units.map(\.county))
          return upper.count == 1 ? input.report.snapshot.territory.county(units[0].county)?.name ?? "" : ""
        }, &notes)
      var framed = input
      framed.topology = ground.topology
      framed.farParts = try ground.farParts(with: input.landAround == nil ? nil : source.ground.landSource())
      return framed
    }
  }
}
