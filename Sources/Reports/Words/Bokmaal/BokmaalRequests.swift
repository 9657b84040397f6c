extension Bokmaal {
  /// Why a map, a table or an answer that is asked for cannot be had, by the English sentences.
  static let requests: [String: String] = [
    "The map of {1} has no small form for {2}; these have: {3}.":
      "Kartet {1} har ingen liten form for {2}; disse har det: {3}.",
    "{1} shows several maps; {2} and {3} do not go with it.":
      "{1} viser flere kart; {2} og {3} går ikke sammen med det.",
    "The map of {1} is the same in each part, so it has no small maps {2} {3}, only by: {4}.":
      "Kartet {1} er likt i hver del, så det har ingen små kart {2} {3}, bare etter: {4}.",
    "{1} day needs {2} with two different days or more.": "{1} day trenger {2} med to eller flere ulike dager.",
    "{1} proposal needs {2} FILE.": "{1} proposal trenger {2} FIL.",
    "The column {1} is the same on every day and with every proposal, so it has no small maps {2} {3}. Ask for {4} county, or for one map without {5}.":
      "Kolonnen {1} er lik alle dager og med alle forslag, så den har ingen små kart {2} {3}. Be om {4} county, eller om ett kart uten {5}.",
    "the data set has no level above, so there is nothing to show side by side":
      "datasettet har ikke noe nivå over, så det er ingenting å vise ved siden av hverandre",
    "there is nothing to show side by side": "det er ingenting å vise ved siden av hverandre",
    "{1} {2} is not before {3}, the day that is compared with":
      "{1} {2} er ikke før {3}, som er dagen det sammenliknes med",
    "there is no frame '{1}'; there is {2}": "utsnittet «{1}» finnes ikke; det finnes {2}",
    "the frame '{1}' shows no {2}": "utsnittet «{1}» viser ingen {2}",
    "there is no {1} '{2}'; there is {3}": "{1} «{2}» finnes ikke; det finnes {3}",
    "there is no {1} {2} on {3}": "{1} {2} finnes ikke per {3}",
    "the data set has no level above its {1}, and '{2}' would be one of them":
      "datasettet har ikke noe nivå over sine {1}, og «{2}» ville vært i det",
    "say whose: a {1}, {2} or {3}": "si hvem det gjelder: {1}, {2} eller {3}",
    "say of which part: {1} or {2}": "si hvilken del: {1} eller {2}",
    "The table {1} is about the whole; {2} and {3} do not go with it.":
      "Tabellen {1} handler om helheten; {2} og {3} går ikke sammen med den.",
    "there is no first day to compare from": "det er ingen første dag å sammenlikne fra",
    "the first day {1} is after the data set's own, {2}": "den første dagen {1} er etter datasettets egen, {2}",
    "the data set has no claims; name a file with some": "datasettet har ingen påstander; oppgi en fil med noen",
    "there is no column '{1}'; there is {2}": "kolonnen «{1}» finnes ikke; det finnes {2}",
  ]
}
