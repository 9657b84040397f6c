/// Whether a name stands before another in Norwegian alphabetical order: æ, ø and å last, ä with æ and ö with ø, other
/// accents ignored, capitals like small letters. Equal names keep their order by code point.
///
/// `aa` is two letters here, since parallel names in other languages have it too.
public func precedesAlphabetically(_ a: String, _ b: String) -> Bool {
  let keys = (alphabeticalKey(a), alphabeticalKey(b))
  return keys.0 != keys.1
    ? keys.0.lexicographicallyPrecedes(keys.1)
    : a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
}

private func alphabeticalKey(_ name: String) -> [UInt32] {
  name.lowercased().map { letter in
    // Compared as characters, so that a letter and its accent in two code points are one letter.
    switch letter {
    case "æ", "ä": 0x110000
    case "ø", "ö": 0x110001
    case "å": 0x110002
    case "á", "à", "â", "ã": scalar("a")
    case "č", "ç": scalar("c")
    case "đ", "ð": scalar("d")
    case "é", "è", "ê", "ë": scalar("e")
    case "í", "ì", "î", "ï": scalar("i")
    case "ŋ", "ñ", "ń": scalar("n")
    case "ó", "ò", "ô", "õ": scalar("o")
    case "š": scalar("s")
    case "ŧ": scalar("t")
    case "ú", "ù", "û": scalar("u")
    case "ü": scalar("y")
    case "ž": scalar("z")
    default: scalar(letter)
    }
  }
}

private func scalar(_ letter: Character) -> UInt32 { letter.unicodeScalars.first?.value ?? 0 }
