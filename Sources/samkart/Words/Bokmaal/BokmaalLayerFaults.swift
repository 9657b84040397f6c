/// What is wrong or odd about files of polygons, in Norwegian bokmål, by the readers' English with numbered places.
let bokmaalLayerFaults: [String: String] = [
  "{1}, record {2}, field {3}": "{1}, post {2}, felt {3}",
  "{1}, record {2}": "{1}, post {2}",
  "{1}, field {2}": "{1}, felt {2}",
  "{1}, feature {2}": "{1}, objekt {2}",
  "{1}, layer {2}": "{1}, lag {2}",
  "record {1}, part {2}": "post {1}, del {2}",
  "record {1}": "post {1}",
  "can not be read: {1}": "kan ikke leses: {1}",
  "can not be written: {1}": "kan ikke skrives: {1}",
  "cannot be opened: {1}": "kan ikke åpnes: {1}",
  "{1} holds {2}; polygons are needed": "{1} har {2}; det trengs flater",
  "{1} holds {2}; a layer of one kind can be converted": "{1} har {2}; et lag med ett slag kan gjøres om",
  "{1} holds points; polygons are needed": "{1} har punkter; det trengs flater",
  "{1} holds lines; polygons are needed": "{1} har linjer; det trengs flater",
  "has {1} bytes, more than a shapefile can have": "har {1} byte, mer enn en shapefil kan ha",
  "ends after {1} bytes, inside its header": "slutter etter {1} byte, midt i hodet",
  "is not a shapefile: it begins with the number {1}, not with 9994":
    "er ikke en shapefil: den begynner med tallet {1}, ikke med 9994",
  "has shape type {1}, which the format does not know": "har formtype {1}, som formatet ikke kjenner",
  "the record starts past the end of the file": "posten begynner etter slutten av filen",
  "the record ends past the end of the file": "posten slutter etter slutten av filen",
  "the record has only {1} bytes": "posten har bare {1} byte",
  "the record has shape type {1}, which the format does not know": "posten har formtype {1}, som formatet ikke kjenner",
  "the record claims {1} parts and {2} points": "posten sier at den har {1} deler og {2} punkter",
  "the record claims {1} parts and {2} points, too many for its {3} bytes":
    "posten sier at den har {1} deler og {2} punkter, for mange for sine {3} byte",
  "part 1 starts at point {1}, not at the first": "del 1 begynner ved punkt {1}, ikke ved det første",
  "part {1} starts past the last point": "del {1} begynner etter det siste punktet",
  "part {1} starts before the end of the one it follows": "del {1} begynner før slutten av den forrige",
  "point {1} has a coordinate that is infinite or not a number":
    "punkt {1} har en koordinat som er uendelig eller ikke noe tall",
  "is not an attribute table: its header claims {1} bytes for itself and {2} for each record":
    "er ikke en attributtabell: hodet sier {1} byte for seg selv og {2} for hver post",
  "the field has no width": "feltet har ingen bredde",
  "the fields need {1} bytes, but a record has {2}": "feltene trenger {1} byte, men en post har {2}",
  "could not be decoded: {1}": "kunne ikke tolkes: {1}",
  "the text has {1} bytes in UTF-8; an attribute holds at most 254":
    "teksten har {1} byte i UTF-8; et attributt har plass til 254",
  "the text has a zero byte, which would end it": "teksten har en nullbyte, som ville avslutte den",
  "{1} fields do not fit an attribute table": "{1} felter får ikke plass i en attributtabell",
  "{1} values for {2} fields": "{1} verdier for {2} felter",
  "is not JSON: {1}": "er ikke JSON: {1}",
  "is not GeoJSON: the outermost object has the type \"{1}\"": "er ikke GeoJSON: det ytterste objektet har typen «{1}»",
  "has no \"{1}\"": "har ikke «{1}»",
  "the outermost value is not {1}": "den ytterste verdien er ikke {1}",
  "\"{1}\" is not {2}": "«{1}» er ikke {2}",
  "an object": "et objekt",
  "a list": "en liste",
  "a text": "en tekst",
  "a number": "et tall",
  "a position in \"{1}\" is not two numbers": "en posisjon i «{1}» er ikke to tall",
  "a number is infinite or not a number, which JSON can not say":
    "et tall er uendelig eller ikke noe tall, og det kan ikke JSON si",
  "the reference system has no EPSG code, by which GeoJSON names it: {1}":
    "referansesystemet har ingen EPSG-kode, som GeoJSON nevner det med: {1}",
  "a sequence of features is in longitude and latitude on WGS 84 (EPSG:4326), and this is in {1}":
    "en rekke objekter er i lengde og bredde i WGS 84 (EPSG:4326), og dette er i {1}",
  "has no object '{1}'; it has none": "har ikke noe objekt «{1}»; det har ingen",
  "has no object '{1}'; there is {2}": "har ikke noe objekt «{1}»; det finnes {2}",
  "has several objects, and one must be named; there is {1}": "har flere objekter, og ett må nevnes; det finnes {1}",
  "is cut off: it is shorter than it says itself; fetch it again":
    "er avkuttet: den er kortere enn den selv sier; hent den på nytt",
  "is no whole database: {1}": "er ingen hel database: {1}",
  "is a database, and no GeoPackage: it has no table gpkg_contents":
    "er en database, men ingen GeoPackage: den har ingen tabell gpkg_contents",
  "has no layer of features": "har ikke noe lag med objekter",
  "has no layer '{1}'; there is {2}": "har ikke noe lag «{1}»; det finnes {2}",
  "has several layers ({1}); say which, as {2}": "har flere lag ({1}); si hvilket, som {2}",
  "holds several kinds of geometries, or curves; a layer of one kind can be converted":
    "har flere slag geometrier, eller kurver; et lag med ett slag kan gjøres om",
  "holds {1}; polygons are needed": "har {1}; det trengs flater",
  "the geometry of row {1} breaks off or contradicts itself": "geometrien i rad {1} bryter av eller motsier seg selv",
  "1 line has no parts ({1}).": "1 linje har ingen deler ({1}).",
  "{1} lines have no parts (first: {2}).": "{1} linjer har ingen deler (den første: {2}).",
  "1 ring is not closed ({1}).": "1 ring er ikke lukket ({1}).",
  "{1} rings are not closed (first: {2}).": "{1} ringer er ikke lukket (den første: {2}).",
  "1 ring has under three points, encloses nothing and was left out ({1}).":
    "1 ring har under tre punkter, omslutter ingenting og er utelatt ({1}).",
  "{1} rings have under three points, enclose nothing and were left out (first: {2}).":
    "{1} ringer har under tre punkter, omslutter ingenting og er utelatt (den første: {2}).",
  "1 polygon has no rings ({1}).": "1 flate har ingen ringer ({1}).",
  "{1} polygons have no rings (first: {2}).": "{1} flater har ingen ringer (den første: {2}).",
  "1 shape has rings wound the wrong way; they were sorted by what contains what ({1}).":
    "1 form har ringer som går feil vei; de er sortert etter hva som inneholder hva ({1}).",
  "{1} shapes have rings wound the wrong way; they were sorted by what contains what (first: {2}).":
    "{1} former har ringer som går feil vei; de er sortert etter hva som inneholder hva (den første: {2}).",
  "1 shape has a ring inside another, both wound as shells; both were kept as shells ({1}).":
    "1 form har en ring inne i en annen, begge vendt som skall; begge er beholdt som skall ({1}).",
  "{1} shapes have a ring inside another, both wound as shells; both were kept as shells (first: {2}).":
    "{1} former har en ring inne i en annen, begge vendt som skall; begge er beholdt som skall (den første: {2}).",
  "{1} has {2} records, and the .shp {3}; the records were found by reading through the .shp.":
    "{1} har {2} poster, og .shp-filen {3}; postene er funnet ved å lese gjennom .shp-filen.",
  "{1} leads astray; the records were found by reading through the .shp.":
    "{1} leder feil; postene er funnet ved å lese gjennom .shp-filen.",
  "There is no .shx; the records were found by reading through the .shp.":
    "Det er ingen .shx; postene er funnet ved å lese gjennom .shp-filen.",
  "The file has no records.": "Filen har ingen poster.",
  "Record numbers are out of step: record {1} calls itself {2}.":
    "Postnumrene er ute av takt: post {1} kaller seg {2}.",
  "1 record is {1}, not {2} as the header says ({3}).": "1 post er {1}, ikke {2} som hodet sier ({3}).",
  "{1} records are {2}, not {3} as the header says (first: {4}).":
    "{1} poster er {2}, ikke {3} som hodet sier (den første: {4}).",
  "Record {1} claims {2} bytes; the file ends after {3}.": "Post {1} sier {2} byte; filen slutter etter {3}.",
  "The header gives the file {1} bytes; it has {2}.": "Hodet gir filen {1} byte; den har {2}.",
  "The bounds in the header are infinite or not numbers; those of the coordinates were taken.":
    "Rammen i hodet er uendelig eller ikke tall; den er tatt av koordinatene.",
  "{1} has {2} records for {3} shapes.": "{1} har {2} poster for {3} former.",
  "Records marked as deleted were left out with their shapes: {1} (first: record {2}).":
    "Poster merket som slettet er utelatt med formene sine: {1} (den første: post {2}).",
  "Field {1} is there twice; the later one was called {2}.": "Feltet {1} finnes to ganger; det siste er kalt {2}.",
  "Field {1} has no width, and so no values.": "Feltet {1} har ingen bredde, og derfor ingen verdier.",
  "Field {1} is of type {2}, whose values are not read.": "Feltet {1} er av typen {2}, som ikke leses.",
  "{1} has records of {2} bytes, and fields for {3} of them; attributes may be wrong.":
    "{1} har poster på {2} byte, og felter for {3} av dem; attributtene kan være feil.",
  "{1} has a header of {2} bytes, and its {3} fields end after {4}; attributes may be wrong.":
    "{1} har et hode på {2} byte, og de {3} feltene slutter etter {4}; attributtene kan være feil.",
  "{1} claims {2} records and has room for {3}.": "{1} sier {2} poster og har plass til {3}.",
  "1 value of {1} is not a date ({2}).": "1 verdi av {1} er ingen dato ({2}).",
  "{1} values of {2} are not dates (first: {3}).": "{1} verdier av {2} er ingen datoer (den første: {3}).",
  "1 value of {1} is asterisks: there is none, or it was too wide ({2}).":
    "1 verdi av {1} er stjerner: det er ingen, eller den var for bred ({2}).",
  "{1} values of {2} are asterisks: there are none, or they were too wide (first: {3}).":
    "{1} verdier av {2} er stjerner: det er ingen, eller de var for brede (den første: {3}).",
  "1 value of {1} is not a number ({2}).": "1 verdi av {1} er ikke noe tall ({2}).",
  "{1} values of {2} are not numbers (first: {3}).": "{1} verdier av {2} er ikke tall (den første: {3}).",
  "There is no .prj: nothing says what the coordinates mean.":
    "Det er ingen .prj: ingenting sier hva koordinatene betyr.",
  "There is no .dbf: the shapes have no attributes.": "Det er ingen .dbf: formene har ingen attributter.",
  "{1} names the encoding \"{2}\", which is not known.": "{1} nevner tegnkodingen «{2}», som ikke er kjent.",
  "The {1} stands for no known encoding.": "{1} står ikke for noen kjent tegnkoding.",
  "The text is neither UTF-8 nor Windows-1252; it was read as ISO-8859-1.":
    "Teksten er verken UTF-8 eller Windows-1252; den er lest som ISO-8859-1.",
  "The text was read as {1}, as the file says; it would also be valid UTF-8.":
    "Teksten er lest som {1}, som filen sier; den ville også vært gyldig UTF-8.",
  "The text is not {1}, as the file says: see {2}.": "Teksten er ikke {1}, som filen sier: se {2}.",
  "{1} of the texts fill their field and end inside a character, which was left out.":
    "{1} av tekstene fyller feltet og slutter midt i et tegn, som er utelatt.",
  "Features have an \"id\" besides the property of that name; the property was taken.":
    "Objektene har en «id» ved siden av egenskapen med det navnet; egenskapen er brukt.",
  "Property {1} holds numbers and text; all were read as text.":
    "Egenskapen {1} har tall og tekst; alt er lest som tekst.",
  "The reference system \"{1}\" is not known.": "Referansesystemet «{1}» er ikke kjent.",
  "Nothing says what the coordinates mean, and they are no degrees.":
    "Ingenting sier hva koordinatene betyr, og de er ikke grader.",
  "The member \"crs\" names no reference system.": "Elementet «crs» nevner ikke noe referansesystem.",
  "Rings that are not closed: {1}.": "Ringer som ikke er lukket: {1}.",
  "Rings of under three points, which enclose nothing and were left out: {1}.":
    "Ringer med under tre punkter, som ikke omslutter noe og er utelatt: {1}.",
  "Heights (third coordinates) were left out.": "Høyder (tredje koordinat) er utelatt.",
  "Nothing says what the coordinates mean.": "Ingenting sier hva koordinatene betyr.",
  "the reference system is not understood: {1}": "referansesystemet er ikke forstått: {1}",
  "{1}; give the reference system with {2}, such as {3} EPSG:4326":
    "{1}; oppgi referansesystemet med {2}, for eksempel {3} EPSG:4326",
  "{1}; give the reference system with {2} EPSG:CODE": "{1}; oppgi referansesystemet med {2} EPSG:KODE",
  "{1}; give the right one with {2} EPSG:CODE": "{1}; oppgi det rette med {2} EPSG:KODE",
  "{1}; exchange the columns, or give the right system with {2} EPSG:CODE":
    "{1}; bytt om kolonnene, eller oppgi det rette systemet med {2} EPSG:KODE",
  "the file says {1}, but the coordinates are no places at all (x from {2} to {3}, y from {4} to {5})":
    "filen sier {1}, men koordinatene er ikke steder i det hele tatt (x fra {2} til {3}, y fra {4} til {5})",
  "the file says {1}, in degrees, but the coordinates are too large (x from {2} to {3}, y from {4} to {5})":
    "filen sier {1}, i grader, men koordinatene er for store (x fra {2} til {3}, y fra {4} til {5})",
  "the file says {1}, a plane, but the coordinates look like degrees (x from {2} to {3}, y from {4} to {5})":
    "filen sier {1}, et plan, men koordinatene ser ut som grader (x fra {2} til {3}, y fra {4} til {5})",
  "the file says {1}, but the coordinates fit only with north written before east (x from {2} to {3}, y from {4} to {5})":
    "filen sier {1}, men koordinatene passer bare med nord skrevet før øst (x fra {2} til {3}, y fra {4} til {5})",
  "the file says {1}, but the coordinates lie far from where that system is used (x from {2} to {3}, y from {4} to {5})":
    "filen sier {1}, men koordinatene ligger langt fra der systemet brukes (x fra {2} til {3}, y fra {4} til {5})",
  "the file does not say what its coordinates mean; they look like degrees (x from {1} to {2}, y from {3} to {4})":
    "filen sier ikke hva koordinatene betyr; de ser ut som grader (x fra {1} til {2}, y fra {3} til {4})",
  "the file does not say what its coordinates mean; they look like metres or feet on a plane (x from {1} to {2}, y from {3} to {4})":
    "filen sier ikke hva koordinatene betyr; de ser ut som meter eller fot i et plan (x fra {1} til {2}, y fra {3} til {4})",
  "the text describes {1}, but gives it the number of {2}; the description counts":
    "teksten beskriver {1}, men gir det nummeret til {2}; beskrivelsen gjelder",
]
