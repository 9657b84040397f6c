import Analysis
import Register

/// What collaborations and municipalities of a comparison are called, in any language.
struct DifferenceNames {
  let difference: RegisterDifference

  /// A collaboration's name, in the second state or else in the first.
  func name(_ collaboration: String) -> String {
    (difference.to.recorded.collaboration(collaboration) ?? difference.from.recorded.collaboration(collaboration))?
      .name ?? collaboration
  }

  /// A municipality's name in the data set, or the one that the code changes have for it.
  func name(_ code: MunicipalityCode) -> String {
    let succession = Succession(difference.to.territory.codeChanges)
    return difference.to.territory.municipality(code)?.name ?? difference.from.territory.municipality(code)?.name
      ?? succession.name(of: code, on: difference.from.day) ?? succession.name(of: code, on: difference.to.day)
      ?? code.text
  }

  /// A unit's name in the data set, or its own where the data set has no such unit.
  func name(_ unit: FormerMunicipality.Unit) -> String {
    difference.to.territory.municipality(unit.code)?.name ?? unit.name
  }
}
