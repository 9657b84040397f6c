import DataPackage
import Register

extension View {
  /// Everything that people write to mean a municipality.
  func nameIndex() throws(Failure) -> Told<NameIndex> {
    try Told { notes in
      let contents = notes.take(try source.contents(of: .names))
      return NameIndex(
        contents.territory, aliases: contents.aliases, scheme: settings.codes, on: nameDay,
        ignoredWords: settings.ignoredWords)
    }
  }

  /// The code of the municipality that somebody means by a code or a name; fails with what to write instead.
  public func municipality(_ text: String) throws(Failure) -> Told<MunicipalityCode> {
    try Told { notes in
      let index = notes.take(try nameIndex())
      let match = index.match(text)
      if let code = match.code { return code }
      throw Failure(index.sentence(for: match, of: text), cause: .notFound)
    }
  }
}
