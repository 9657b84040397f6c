extension Bokmaal {
  /// What is said of polygons that are not quite a coverage, and of the plane that they are drawn on.
  static let polygons: [String: String] = [
    "record {1}": "post {1}",
    "less than a millimetre": "under en millimeter",
    "up to {1}": "opptil {1}",
    "{1}° E, {2}° N": "{1}° Ø, {2}° N",
    "{1}° W, {2}° N": "{1}° V, {2}° N",
    "{1}° E, {2}° S": "{1}° Ø, {2}° S",
    "{1}° W, {2}° S": "{1}° V, {2}° S",
    "{1} m E, {2} m N": "{1} m Ø, {2} m N",
    "{1} E, {2} N": "{1} Ø, {2} N",
    "{1} and {2} reach a hair over each other: {3} at {4}": "{1} og {2} går en hårsbredd over hverandre: {3} ved {4}",
    "{1} and {2} do not have the same vertices along {3} of border, as at {4}":
      "{1} og {2} har ikke de samme punktene langs {3} grense, som ved {4}",
    "{1} and {2} are {3} apart along {4} of border, most at {5}":
      "{1} og {2} ligger {3} fra hverandre langs {4} grense, mest ved {5}",
    "{1} and {2} overlap by {3} at {4}, which sums of area count twice":
      "{1} og {2} overlapper med {3} ved {4}, som summer av areal teller to ganger",
    "{1} leave a gap along {2} of {3}, up to {4} wide, at {5}":
      "{1} har en glipe mellom seg langs {2}, på {3} og opptil {4} bred, ved {5}",
    "{1} encloses a gap of {2}, up to {3} wide, at {4}": "{1} omslutter en glipe på {2}, opptil {3} bred, ved {4}",
    "{1} enclose a gap of {2}, up to {3} wide, at {4}": "{1} omslutter en glipe på {2}, opptil {3} bred, ved {4}",
    "{1} and {2} more": "{1} og {2} til",
    "and {1} more pairs": "og {1} par til",
    "and {1} more gaps": "og {1} gliper til",
    "1 vertex put into borders": "1 punkt satt inn i grenser",
    "{1} vertices put into borders": "{1} punkter satt inn i grenser",
    "1 vertex moved": "1 punkt flyttet",
    "{1} vertices moved": "{1} punkter flyttet",
    "1 vertex moved, {1} put into borders": "1 punkt flyttet, {1} satt inn i grenser",
    "{1} vertices moved, {2} put into borders": "{1} punkter flyttet, {2} satt inn i grenser",
    "nothing moved off its line": "ingenting flyttet ut av linjen sin",
    "nothing moved as much as a millimetre": "ingenting flyttet så mye som en millimeter",
    "nothing moved more than {1}": "ingenting flyttet mer enn {1}",
    "{1}, and 1 other pair of neighbours so": "{1}, og ett par naboer til",
    "{1}, and {2} other pairs of neighbours so": "{1}, og {2} par naboer til",
    "{1}; repaired for the map and the sums: {2} ({3})": "{1}; reparert i kart og summer: {2} ({3})",
    "{1}; left as it is ({2})": "{1}; ikke endret ({2})",
    "repaired: {1}": "reparert: {1}",
    "no border had to be repaired within {1}": "ingen grense måtte repareres innenfor {1}",
    "one place": "ett sted",
    "{1} places": "{1} steder",
    """
    at {1} only one side of a border had vertices, up to {2} off the other's line, most at {3}; the other got them
    """:
      "{1} hadde bare den ene siden av en grense punkter, opptil {2} fra linjen til den andre, mest ved {3}; den andre fikk dem",
    "{1} ({2})": "{1} ({2})",
    "what lies on both sides of 180° of longitude is taken side by side":
      "det som ligger på begge sider av 180° lengde, er lagt ved siden av hverandre",
    "what crosses 180° of longitude is cut there, and what goes around a pole is closed along it":
      "det som krysser 180° lengde, er delt der, og det som går rundt en pol, er lukket langs den",
    "1 of {1} features is no valid polygon, {2}: {3}": "1 av {1} flater er ikke gyldig, {2}: {3}",
    "1 of {1} features is no valid polygon, {2}: {3} at {4}": "1 av {1} flater er ikke gyldig, {2}: {3} ved {4}",
    "{1} of {2} features are not valid polygons, the first {3}: {4}":
      "{1} av {2} flater er ikke gyldige, den første {3}: {4}",
    "{1} of {2} features are not valid polygons, the first {3}: {4} at {5}":
      "{1} av {2} flater er ikke gyldige, den første {3}: {4} ved {5}",
    "{1}; such are repaired for the sums, and drawn as they are": "{1}; slike er reparert i summer og tegnet som de er",
    "1 hole lies outside the polygon that it is said to be cut out of, as at {1}, and counts for nothing":
      "1 hull ligger utenfor flaten det skulle være i, ved {1}, og teller ikke",
    "{1} holes lie outside the polygons that they are said to be cut out of, as at {2}, and count for nothing":
      "{1} hull ligger utenfor flatene de skulle være i, som ved {2}, og teller ikke",
    "'{1}' has a character that no drawing and no workbook can hold; it is shown as \u{FFFD}":
      "«{1}» har et tegn som ingen tegning og ingen arbeidsbok kan ha; det vises som \u{FFFD}",
    "in {1} lines in the middle of the map are {2} times as long as on the ground, so there is no scale bar; {3} chooses another plane":
      "i {1} er linjer midt på kartet {2} ganger så lange som på bakken, så det er ingen målestokk; {3} velger et annet plan",
    "drawn in {1}; {2} chooses another plane": "tegnet i {1}; {2} velger et annet plan",
    "Equal Earth, an equal-area map of the world; no scale holds on all of it":
      "Equal Earth, et arealriktig verdenskart; ingen målestokk gjelder for hele kartet",
    "an equal-area plane around the north pole": "et arealriktig plan om nordpolen",
    "an equal-area plane around the south pole": "et arealriktig plan om sørpolen",
    "an equal-area plane around {1}° east, {2}° north": "et arealriktig plan om {1}° øst, {2}° nord",
    "an equal-area plane around {1}° west, {2}° north": "et arealriktig plan om {1}° vest, {2}° nord",
    "an equal-area plane around {1}° east, {2}° south": "et arealriktig plan om {1}° øst, {2}° sør",
    "an equal-area plane around {1}° west, {2}° south": "et arealriktig plan om {1}° vest, {2}° sør",
    "one more part": "én del til",
    "{1} more parts": "{1} deler til",
    "{1} is left out, far from the rest ({2})": "{1} er utelatt, langt fra resten ({2})",
    "{1} are left out, far from the rest ({2})": "{1} er utelatt, langt fra resten ({2})",
    "{1} is drawn in a frame of its own, far from the rest; {2} changes that":
      "{1} er tegnet i en egen ramme, langt fra resten; {2} endrer det",
    "{1} are drawn in frames of their own, far from the rest; {2} changes that":
      "{1} er tegnet i egne rammer, langt fra resten; {2} endrer det",
  ]
}
