extension SVGDrawing {
  /// Every declaration of a drawn element that is as asked.
  func sightings(where isFound: (SVGDeclaration) -> Bool) -> [Sighting] {
    drawn.flatMap { element in element.declarations.filter(isFound).map { Sighting(element, $0) } }
  }

  /// Every drawn element with one of the names, and every declaration of one of the properties with a value that counts.
  func sightings(of names: [String], or properties: [String], except harmless: [String] = ["none"]) -> [Sighting] {
    drawn.flatMap { element in
      (names.contains(element.name) ? [Sighting(element)] : [])
        + element.declarations.filter { properties.contains($0.property) && !harmless.contains(trimmed($0.value)) }
        .map { Sighting(element, $0) }
    }
  }
}
