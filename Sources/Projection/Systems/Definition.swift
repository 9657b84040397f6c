import CProj

extension Context {
  /// What PROJ makes of a definition; `nil`, with a reason left in the context, when it makes nothing of it.
  borrowing func definition(_ form: DefinitionText) -> Handle? {
    forgetReasons()
    switch form {
    case .catalogued(let authority, let code):
      if let found = Handle(proj_create_from_database(pointer, authority, code, PJ_CATEGORY_CRS, 0, nil)) {
        return found
      }
      // Many programs call ESRI's numbers EPSG's; EPSG has given none of them away.
      guard authority == "EPSG", let number = Int(code), esriNumbers.contains(where: { $0.contains(number) }) else {
        return nil
      }
      return Handle(proj_create_from_database(pointer, "ESRI", code, PJ_CATEGORY_CRS, 0, nil))
    case .wellKnownText(let text):
      return wellKnown(text)
    case .json(let text):
      return Handle(proj_create(pointer, text))
    case .projString(let text):
      // Without `+type=crs` PROJ reads a bare operation, from radians, rather than a system.
      let words = withoutFractions(text)
      return Handle(proj_create(pointer, words.contains("type=crs") ? words : words + " +type=crs"))
    case .name(let name):
      return named(name)
    }
  }

  /// From well-known text, as generously as GDAL reads it.
  private borrowing func wellKnown(_ text: String) -> Handle? {
    var warnings: PROJ_STRING_LIST?
    var errors: PROJ_STRING_LIST?
    defer {
      proj_string_list_destroy(warnings)
      proj_string_list_destroy(errors)
    }
    return Handle(
      withOptions(["STRICT=NO"]) { options in
        proj_create_from_wkt(pointer, text, options, &warnings, &errors)
      })
  }

  /// From an exact name; PROJ's own guessing at parts of names would answer to almost any word.
  private borrowing func named(_ name: String) -> Handle? {
    guard let list = proj_create_from_name(pointer, nil, name, nil, 0, 0, 10, nil) else { return nil }
    defer { proj_list_destroy(list) }
    for index in 0..<proj_list_get_count(list) {
      if let found = Handle(proj_list_get(pointer, list, index)), proj_is_crs(found.pointer) != 0 { return found }
    }
    return nil
  }
}

/// Where ESRI's catalogue has numbers that EPSG's keeps clear of.
private let esriNumbers = [37_001...37_999, 53_001...54_999, 102_001...104_999]

/// The words with `+to_meter=2.0/0.2` as a plain number, since PROJ knows fractions in operations and not in systems.
private func withoutFractions(_ words: String) -> String {
  words.split(separator: " ", omittingEmptySubsequences: true).map { word in
    guard let sign = word.firstIndex(of: "="), word[..<sign].hasSuffix("to_meter") else { return String(word) }
    let parts = word[word.index(after: sign)...].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let above = Double(parts[0]), let below = Double(parts[1]), below != 0 else {
      return String(word)
    }
    return "\(word[...sign])\(above / below)"
  }.joined(separator: " ")
}

/// Calls the body with options in the form C wants them: a list of texts with a null at its end.
func withOptions<Result>(
  _ options: [StaticString], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  var pointers: [UnsafePointer<CChar>?] = options.map { option in
    UnsafeRawPointer(option.utf8Start).assumingMemoryBound(to: CChar.self)
  }
  pointers.append(nil)
  return pointers.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("a list with a null in it is never empty") }
    return body(base)
  }
}
