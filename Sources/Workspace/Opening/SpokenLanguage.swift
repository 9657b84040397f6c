import DataPackage
import Reports
import Storage

extension Settings {
  /// The language to write in, with the data set's own nouns: the one asked for, or else the data set's first.
  public func language(asked: Language?) -> Language {
    let language = asked ?? .preferred(of: languages)
    return language.calling(nouns.compactMapValues { $0[language.code] })
  }

  /// The nouns that the data set has words for.
  private var nouns: [Naming.Concept: Noun] {
    [.unit: names.unit, .upper: names.upperUnit, .occasion: names.occasion].compactMapValues { $0 }
  }

  /// What is wrong with the forms of the nouns, in a sentence; `nil` when every language has what it needs.
  var nounFault: String? {
    let keys: [(Naming.Concept, String)] = [(.unit, "unit"), (.upper, "upper_unit"), (.occasion, "occasion")]
    for language in languages.compactMap(Language.init(code:)) {
      for (concept, key) in keys {
        if let forms = nouns[concept]?[language.code], let fault = language.fault(inNoun: forms) {
          return "samkart.\(key) in \(language.code) \(fault)"
        }
      }
    }
    return nil
  }
}

extension DataSetSource {
  /// Fails when the data set has its texts in other languages than the one asked for: half of every sheet would be in
  /// another. A data set that has none of the program's languages is written in any.
  public func check(speaks asked: Language?) throws(Failure) {
    let known = settings.languages.filter { Language(code: $0) != nil }
    guard let asked, !known.isEmpty, !known.contains(asked.code) else { return }
    throw Failure(
      "the data set has its texts in \(known.joined(separator: ", ")), and none in \(asked.code)",
      file: "\(folder)/datapackage.json", cause: .wrongRequest)
  }
}

/// The language that a data set is usual in, for whoever works beside it; English when the folder holds none.
public func usualLanguage(in folder: String?) -> Language {
  let descriptor = folder.flatMap { try? fileContents(of: "\($0)/datapackage.json", isPlain: true) }
  return .preferred(of: textLanguages(inDescriptor: descriptor ?? []))
}
