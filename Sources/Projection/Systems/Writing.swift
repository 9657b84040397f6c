import CProj

extension ReferenceSystem {
  /// The text for the `.prj` beside a shapefile: one line of ESRI's dialect, without a line end.
  ///
  /// Heights are left out, as a shapefile's `.prj` seldom carries them and few programs expect them.
  ///
  /// - Throws: `ProjectionError.notExpressible` for what ESRI's dialect has no words for.
  public func esriText() throws(ProjectionError) -> String {
    if let common { return common.esriText }
    return try esriTextByPROJ()
  }

  /// The same from PROJ for any system, which is what tests compare with.
  func esriTextByPROJ() throws(ProjectionError) -> String {
    try written(as: PJ_WKT1_ESRI, form: "ESRI well-known text")
  }

  /// Well-known text of OGC, version 1, on one line, without a line end.
  ///
  /// - Throws: `ProjectionError.notExpressible` for what that version has no words for.
  public func wellKnownText() throws(ProjectionError) -> String {
    try written(as: PJ_WKT1_GDAL, form: "well-known text")
  }

  private func written(as dialect: PJ_WKT_TYPE, form: String) throws(ProjectionError) -> String {
    let context = Context()
    guard let flat = context.horizontal(of: self), let text = context.text(of: flat, as: dialect) else {
      throw .notExpressible(system: label, form: form, reason: context.lastReason)
    }
    return text
  }
}

extension Context {
  /// The definition as well-known text on one line; `nil` when the dialect cannot say it.
  borrowing func text(of definition: borrowing Handle, as dialect: PJ_WKT_TYPE) -> String? {
    withOptions(["MULTILINE=NO"]) { options in
      proj_as_wkt(pointer, definition.pointer, dialect, options).map { String(cString: $0) }
    }
  }
}
