/// What the commands on anybody's files say of themselves in Norwegian bokmål, by the English sentences.
let bokmaalFileHelp: [String: String] = [
  "Write collaborations, fit and findings as layers for QGIS.":
    "Skriv samarbeid, samsvar og funn som lag for QGIS.",
  """
  Writes one GeoPackage with the layers collaborations, fit, findings and municipalities. QGIS opens each in the
  colours of the maps. Names of layers and fields are those of the tables. The file is
  Output/<data set>/layers.gpkg unless --out names another.
  """:
    """
  Skriver én GeoPackage med lagene collaborations, fit, findings og municipalities. QGIS åpner hvert av dem i fargene på
  kartene. Lag og felt heter det samme som i tabellene. Filen er Output/<datasett>/layers.gpkg hvis ikke --out sier noe
  annet.
  """,
  "The sheet of a workbook that is given; the first with a table unless named.":
    "Arket i en arbeidsbok som er gitt; det første med en tabell hvis ikke nevnt.",
  "How letters are encoded in a table that is given and not in UTF-8, as 1252 or 865.":
    "Tegnkodingen i en tabell som er gitt og ikke er i UTF-8, som 1252 eller 865.",
  "The GeoPackage to write.": "GeoPackagen som skal skrives.",
  "--out writes a .gpkg.": "--out skriver en .gpkg.",
  "the layers are written to {1}": "lagene er skrevet til {1}",
  "The rows of the table that count, as sex=Women. Repeatable: of one column any, of several all.":
    "Radene i tabellen som teller, som kjønn=Kvinner. Kan gjentas: fra én kolonne en av dem, fra flere alle.",
  "Polygons with the land of others around; maps then show it, and the water. What of it is mapped is left out.":
    "Flater med landet omkring; kart viser det da, og havet. Det av det som er på kartet, utelates.",
  "Go on where a tenth or more of both sides finds no partner.":
    "Gå videre der en tidel eller mer på begge sider ikke passer med noe.",
  "Join any polygon file to any table: map and sums per group.":
    "Kople en fil med flater til en tabell: kart og summer for hver gruppe.",
  """
  Finds the columns that tie the two together and the column that groups the rows, says what it chose, and sums
  members, people and area per group. --field and --key name the pair that ties them; several with commas between
  them tell namesakes apart. With --value the map shows a column as map choropleth does: amounts as circles, other
  figures in classes, and so amounts too with --as fill, which more than some thousand areas need.
  Without --crs a plane that suits the place is chosen; parts far from the main body are drawn
  in frames of their own (--far). Borders that are nearly shared are made one (--tolerance). Without --table the
  sums go to standard output.
  """:
    """
  Finner kolonnene som binder de to sammen, og kolonnen som grupperer radene, sier hva den valgte, og summerer
  medlemmer, folketall og areal for hver gruppe. --field og --key nevner paret som binder; flere med komma mellom
  skiller navn som er like. Med --value viser kartet en kolonne slik map choropleth gjør: mengder som sirkler, andre
  tall i klasser, og mengder også med --as fill, som flere enn noen tusen områder trenger. Uten --crs velges et plan som passer stedet; deler langt fra hoveddelen tegnes i egne rammer
  (--far). Grenser som nesten er delte, blir én (--tolerance). Uten --table går summene til standard ut.
  """,
  "The polygons: a .shp, .geojson, .geojsonl, .topojson, .gpkg, or what GDAL reads; - is standard input.":
    "Flatene: en .shp, .geojson, .geojsonl, .topojson, .gpkg eller det GDAL leser; - er standard inn.",
  "What to read: a .shp, .geojson, .geojsonl, .topojson, .gpkg, or what GDAL reads; - is standard input.":
    "Det som skal leses: en .shp, .geojson, .geojsonl, .topojson, .gpkg eller det GDAL leser; - er standard inn.",
  "What to write: a .shp, .geojson, .geojsonl, .topojson or .gpkg.":
    "Det som skal skrives: en .shp, .geojson, .geojsonl, .topojson eller .gpkg.",
  "A .shp, .geojson, .geojsonl, .topojson, .gpkg, or what GDAL reads; - is standard input.":
    "En .shp, .geojson, .geojsonl, .topojson, .gpkg eller det GDAL leser; - er standard inn.",
  "Only one of the polygons and the table can be standard input.":
    "Bare én av flatene og tabellen kan være standard inn.",
  "Let the file's or the server's database answer this query; its answer is the layer (through ogr2ogr).":
    "La filens eller tjenerens database svare på denne spørringen; svaret er laget (gjennom ogr2ogr).",
  "Open names that lead to another machine, as PG:dbname=x, https://… and /vsicurl/…":
    "Åpne navn som fører til en annen maskin, som PG:dbname=x, https://… og /vsicurl/…",
  "The table: a CSV of any dialect, an XLSX or an ODS; - is standard input.":
    "Tabellen: en CSV av hvilken som helst dialekt, en XLSX eller en ODS; - er standard inn.",
  "The column of the table with the key.":
    "Kolonnen i tabellen med nøkkelen.",
  "The field of the polygons with the key.":
    "Feltet hos flatene med nøkkelen.",
  "The column of the table, or the polygons' field, with the group.":
    "Kolonnen i tabellen, eller flatenes felt, med gruppen.",
  "The column, or the polygons' field, that counts people.":
    "Kolonnen, eller flatenes felt, som teller folk.",
  "Label groups by number or by value, their names; by their codes, where these are short, unless given.":
    "Merk gruppene med nummer (number) eller navn (value); med kodene, når de er korte, om ikke annet oppgis.",
  "The sheet of a workbook; the first with a table unless given.":
    "Arket i et regneark; det første med en tabell om ikke annet oppgis.",
  "The plane to draw in, as EPSG:25833.":
    "Planet det skal tegnes i, som EPSG:25833.",
  "What the polygons' coordinates mean, where the file does not say.":
    "Hva flatenes koordinater betyr, når filen ikke sier det.",
  "Leave out bends smaller than this on the ground.":
    "Utelat bukter som er mindre enn dette på bakken.",
  "The map to write, an .svg, .png or .pdf; - is standard output.":
    "Kartet som skal skrives, en .svg, .png eller .pdf; - er standard ut.",
  "The sums to write; a .csv, .xlsx, .json, .md, .html or .txt.":
    "Summene som skal skrives; en .csv, .xlsx, .json, .md, .html eller .txt.",
  "The polygons with what was joined to them, and the groups' outlines, to write as a .gpkg, .shp or .geojson.":
    "Flatene med det som ble koplet til dem, og gruppenes omriss, skrevet som .gpkg, .shp eller .geojson.",
  "The title of the map.":
    "Tittelen på kartet.",
  "What the polygons are called on the map, one and several: commune,communes.":
    "Hva flatene heter på kartet, én og flere: kommune,kommuner.",
  "What the groups are called on the map, one and several: region,regions.":
    "Hva gruppene heter på kartet, én og flere: region,regioner.",
  "Where it all comes from, below the map; the files unless given.":
    "Hvor alt kommer fra, under kartet; filene om ikke annet oppgis.",
  "The format of the sums; by the ending of --table unless given.":
    "Formatet på summene; etter endelsen i --table om ikke annet oppgis.",
  "A data set that knows what codes became, for telling years apart, and whose language is used.":
    "Et datasett som vet hva nummer er blitt til, så år kan skilles, og som språket hentes fra.",
  "--{1} takes one value, and stands there {2} times": "--{1} tar én verdi, og står der {2} ganger",
  "there is no day {1}: a year has 12 months": "dagen {1} finnes ikke: et år har 12 måneder",
  "there is no day {1}: that month has {2} days": "dagen {1} finnes ikke: den måneden har {2} dager",
  "there is no command '{1}'; there is {2}":
    "det finnes ingen kommando «{1}»; det finnes {2}",
  "there is no command '{1}'; did you mean {2}?":
    "det finnes ingen kommando «{1}»; mente du {2}?",
  "Language of documents.":
    "Språket i dokumenter og meldinger.",
  "Say nothing but failures.":
    "Si ikke annet enn feil.",
  "--simplify takes metres above 0.":
    "--simplify tar meter over 0.",
  "--map and --table cannot be the same file.":
    "--map og --table kan ikke være samme fil.",
  "Only one of --map and --table can be standard output.":
    "Bare én av --map og --table kan være standard ut.",
  "A file's name cannot be empty.":
    "Et filnavn kan ikke være tomt.",
  "--map writes .svg, .png and .pdf; the ending .{1} is none of them.":
    "--map skriver .svg, .png og .pdf; endelsen .{1} er ingen av dem.",
  "--labels is for groups, and --value shows figures.":
    "--labels er for grupper, og --value viser tall.",
  "The ending .{1} is of no map; a map is written as .svg, .png or .pdf (or say which with --format).":
    "Endelsen .{1} hører ikke til noe kart; kart skrives som .svg, .png eller .pdf (eller si hvilket med --format).",
  "The layer of a file that has several.":
    "Laget i en fil som har flere.",
  "How letters are encoded in a shapefile, whatever it says, and in a table that is not UTF-8, as GBK or 865.":
    "Tegnkodingen i en shapefil, uansett hva den selv sier, og i en tabell som ikke er UTF-8, som GBK eller 865.",
  "--tolerance goes with --repair.":
    "--tolerance hører sammen med --repair.",
  "--tolerance takes 0 to 1000 metres.":
    "--tolerance tar 0 til 1000 meter.",
  "text or json.":
    "text eller json.",
  "Convert between map formats.":
    "Gjør om mellom kartformater.",
  "What the coordinates mean, whatever the file says.":
    "Hva koordinatene betyr, uansett hva filen sier.",
  "Reproject to this reference system.":
    "Flytt koordinatene til dette referansesystemet.",
  "Keep a field, under a new name. Repeatable.":
    "Behold et felt, under nytt navn. Kan gis flere ganger.",
  "Put back lost zeros until a field has so many digits.":
    "Sett tilbake tapte nuller til et felt har så mange sifre.",
  "Order the features by this field.":
    "Ordne objektene etter dette feltet.",
  "Make borders one that are nearly shared: other vertices, gaps and overlaps of a hair.":
    "Gjør grenser til én når de nesten er delte: andre punkter, glipper og overlapp på et hår.",
  "How far borders may lie apart that are made one, in metres, 0 to 1000; 0 moves nothing. Usually 1.":
    "Hvor langt fra hverandre grenser kan ligge som blir én, i meter, 0 til 1000; 0 flytter ingenting. Vanligvis 1.",
]
