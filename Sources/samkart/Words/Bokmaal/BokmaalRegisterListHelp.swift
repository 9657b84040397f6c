/// What the commands that take in and give out lists of members say of themselves in Norwegian bokmål, by the English
/// sentences.
let bokmaalRegisterListHelp: [String: String] = [
  "Write the register as XLSX or CSV, to be edited in a spreadsheet and imported again.":
    "Skriv registeret som XLSX eller CSV, til å endre i et regneark og importere igjen.",
  """
  A workbook has a sheet for memberships, one for facts about collaborations and one for plans, with ids and words to
  choose from. Change, add or remove rows there; leave the column 'row' as it is, and empty in rows that you add.
  Then register import shows exactly the rows that differ. A CSV has one table.
  """:
    """
  En arbeidsbok har ett ark for medlemskap, ett for opplysninger om samarbeid og ett for planer, med id-er og ord å velge
  mellom. Endre, legg til eller fjern rader der; la kolonnen 'row' være som den er, og tom i rader du legger til. Så viser
  register import nøyaktig de radene som er ulike. En CSV har én tabell.
  """,
  """
  samkart register export register.xlsx
  samkart register export plans.csv --table plans
  """:
    """
  samkart register export register.xlsx
  samkart register export planer.csv --table plans
  """,
  "The file to write, .xlsx or .csv; - is standard output.":
    "Filen som skal skrives, .xlsx eller .csv; - er standard ut.",
  "The table of a CSV: {1}.":
    "Tabellen i en CSV: {1}.",
  "The name of the file ends with .xlsx or .csv.":
    "Filnavnet skal slutte på .xlsx eller .csv.",
  "--table is for a CSV; a workbook has all of them.":
    "--table er for en CSV; en arbeidsbok har alle.",
  "Take a list of members, CSV, XLSX or ODS, into the register.":
    "Ta en medlemsliste, CSV, XLSX eller ODS, inn i registeret.",
  """
  Reads lists as people keep them: titles above the headings, headings over one row or two in the words of the data
  set or in English, one row for each membership or a whole list in one cell, names or codes, also those of another
  year, roles in words, units of the level above as headings. Says first what would change and asks whatever it cannot
  know, columns that look like days, codes, names or roles included; nothing is written before everything is answered
  and --apply is given. Ends with 1 while questions are open.

  --write-answers makes a table of the questions with the answers that would do, and of those that --answers gave;
  filled in, --answers reads it, now and the next time. Without --complete the file only adds and changes: who is not
  in it stays, and is listed.

  A register that register export has written, edited in a spreadsheet, changes exactly the rows that differ: rows that
  are changed, added or gone. It needs no --day.
  """:
    """
  Leser lister slik folk fører dem: titler over overskriftene, overskrifter over én rad eller to med datasettets ord eller
  engelske, én rad for hvert medlemskap eller en hel liste i én celle, navn eller numre, også fra et annet år, roller med
  ord, enheter på nivået over som overskrifter. Sier først hva som ville bli endret, og spør om alt det ikke kan vite,
  også om kolonner som ser ut som dager, numre, navn eller roller; ingenting skrives før alt er besvart og --apply er gitt.
  Ender med 1 så lenge spørsmål er åpne.

  --write-answers lager en tabell over spørsmålene med svarene som kan brukes, og over dem --answers ga; utfylt leses den
  av --answers, nå og neste gang. Uten --complete legger filen bare til og endrer: den som ikke står i den, blir, og
  listes opp.

  Et register som register export har skrevet og noen har endret i et regneark, endrer nøyaktig de radene som er ulike:
  rader som er endret, kommet til eller borte. Det trenger ingen --day.
  """,
  """
  samkart register import members.csv --unknown-start
  """:
    """
  samkart register import medlemmer.csv --unknown-start
  """,
  "The list, CSV, XLSX or ODS; - is standard input.":
    "Listen, CSV, XLSX eller ODS; - er standard inn.",
  "The first day on which it holds, where the list does not say: YYYY-MM-DD, YYYY or unknown.":
    "Den første dagen det gjelder, der listen ikke sier det: ÅÅÅÅ-MM-DD, ÅÅÅÅ eller ukjent.",
  "Nobody knows from when the joins hold.":
    "Ingen vet fra når innmeldingene gjelder.",
  "Where all this was learned; needed to write.":
    "Hvor alt dette kom fra; trengs for å skrive.",
  "The sheet of a workbook; the first with something in it when left out.":
    "Arket i en arbeidsbok; ellers det første med noe i.",
  "What a column holds, by its heading. Repeatable.":
    "Hva en kolonne inneholder, ved overskriften. Kan gis flere ganger.",
  "Meanings: {1}; party:ROLE too.":
    "Betydninger: {1}; også party:ROLLE.",
  "The collaboration that the whole list is about.":
    "Samarbeidet hele listen handler om.",
  "The list has all members of the collaborations that it names: others have left.":
    "Listen har alle medlemmene av samarbeidene den nevner: andre har gått ut.",
  "Collaborations that the register does not have are new, without asking.":
    "Samarbeid som registeret ikke har, er nye, uten å spørre.",
  "Answers to the questions: a CSV with question, answer and note.":
    "Svar på spørsmålene: en CSV med question, answer og note.",
  "Write the questions as a CSV to fill in.":
    "Skriv spørsmålene som en CSV til å fylle ut.",
  "Write the changes, when no question is open.":
    "Skriv endringene, når ingen spørsmål er åpne.",
  "--day and --unknown-start exclude each other.":
    "--day og --unknown-start utelukker hverandre.",
  "Say with --source where this was learned.":
    "Si med --source hvor dette kom fra.",
  "--complete needs a --day on which others have left.":
    "--complete trenger en --day da andre har gått ut.",
  "Only one of the list and the answers can be standard input.":
    "Bare én av listen og svarene kan være standard inn.",
]
