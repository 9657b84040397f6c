/// What the other commands say of themselves in Norwegian bokmål, by the English sentences.
let bokmaalCommandHelp: [String: String] = [
  "Example:": "Eksempel:",
  "Examples:": "Eksempler:",
  "Say whom a municipality could join.":
    "Si hvem en kommune kunne bli med i samarbeid med.",
  "A code or a name.":
    "Et nummer eller et navn.",
  "text or json.":
    "text eller json.",
  "Audit a data set.":
    "Kontroller et datasett.",
  "Only findings of this kind. Repeatable.":
    "Bare funn av dette slaget. Kan gis flere ganger.",
  "Hold the sentences of a report against the figures.":
    "Hold setningene i en rapport opp mot tallene.",
  "Say how two divisions into regions agree.":
    "Si hvordan to inndelinger i regioner stemmer overens.",
  "Say nothing but failures.":
    "Si ikke annet enn feil.",
  "Say what changed between two days or two data sets.":
    "Si hva som er endret mellom to dager eller to datasett.",
  "text, json or md.":
    "text, json eller md.",
  "Say what stands out, with reasons.":
    "Si hva som skiller seg ut, med begrunnelser.",
  "Only findings of this kind.":
    "Bare funn av dette slaget.",
  "Say what a file of map features holds.":
    "Si hva en fil med kartobjekter inneholder.",
  "Say what in an SVG does not survive in a report.":
    "Si hva i en SVG som ikke overlever i en rapport.",
  "Draw one map.":
    "Tegn ett kart.",
  "The map.":
    "Kartet.",
  "Move a data set, or one table, to the municipality codes of another year.":
    "Flytt et datasett, eller én tabell, til kommunenumrene for et annet år.",
  "Find small steps to a division that fits better.":
    "Finn små steg til en inndeling som passer bedre.",
  "Write every map, table and page of a data set.":
    "Skriv alle kart, tabeller og sider for et datasett.",
  "A document or template of Word (.docx, .dotx) whose look is used.":
    "Et dokument eller en mal for Word (.docx, .dotx) som utseendet hentes fra.",
  "The folder to write to.":
    "Mappen det skal skrives til.",
  "Write one table.":
    "Skriv én tabell.",
  "The table.":
    "Tabellen.",
  "The format; excel-csv is for Excel where it writes decimal commas.":
    "Formatet; excel-csv er for Excel som skriver komma i desimaltall.",
  "official (number, code) or alphabetical, as the language sorts.":
    "official (nummer) eller alphabetical, slik språket sorterer.",
  "Say what proposals would change.":
    "Si hva forslag ville endre.",
  "Build travel-to-work areas from commuting.":
    "Bygg bo- og arbeidsmarkedsregioner av pendlingen.",
  "Maps, tables and audits of collaborations between municipalities.":
    "Kart, tabeller og kontroll av samarbeid mellom kommuner.",
  """
  Reads municipality shapefiles and a dated register of collaborations, and writes what follows from them.
  The data set is a folder with a datapackage.json: that of --data, or the folder that one stands in, or else the
  only one under GeoData.
  """:
    """
  Leser kommunegrenser og et datert register over samarbeid, og skriver det som følger av dem. Datasettet er en mappe med
  datapackage.json: den i --data, eller mappen en står i, eller ellers den eneste under GeoData.
  """,
  """
  For every command: --json-errors says on standard error in JSON, a line each, what went on and why it failed;
  --max-file MIB reads files that are larger than 512 MiB.
  """:
    """
  For alle kommandoer: --json-errors sier i JSON på standard feil, en linje om gangen, hva som skjedde og hvorfor det
  ikke gikk; --max-file MIB leser filer som er større enn 512 MiB.
  """,
  "--max-file takes a number of MiB, as 2048, and not '{1}'":
    "--max-file tar et antall MiB, som 2048, og ikke «{1}»",
  "waiting until another edit of {1} is done":
    "venter til en annen endring av {1} er gjort",
]
