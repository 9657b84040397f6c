extension PolygonLayer {
  /// The sum over all polygons of what their shells enclose without their holes, in squared units, whichever way the
  /// rings run.
  public var absoluteArea: Double {
    var sum = 0.0
    for polygon in 0..<polygonCount {
      for (place, ring) in rings(ofPolygon: polygon).enumerated() {
        let area = abs(signedArea(of: points(ofRing: ring)))
        sum += place == 0 ? area : -area
      }
    }
    return sum
  }
}
