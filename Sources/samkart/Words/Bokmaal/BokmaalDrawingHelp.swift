/// What the commands that draw, write, check and move say of themselves in Norwegian bokmål, by the English sentences.
let bokmaalDrawingHelp: [String: String] = [
  """
  Writes report.html, report.md and report.docx, the maps as SVG, each with its caption and alternative text in a
  file of its own, and the findings with their reasons. Under tables/ is every table in every format, under collaborations/ and
  counties/ a page about each. The folder is Output/<data set> unless --out names another.

  With --county or --collaboration it writes a note about that part instead, two to four sheets of A4: map, members,
  who stands outside and what they could join, findings, and with --proposals what those would change there.

  The document for Word has headings, numbered captions and tables in styles. With --template they are those of a
  .docx or .dotx, with its paper, headers and footers; the contents go where it has a content control or a bookmark
  named samkart or a paragraph {{samkart}}, else in place of its text.
  """:
    """
  Skriver report.html, report.md og report.docx, kartene som SVG, hvert med bildetekst og alternativ tekst i en egen fil,
  og funnene med begrunnelser. Under tables/ er hver tabell i alle formater, under collaborations/ og counties/ en side om
  hvert. Mappen er Output/<datasett> om ikke --out nevner en annen.

  Med --county eller --collaboration skrives i stedet et notat om den delen, på to til fire ark A4: kart, medlemmer, hvem
  som står utenfor og hva de kunne bli med i, funn, og med --proposals hva de ville endre der.

  Dokumentet for Word har overskrifter, nummererte bildetekster og tabeller som stiler. Med --template er de som i en .docx
  eller .dotx, med papir, topptekst og bunntekst derfra; innholdet settes inn ved en innholdskontroll eller et bokmerke som
  heter samkart, eller et avsnitt {{samkart}}, ellers i stedet for teksten.
  """,
  """
  Maps: {1}.
  The drawing is SVG that survives in Word, LibreOffice, browsers and LaTeX. PNG and PDF, by the ending of --out or
  by --format, are made of it by rsvg-convert (Debian: librsvg2-bin). --profile web is for pages: it follows the
  reader's dark mode, and works with a keyboard and a screen reader. --style changes fonts, sizes, lines, palette,
  page and legend; Sources/Reports/Reports.docc/Styles.md lists its keys. Parts far from the main body are drawn in
  frames of their own; --far leave leaves them out, --far one draws all on one plane.
  """:
    """
  Kart: {1}.
  Tegningen er SVG som overlever i Word, LibreOffice, nettlesere og LaTeX. PNG og PDF, etter endelsen i --out eller med
  --format, lages av den med rsvg-convert (Debian: librsvg2-bin). --profile web er for nettsider: den følger leserens
  mørke visning, og virker med tastatur og skjermleser. --style endrer skrift, størrelser, streker, farger, side og
  tegnforklaring; nøklene står i Sources/Reports/Reports.docc/Styles.md. Deler langt fra hoveddelen tegnes i egne rammer;
  --far leave utelater dem, --far one tegner alt på ett plan.
  """,
  """
  Tables: {1}.
  Without --format the ending of --out tells the format; a table is text on a terminal and CSV in a pipe.

  With --county or --collaboration a table has only the rows that touch that part.
  """:
    """
  Tabeller: {1}.
  Uten --format sier endelsen i --out formatet; en tabell er tekst på en terminal og CSV i et rør.

  Med --county eller --collaboration har en tabell bare radene som angår den delen.
  """,
  """
  Looks at the join of boundaries and register from both sides, codes, names, dates, host municipalities, published
  figures, geometry and reference system. Ends with 1 when something is an error, with 0 when all that was found is
  worth knowing only. With --colours it measures the colours of the collaborations instead: how far apart equal
  ones lie, how well neighbours are told apart with and without full colour vision, and what can be read on them.
  """:
    """
  Ser på koplingen av grenser og register fra begge sider, nummer, navn, datoer, vertskommuner, publiserte tall, geometri
  og referansesystem. Slutter med 1 når noe er feil, med 0 når alt som ble funnet, bare er verdt å vite. Med --colours
  måles i stedet fargene til samarbeidene: hvor langt fra hverandre like farger ligger, hvor godt naboer skilles med og
  uten fullt fargesyn, og hva som kan leses på dem.
  """,
  "Measure the colours of the collaborations instead.": "Mål i stedet fargene til samarbeidene.",
  "--kind does not go with --colours, which has no kinds": "--kind hører ikke sammen med --colours, som ikke har slag",
  """
  The endings of the names tell the formats; of a file with several layers, --layer names one. FlatGeobuf, File
  Geodatabase, GML, SOSI, KML, MapInfo and others are read through ogr2ogr where GDAL is installed. Polygons, points
  and lines are converted, one kind a layer. Without --crs the coordinates stay as they are; GeoJSON for the web
  wants --crs EPSG:4326. With --field only the fields named are kept, in that order. With --repair neighbours get the
  same vertices along their border; nothing moves farther than --tolerance, and what is a coverage stays as it is.
  Polygons that cross themselves become the area that they cover.
  """:
    """
  Endelsene på navnene sier formatene; av en fil med flere lag nevner --layer ett. FlatGeobuf, File Geodatabase, GML, SOSI,
  KML, MapInfo og andre leses gjennom ogr2ogr der GDAL er installert. Flater, punkter og linjer gjøres om, ett slag i hvert
  lag. Uten --crs blir koordinatene som de er; GeoJSON for nettet vil ha --crs EPSG:4326. Med --field beholdes bare feltene
  som nevnes, i den rekkefølgen. Med --repair får naboer de samme punktene langs grensen; ingenting flyttes lenger enn
  --tolerance, og det som er helt, blir som det er. Flater som krysser seg selv, blir det området de dekker.
  """,
  """
  Type, features, fields, encoding, reference system, bounds, vertices, area, and what is odd about the file.
  Works for points and lines too; only what draws maps needs polygons.
  """:
    """
  Type, objekter, felt, tegnkoding, referansesystem, utstrekning, punkter, areal, og det som er rart med filen. Virker for
  punkter og linjer også; bare det som tegner kart, trenger flater.
  """,
  """
  Works on any SVG. Lists every construct that Word, LibreOffice, librsvg or LaTeX lose, or that breaks on a page
  with several drawings or for a screen reader, with its line and what to write instead. Nothing is fetched.
  Ends with 1 when something is found, with 0 when all survives, and with 2 when the file cannot be read.
  """:
    """
  Virker på hvilken SVG som helst. Lister opp alt som Word, LibreOffice, librsvg eller LaTeX mister, eller som går i stykker
  på en side med flere tegninger eller for en skjermleser, med linjen og hva som kan skrives i stedet. Ingenting hentes.
  Slutter med 1 når noe er funnet, med 0 når alt overlever, og med 2 når filen ikke kan leses.
  """,
  "The SVG; - is standard input.": "SVG-en; - er standard inn.",
  "For which readers: report.": "For hvilke lesere: report.",
  """
  Writes a new data set in which every code of a municipality or county is that of the year: in all tables, in the
  boundaries and in the settings. Facts stay: figures, shapes and the day of the register are those of the original,
  and recoding back gives it again. A municipality or county that was divided is asked about and never guessed: the
  command ends with 2 and says what it asks; several questions also go to standard output as a CSV for --answers. An
  answer names one code, or several with weights, by which figures are
  divided: 1507=1508 or 1507=1508:57000,1580:9000. A report of what was renumbered, renamed, merged and split goes
  to standard output. With FILE only that table is moved, and written to --out as text; codes of two years
  in it are an error.
  """:
    """
  Skriver et nytt datasett der hvert nummer på en kommune eller et fylke er det som gjaldt det året: i alle tabeller, i
  grensene og i innstillingene. Fakta står: tall, former og dagen for registeret er som i originalen, og veien tilbake gir
  den igjen. En kommune eller et fylke som er delt, spørres det om, og det gjettes aldri: kommandoen slutter med 2 og sier
  hva den spør om; flere spørsmål går også til standard ut som en CSV for --answers. Et svar nevner ett nummer, eller flere
  med vekter som tall deles etter: 1507=1508 eller 1507=1508:57000,1580:9000. En rapport om hva som fikk nytt nummer eller
  navn, ble slått sammen eller delt, går til standard ut. Med FILE flyttes bare den tabellen, og skrives til --out som
  tekst; nummer fra to år i den er en feil.
  """,
  "--out writes text, and the ending .{1} promises a workbook.":
    "--out skriver tekst, og endelsen .{1} lover en arbeidsbok.",
  "One table to move, a CSV, XLSX or ODS; - is standard input. The whole data set when left out.":
    "Én tabell som skal flyttes, en CSV, XLSX eller ODS; - er standard inn. Hele datasettet når den utelates.",
  "The year whose codes to use.": "Året med de numrene som skal brukes.",
  "The folder to write, or with FILE the file (default: standard output).":
    "Mappen som skal skrives, eller med FILE filen (ellers standard ut).",
  "What becomes of something that was divided, as 1507=1508. Repeatable.":
    "Hva noe som er delt, blir til, som 1507=1508. Kan gis flere ganger.",
  "A CSV of answers with the columns question and answer.": "En CSV med svar i kolonnene question og answer.",
  "With FILE: the year of its codes, where it does not show by itself.":
    "Med FILE: året numrene i den er fra, der det ikke viser seg selv.",
  "With FILE: a column of codes. Repeatable. Found by heading and content.":
    "Med FILE: en kolonne med nummer. Kan gis flere ganger. Finnes ellers ved overskrift og innhold.",
  "The file for the report; - is standard output.": "Filen for rapporten; - er standard ut.",
  "The form of the report: text, json or md; by its ending unless given.":
    "Formen på rapporten: text, json eller md; etter endelsen om ikke annet oppgis.",
  "Replace the data set that is in the folder, when nothing else is there.":
    "Erstatt datasettet som er i mappen, når det ikke er noe annet der.",
  "--to takes a year.": "--to tar et årstall.",
  "--out must name the folder for the new data set.": "--out må nevne mappen for det nye datasettet.",
  "--from and --code-field go with a FILE.": "--from og --code-field hører sammen med en FILE.",
  "--force goes with a whole data set.": "--force hører sammen med et helt datasett.",
  "--report and --format go with a whole data set.": "--report og --format hører sammen med et helt datasett.",
  "{1} is read and cannot be written as well.": "{1} leses og kan ikke skrives også.",
  "{1} has the answers and cannot be written as well.": "{1} har svarene og kan ikke skrives også.",
  "Show several small maps on one page, at one scale and with one legend, by this.":
    "Vis flere små kart på én side, i én målestokk og med én tegnforklaring, etter dette.",
  "The days for --by day, with commas between them: 2017-12-31,2020-10-01.":
    "Dagene for --by day, med komma mellom: 2017-12-31,2020-10-01.",
  "--by day shows the days of --days; leave out --day.":
    "--by day viser dagene i --days; utelat --day.",
  "--dpi is for PNG; an SVG or a PDF has no pixels.":
    "--dpi er for PNG; en SVG eller PDF har ingen piksler.",
  "{1} and {2} are of a table that is given, with {3} or {4}; none is.":
    "{1} og {2} gjelder en tabell som er gitt, med {3} eller {4}; ingen er det.",
  "--days goes with --by day.": "--days hører sammen med --by day.",
  "Show this column of the table, or field of the polygons: amounts as circles, other figures in classes from light to dark.":
    "Vis denne kolonnen i tabellen, eller dette feltet hos flatene: mengder som sirkler, andre tall i klasser fra lys til mørk.",
  "{1}, {2}, {3}, {4}, {5} and {6} are for the choropleth.": "{1}, {2}, {3}, {4}, {5} og {6} er for choropleth.",
  "The column to show: any numeric one of the tables municipalities, fit, regions and collaborations, or of the data set's own municipalities.csv.":
    "Kolonnen som skal vises: en med tall i tabellene municipalities, fit, regions og collaborations, eller i datasettets egen municipalities.csv.",
  "regions.population says which table, where several have the name.":
    "regions.population sier hvilken tabell, der flere har navnet.",
  "fill or circles (default: circles for amounts, fill for shares and where classes are asked for).":
    "fill eller circles (ellers sirkler for antall, farge for andeler og der det bes om klasser).",
  "What title and legend call the column.": "Hva tittelen og tegnforklaringen kaller kolonnen.",
  "How many classes, 2 to 9 (default: 5).": "Hvor mange klasser, 2 til 9 (ellers 5).",
  "quantile, equal, jenks or manual (default: quantile, or manual with {1}).":
    "quantile, equal, jenks eller manual (ellers quantile, eller manual med {1}).",
  "Where classes begin: up to eight rising numbers with commas between them, in the unit of the column, as 12,16,20,24.":
    "Hvor klassene begynner: inntil åtte stigende tall med komma mellom, i kolonnens enhet, som 12,16,20,24.",
  "{1} takes a number from 2 to 9.": "{1} tar et tall fra 2 til 9.",
  "{1} manual needs {2}, as 12,16,20,24.": "{1} manual trenger {2}, som 12,16,20,24.",
  "{1} goes with {2} manual; the other methods find their own.":
    "{1} hører sammen med {2} manual; de andre metodene finner sine egne.",
  "{1} says how many classes there are.": "{1} sier hvor mange klasser det er.",
  "{1}, {2} and {3} divide fills; circles have no classes.": "{1}, {2} og {3} deler farger; sirkler har ingen klasser.",
  "A choropleth needs {1} COLUMN, such as {2} population.": "En choropleth trenger {1} KOLONNE, som {2} population.",
  "The day to compare from (YYYY-MM-DD), for the difference.": "Dagen å sammenlikne fra (ÅÅÅÅ-MM-DD), for difference.",
  "The day to compare with, for the difference (default: {1}, or the data set's own).":
    "Dagen å sammenlikne med, for difference (ellers {1}, eller datasettets egen).",
  "{1} and {2} are for the difference; {3} says which day other maps show.":
    "{1} og {2} er for difference; {3} sier hvilken dag andre kart viser.",
  "{1} and {2} both say which day to compare with; give one.":
    "{1} og {2} sier begge hvilken dag det skal sammenliknes med; gi én.",
  "A difference needs {1} DAY, or {2} FILE to compare with the present.":
    "En difference trenger {1} DAG, eller {2} FIL å sammenlikne nåtiden med.",
  "{1} {2} is not before {3}.": "{1} {2} er ikke før {3}.",
  "Convert between map formats.": "Gjør om mellom kartformater.",
]
