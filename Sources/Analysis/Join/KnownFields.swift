/// The names that files from several countries and publishers give to the fields that matter, the surest first.
///
/// In small letters. Shapefiles cut names at ten bytes, so that `kommunenum` stands for `kommunenummer`.
public enum KnownFields {
  /// Fields that hold the code of a municipality or a unit like it.
  public static let codes = [
    "kommunenummer", "kommunenr", "komnr", "komm_nr", "knr", "knkod", "komkode", "kommunkod", "kommunekode",
    "municipality", "municipality_code", "natcode", "geoid", "lau_id", "lau_code", "nuts_id", "gisco_id", "ags",
    "bfs_nummer", "code", "kode", "kod", "komm", "kommune", "region", "id",
  ]
  /// Fields that hold its name.
  public static let names = [
    "kommunenavn", "knnamn", "komnavn", "kommunnamn", "municipality_name", "lau_name", "nuts_name", "name_latn",
    "navn", "namn", "name", "nimi", "gen", "komm", "kommune", "kommun", "municipality",
  ]
  /// Those that say the same in several languages: of a file with names in two, the first field has those that most people
  /// there use.
  private static let plainNames: Set = ["navn", "namn", "name", "nimi"]
  /// Words in the names of fields that hold days, years or amounts: four digits there are no code.
  public static let figures = [
    "from", "to", "since", "until", "start", "end", "year", "day", "date", "founded", "established", "population",
    "people", "persons", "inhabitants", "residents", "employed", "employees", "jobs", "total", "sum", "count",
    "amount", "area", "fra", "til", "frå", "år", "aar", "årstall", "årstal", "dag", "dato", "etablert", "stiftet",
    "opprettet", "grunnlagt", "innbyggere", "innbyggjarar", "innbyggertall", "folketall", "folketal", "folkemengde",
    "befolkning", "personer", "sysselsatte", "ansatte", "årsverk", "antall", "tall", "tal", "beløp", "areal",
    "invånare", "folkmängd", "antal", "indbyggere",
  ]

  /// What people call the column of inhabitants.
  static let people = [
    "population", "people", "inhabitants", "residents", "persons", "folketall", "folketal", "folkemengde", "innbyggere",
    "innbyggjarar", "befolkning", "personer", "folkmängd", "invånare", "indbyggere", "einwohner", "habitants",
    "abitanti",
    "väkiluku", "pop", "innbyggertall", "innbyggertal", "antall innbyggere", "antal innbyggjarar", "tal innbyggjarar",
    "antall personer", "antal personar", "antal invånare", "antal indbyggere", "folkeantal", "innb",
    "number of inhabitants", "number of people", "total population",
  ]
  /// Words in headings of amounts, which add up.
  static let amounts: Set<String> = [
    "count", "number", "total", "sum", "amount", "employees", "employed", "jobs", "households", "dwellings", "births",
    "deaths", "votes", "voters", "area", "antall", "antal", "tal", "totalt", "beløp", "areal", "ansatte", "tilsette",
    "anställda", "sysselsatte", "sysselsette", "årsverk", "husholdninger", "hushald", "boliger", "bustader", "stemmer",
    "røyster", "fødte", "døde", "anzahl", "nombre", "numero", "número", "lukumäärä",
  ]
  /// How words begin that tell of a rate, a share or a change.
  static let rates = [
    "density", "share", "percent", "prosent", "procent", "prozent", "rate", "ratio", "growth", "change", "average",
    "mean",
    "median", "index", "andel", "tetthet", "täthet", "tæthed", "vekst", "tillväxt", "vækst", "endring", "förändring",
    "gjennomsnitt", "snitt", "anteil", "dichte", "taux", "densité", "densità", "tasso",
    "pst", "promille", "rang", "rank",
  ]

  /// The place of the known name that a field has; `nil` when it has none.
  static func rank(of field: String, in known: [String]) -> Int? {
    // "Municipality code" in a spreadsheet is "municipality_code" in a database.
    let field = String(field.lowercased().map { " -".contains($0) ? "_" : $0 })
    if plainNames.contains(field), let rank = known.firstIndex(where: plainNames.contains) { return rank }
    if let rank = known.firstIndex(of: field) { return rank }
    guard field.utf8.count == 10 else { return nil }
    return known.firstIndex { $0.utf8.count > 10 && $0.hasPrefix(field) }
  }
}
