import Register

/// The name of a municipality after a recoding.
///
/// A name that is not the one that the code changes give the old unit is the author's own, and stays.
///
/// - Parameters:
///   - name: what stood there.
///   - target: what became of the municipality.
///   - form: what sort of name it is; `nil` for one as the source writes it, which stays as long as the unit does.
func newName(_ name: String, _ target: CodeResolver.Target, form: FieldHints.NameForm?) -> String {
  guard let new = target.name, let old = target.oldName, !new.isEmpty, new != old else { return name }
  if form == .official { return name == old ? new : name }
  if form == nil, !target.isOtherUnit { return name }
  // A short name may be one of several parallel ones, or the one without what tells it from a namesake.
  func isShort(for official: String) -> Bool {
    name == official || nameWithoutRemark(official) == name || parallelNames(official).contains(name)
  }
  return isShort(for: old) && !isShort(for: new) ? nameWithoutRemark(new) : name
}
