import CProj

extension ReferenceSystem {
  /// The system of longitudes and latitudes that a plane one is drawn from; a geographic one is its own.
  ///
  /// - Throws: `ProjectionError.noEllipsoid` when there is none, as for a building site.
  public func geographicBase() throws(ProjectionError) -> ReferenceSystem {
    guard kind != .geographic else { return self }
    if let common { return try ReferenceSystem(common.base) }
    let context = Context()
    guard kind == .projected, let form = DefinitionText(definition), let definition = context.definition(form) else {
      throw .noEllipsoid(system: label)
    }
    let flat = context.horizontal(definition)
    guard let base = Handle(proj_crs_get_geodetic_crs(context.pointer, flat.pointer)) else {
      throw .noEllipsoid(system: label)
    }
    // A number inside a text is only what the text says of itself; reading all of it finds out whether it is true.
    let number = form.isFromCatalogue ? base.identifier : nil
    return try ReferenceSystem(number ?? context.text(of: base, as: PJ_WKT2_2019) ?? base.name)
  }
}
