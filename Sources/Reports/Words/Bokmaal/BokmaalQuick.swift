extension Bokmaal {
  /// What is said of polygons and tables that somebody brings, by the English sentences.
  static let bringing: [String: String] = [
    "joined {1} of {2} to {3} of {4}": "koplet {1} i {2} til {3} i {4}",
    "field {1} (as given)": "feltet {1} (som oppgitt)",
    "field {1} (by its name)": "feltet {1} (etter navnet)",
    "field {1} (by its content: {2} of {3} values fit)": "feltet {1} (etter innholdet: {2} av {3} verdier passer)",
    "what is left over on both sides looks like codes of the same kind, as codes of two years do: those of the table begin with {1}, as {2}, those of the polygons with {3}, as {4}":
      "det som er til overs på begge sider, ser ut som nummer av samme slag, slik nummer fra to år gjør: de i tabellen begynner med {1}, som {2}, de hos flatene med {3}, som {4}",
    "{1}; no data set is here that knows what codes became ({2})":
      "{1}; her er ikke noe datasett som vet hva nummer er blitt til ({2})",
    "{1} of {2} rows of {3} and {4} of {5} polygons of {6} found no partner, and a map of the rest would look right; see what is left over, or go on with what fits by {7}":
      "{1} av {2} rader i {3} og {4} av {5} flater i {6} passer ikke med noe, og et kart over resten ville se riktig ut; se på det som er til overs, eller gå videre med det som passer, med {7}",
    "{1} are probably one group, and are kept apart because they are written differently":
      "{1} er trolig én gruppe, og holdes fra hverandre fordi de er skrevet ulikt",
    "1 row names no group ({1}), and its polygon stands outside all":
      "1 rad nevner ingen gruppe ({1}), og flaten står utenfor alle",
    "{1} rows name no group ({2}), and their polygons stand outside all":
      "{1} rader nevner ingen gruppe ({2}), og flatene står utenfor alle",
    "line {1} has {2} and '{3}', and {4} is {5}": "linje {1} har {2} og «{3}», og {4} er {5}",
    "1 row contradicts itself: {1}; it counts by {2}": "1 rad motsier seg selv: {1}; {2} teller",
    "{1} rows contradict themselves, the first so: {2}; they count by {3}":
      "{1} rader motsier seg selv, den første slik: {2}; {3} teller",
    "the figures of {1} are in thousands, as is said above them, and count a thousandfold":
      "tallene i {1} er i tusen, som det står over dem, og er ganget med tusen",
    "the figures of {1} are in millions, as is said above them, and count a millionfold":
      "tallene i {1} er i millioner, som det står over dem, og er ganget med en million",
    "there is no layer of fit, since the data set has no regions to measure against":
      "det er ikke noe lag for samsvar, siden datasettet ikke har regioner å måle mot",
    "has points or lines, which have no borders to repair": "har punkter eller linjer, som ikke har grenser å reparere",
    "1 name has more than {1} letters and is cut: '{2}'": "1 navn har mer enn {1} bokstaver og er kuttet: «{2}»",
    "{1} names have more than {2} letters and are cut, as '{3}'":
      "{1} navn har mer enn {2} bokstaver og er kuttet, som «{3}»",
    "there is no data set here, and one that was installed: {1} {2}":
      "her er ikke noe datasett, men ett er installert: {1} {2}",
    "{1} with byte order mark, {2}, {3}": "{1} med byterekkefølgemerke, {2}, {3}",
    "semicolon": "semikolon", "comma": "komma", "tab": "tabulator", "vertical bar": "loddrett strek",
    "Self-intersection": "krysser seg selv", "Ring Self-intersection": "ringen berører seg selv",
    "Hole lies outside shell": "hullet ligger utenfor flaten", "Holes are nested": "hull ligger i hverandre",
    "Interior is disconnected": "det indre henger ikke sammen", "Nested shells": "flater ligger i hverandre",
    "Duplicate Rings": "samme ring to ganger",
    "use a column of codes": "bruk en kolonne med nummer",
    "use a column of codes, or a second one that tells them apart as {1} does among the polygons: {2} {3},{4} and {5} {6},COLUMN":
      "bruk en kolonne med nummer, eller en til som skiller dem slik {1} gjør hos flatene: {2} {3},{4} og {5} {6},KOLONNE",
    "{1}; such become the area that they cover, with a vertex where lines cross":
      "{1}; slike blir det området de dekker, med et punkt der linjer krysser",
    "there is no kind '{1}' of what can be wrong; there is {2}":
      "det finnes ikke noe slag feil som heter «{1}»; det finnes {2}",
    "there is no kind '{1}' of what can be wrong; did you mean {2}?":
      "det finnes ikke noe slag feil som heter «{1}»; mente du {2}?",
    "{1} of {2} rows of the table found no partner among the polygons: {3}":
      "{1} av {2} rader i tabellen har ingen flate: {3}",
    "{1} of {2} polygons found no partner among the rows of the table: {3}":
      "{1} av {2} flater har ingen rad i tabellen: {3}",
    "(empty)": "(tom)",
    "{1} is shown as {2} circles, most of them too small to be told apart; {3} fill shows it in classes, and a table of larger areas makes circles that are seen":
      "{1} vises som {2} sirkler, de fleste for små til å skilles fra hverandre; {3} fill viser tallene i klasser, og en tabell over større områder gir sirkler som synes",
    "in {1} coordinates grow to the south or the west, and a map in it would be turned round":
      "i {1} vokser koordinatene mot sør eller vest, og et kart i det ville blitt snudd",
    "the title has {1} letters, which take room from the map; {2} have room on two lines ({3})":
      "tittelen har {1} bokstaver, som tar plass fra kartet; {2} får plass på to linjer ({3})",
    "each value of {1} holds for the empty cells below it": "hver verdi av {1} gjelder for de tomme cellene under",
    "no row of {1} has '{2}' in {3}; there is {4}": "ingen rad i {1} har «{2}» i {3}; det finnes {4}",
    "no row of {1} is as {2} says in all columns": "ingen rad i {1} er slik {2} sier, i alle kolonnene",
    "{1} of {2} rows are as {3} says": "{1} av {2} rader er slik {3} sier",
    "{1} has {2} rows for each {3}, told apart by {4}; {5} takes the rows of one":
      "{1} har {2} rader for hver {3}, én for hver verdi av {4}; {5} tar radene for én",
    "line 1 names {1} columns and the rows have {2} fields: a decimal comma between commas wants quotes around its number, or semicolons between the fields, and a column without a name wants one":
      "linje 1 nevner {1} kolonner, og radene har {2} felter: et desimalkomma mellom komma må ha anførselstegn rundt tallet, eller semikolon mellom feltene, og en kolonne uten navn må ha et",
    "{1} → {2} (1 row)": "{1} → {2} (1 rad)",
    "{1} → {2} ({3} rows)": "{1} → {2} ({3} rader)",
    "an equal-area plane around {1}° {2}, {3}° {4}": "et arealtro plan rundt {1}° {2}, {3}° {4}",
    "west": "vest", "east": "øst", "south": "sør", "north": "nord",
    "groups are called as {1} says": "gruppene heter det {1} sier",
    "{1} is shown as circles, as amounts are; {2} fill shows it in classes":
      "{1} vises som sirkler, som mengder gjør; {2} fill viser det i klasser",
    "grouped by {1}": "gruppert etter {1}",
    "grouped by {1} of {2}": "gruppert etter {1} i {2}",
    "no column looks like groups, so each polygon stands for itself; {1} names one (there is {2})":
      "ingen kolonne ser ut som grupper, så hver flate står for seg; {1} nevner en (det finnes {2})",
    "people from {1} of {2}": "folketall fra {1} i {2}",
    "people are not counted: {1}": "folk er ikke talt: {1}",
    "the column {1} has percentages, which are no number of people":
      "kolonnen {1} har prosenter, som ikke er noe folketall",
    "the column {1} has what is no number: '{2}'": "kolonnen {1} har noe som ikke er tall: '{2}'",
    "the column {1} has no figures": "kolonnen {1} har ingen tall",
    "the column {1} has what is no number{2}": "kolonnen {1} har noe som ikke er tall{2}",
    "the column {1} has '{2}': with decimals it is a rate or an average, and no number of people":
      "kolonnen {1} har «{2}»: med desimaler er det en rate eller et gjennomsnitt, og ikke et folketall",
    "'{1}' in {2} is read as {3}, since people are whole": "«{1}» i {2} er lest som {3}, siden folk er hele",
    "'{1}' in {2} is read as {3}": "«{1}» i {2} er lest som {3}",
    "1 cell of {1} is no number of people and is taken as missing: '{2}'":
      "1 celle i {1} er ikke noe folketall og regnes som manglende: «{2}»",
    "{1} cells of {2} are no number of people and are taken as missing, the first '{3}'":
      "{1} celler i {2} er ikke noe folketall og regnes som manglende, den første «{3}»",
    "1 cell of {1} is no number and is taken as missing: '{2}'":
      "1 celle i {1} er ikke noe tall og regnes som manglende: «{2}»",
    "{1} cells of {2} are no numbers and are taken as missing, the first '{3}'":
      "{1} celler i {2} er ikke tall og regnes som manglende, den første «{3}»",
    "1 cell of {1} has no figure ({2}) and counts as missing":
      "1 celle i {1} har ikke noe tall ({2}) og regnes som manglende",
    "{1} cells of {2} have no figure ({3}) and count as missing":
      "{1} celler i {2} har ikke noe tall ({3}) og regnes som manglende",
    "1 cell of {1} has a figure that is held back ({2}) and counts as missing":
      "1 celle i {1} har et tall som er holdt tilbake ({2}), og regnes som manglende",
    "{1} cells of {2} have figures that are held back ({3}) and count as missing":
      "{1} celler i {2} har tall som er holdt tilbake ({3}), og regnes som manglende",
    "1 cell of {1} has an error of the spreadsheet ({2}) and counts as missing":
      "1 celle i {1} har en feil fra regnearket ({2}) og regnes som manglende",
    "{1} cells of {2} have errors of the spreadsheet ({3}) and count as missing":
      "{1} celler i {2} har feil fra regnearket ({3}) og regnes som manglende",
    "1 polygon has no number of people, and is missing from the sums":
      "1 flate har ikke noe folketall og mangler i summene",
    "{1} polygons have no number of people, and are missing from the sums":
      "{1} flater har ikke noe folketall og mangler i summene",
    "1 of {1} features has no shape": "1 av {1} objekter har ingen form",
    "{1} of {2} features have no shape": "{1} av {2} objekter har ingen form",
    "there are no features": "det er ingen objekter",
    "the polygons have no attributes to join by": "flatene har ingen egenskaper å kople etter",
    "the table has no rows": "tabellen har ingen rader",
    "there is no '{1}' in {2} ({3}) or {4} ({5})": "«{1}» finnes verken i {2} ({3}) eller i {4} ({5})",
    "no field of {1} ({2}) fits a column of {3} ({4}); say which with {5} and {6}{7}":
      "ingen felt i {1} ({2}) passer med en kolonne i {3} ({4}); si hvilke med {5} og {6}{7}",
    "; running numbers fit each other whatever they number, and are taken only where you name them":
      "; løpenummer passer alltid med hverandre, og brukes bare når du nevner dem",
    "{1} is a running number on both sides; see whether it numbers the same ({2}, {3})":
      "{1} er løpenummer på begge sider; se etter at det nummererer det samme ({2}, {3})",
    "1 name is that of several polygons, which {1} and {2} tell apart":
      "1 navn har flere flater, som {1} og {2} skiller",
    "{1} names are those of several polygons, which {2} and {3} tell apart":
      "{1} navn har flere flater, som {2} og {3} skiller",
    "{1}, line {2}: '{3}' means {4}; {5}": "{1}, linje {2}: «{3}» kan være {4}; {5}",
    "no {1} of {2} is a {3} of {4}; say which columns tie them together with {5} and {6}":
      "ingen {1} i {2} er {3} i {4}; si hvilke kolonner som binder dem sammen, med {5} og {6}",
    "the column {1} is empty in every row that was joined": "kolonnen {1} er tom i hver rad som ble koplet",
    "the column {1} has no figure for any polygon": "kolonnen {1} har ikke tall for noen flate",
    "1 polygon is in two groups and counts in the first: {1}":
      "1 flate er i to grupper og regnes med i den første: {1}",
    "{1} polygons are in two groups and count in the first: {2}":
      "{1} flater er i to grupper og regnes med i den første: {2}",
    "1 polygon has several numbers of people, and the first counts: {1}":
      "1 flate har flere folketall, og det første gjelder: {1}",
    "{1} polygons have several numbers of people, and the first counts: {2}":
      "{1} flater har flere folketall, og det første gjelder: {2}",
    "1 polygon has several figures in {1}, and the first counts: {2}":
      "1 flate har flere tall i {1}, og det første gjelder: {2}",
    "{1} polygons have several figures in {2}, and the first counts: {3}":
      "{1} flater har flere tall i {2}, og det første gjelder: {3}",
    "units are named by {1} of {2}": "enhetene heter det {1} i {2} sier",
    "1 value of {1} stands for several polygons, which become one unit: {2}":
      "1 verdi av {1} står for flere flater, som blir én enhet: {2}",
    "{1} values of {2} stand for several polygons, which become one unit each: {3}":
      "{1} verdier av {2} står for flere flater, som blir én enhet hver: {3}",
    "the groups are written to {1}, the polygons to {2}": "gruppene er skrevet til {1}, flatene til {2}",
    "the groups and the polygons are written to {1}": "gruppene og flatene er skrevet til {1}",
    "{1}; the encoding is a guess ({2})": "{1}; tegnkodingen er gjettet ({2})",
    "the attributes are read as {1}, a guess ({2})": "egenskapene er lest som {1}, som er gjettet ({2})",
    "{1} {2} is not known; UTF-8, ISO-8859-1, 1252, 865, GBK and the like are":
      "{1} {2} er ukjent; UTF-8, ISO-8859-1, 1252, 865, GBK og lignende er kjent",
    "line {1} is above the headings and was left out: '{2}'": "linje {1} står over overskriftene og er utelatt: «{2}»",
    "lines {1} to {2} are above the headings and were left out: '{3}'":
      "linje {1} til {2} står over overskriftene og er utelatt: «{3}»",
    "line {1} is below the table and was left out: '{2}'": "linje {1} står under tabellen og er utelatt: «{2}»",
    "{1} lines from line {2} on are below the table and were left out: '{3}'":
      "{1} linjer fra linje {2} står under tabellen og er utelatt: «{3}»",
    "line {1} has not as many fields as the header ({2}, not {3})":
      "linje {1} har ikke like mange felter som overskriften ({2}, ikke {3})",
    "1 more such problem is not listed": "ett slikt problem til er ikke listet",
    "{1} more such problems are not listed": "{1} slike problemer til er ikke listet",
    "{1} lines have not as many fields as the header, the first line {2} ({3}, not {4})":
      "{1} linjer har ikke like mange felter som overskriften, den første er linje {2} ({3}, ikke {4})",
    "the ending tells no format; .shp, .geojson, .json, .geojsonl, .topojson and .gpkg are known, and through GDAL .fgb, .gdb, .gml, .sos, .kml, .tab and others":
      "endelsen sier ikke noe format; .shp, .geojson, .json, .geojsonl, .topojson og .gpkg er kjent, og gjennom GDAL .fgb, .gdb, .gml, .sos, .kml, .tab og andre",
    "no polygon in it has an area, so that there is nothing to draw":
      "ingen flate i den har et areal, så det er ingenting å tegne",
    "has one layer only, and {1} names one of several": "har bare ett lag, og {1} nevner ett av flere",
    "the name leads out of this machine's files; it is opened only with {1}":
      "navnet fører ut av filene på denne maskinen; det åpnes bare med {1}",
    "{1} is read through ogr2ogr of GDAL, which is not installed here (Debian: apt-get install gdal-bin); or convert it to a GeoPackage elsewhere":
      "{1} leses gjennom ogr2ogr i GDAL, som ikke er installert her (Debian: apt-get install gdal-bin); eller gjør den om til GeoPackage et annet sted",
    "ogr2ogr cannot read it: {1}": "ogr2ogr kan ikke lese den: {1}",
    "there is no such file": "det finnes ingen slik fil",
    "has several layers ({1}); say which with {2}": "har flere lag ({1}); si hvilket med {2}",
    "is a format that is read only; .gpkg, .shp, .geojson, .geojsonl and .topojson are written":
      "er et format som bare leses; .gpkg, .shp, .geojson, .geojsonl og .topojson skrives",
    "a GeoPackage cannot be read from standard input; name the file":
      "en GeoPackage kan ikke leses fra standard inn; oppgi filen",
    "the ending is of no table; tables are written as {1} (or say which with {2})":
      "endelsen hører ikke til noen tabell; tabeller skrives som {1} (eller si hvilket med {2})",
    "{1}: is read and cannot be written as well": "{1}: leses og kan ikke skrives også",
    "1 feature written to {1}": "1 objekt er skrevet til {1}",
    "{1} features written to {2}": "{1} objekter er skrevet til {2}",
    "the field {1} is cut to the ten bytes that a shapefile has for names":
      "feltet {1} er kuttet til de ti bytene en shapefil har til navn",
    "{1}: no reference system is stated; say what the coordinates mean with {2}":
      "{1}: ikke noe referansesystem er oppgitt; si hva koordinatene betyr, med {2}",
    "there is no field '{1}'; there is {2}": "det finnes ikke noe felt «{1}»; det finnes {2}",
  ]
}
