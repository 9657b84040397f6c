extension Bokmaal {
  /// What names and codes are understood as.
  static let nameSentences: [String: String] = [
    "and": "og",
    "or": "eller",
    " and {1}": " og {1}",
    "; note that {1}": "; merk at {1}",
    "note that {1}": "merk at {1}",
    "'{1}' is {2}, by {3}{4}{5}": "«{1}» er {2}, ved {3}{4}{5}",
    "'{1}' may be {2}; a code or {3} settles it": "«{1}» kan være {2}; et nummer eller {3} avgjør det",
    "'{1}' may be {2}; a code settles it": "«{1}» kan være {2}; et nummer avgjør det",
    "'{1}' has the code of {2} and the name of {3}": "«{1}» har nummeret til {2} og navnet til {3}",
    "'{1}' is no {2} on {3}": "«{1}» er ingen {2} {3}",
    "'{1}' is no {2} on {3}; spelled alike: {4}": "«{1}» er ingen {2} {3}; lignende navn: {4}",
    "nothing": "ingenting",
    "{1} became part of {2} on {3}": "{1} ble en del av {2} {3}",
    "{1} was divided between {2} on {3}": "{1} ble delt mellom {2} {3}",
    "{1} became {2} on {3}": "{1} ble {2} {3}",
    "samkart register show lists their ids": "samkart register show lister opp id-ene",
    "did you mean {1}?": "mente du {1}?",
    "there is no collaboration '{1}'; {2}": "det finnes ikke noe samarbeid «{1}»; {2}",
    "'{1}' may be {2}; give the id": "«{1}» kan være {2}; oppgi id-en",
    "{1}, nor {2}: {3}": "{1}, og heller ikke {2}: {3}",
    "'{1}' is no {2} code of {3}": "«{1}» er ikke et nummer for {2} av {3}",
    "{1} ({2}) is no {3} of the data set's year; it is filed under that of its host or its members":
      "{1} ({2}) er ikke noe {3} i datasettets år; det føres under det som verten eller medlemmene hører til",
    "{1} ({2}) is no {3} of the data set's year; it is filed under the one it was":
      "{1} ({2}) er ikke noe {3} i datasettets år; det føres under det samme som før",
  ]
}
