/// What options say of themselves in Norwegian bokmål, by the English sentences.
let bokmaalOptionHelp: [String: String] = [
  "Show the register as of this day (YYYY-MM-DD).":
    "Vis registeret slik det var denne dagen (ÅÅÅÅ-MM-DD).",
  "Show the register with the proposals of this CSV or XLSX applied.":
    "Vis registeret med forslagene i denne CSV- eller XLSX-filen gjennomført.",
  "A limit to use instead of the data set's. Repeatable.":
    "En grense i stedet for datasettets. Kan gis flere ganger.",
  "Limits: ":
    "Grenser: ",
  "Language of documents; the data set's first unless given.":
    "Språket i dokumenter; datasettets første om ikke annet oppgis.",
  "The data set: a folder with a datapackage.json. Unless given, this folder, or else the only one under GeoData.":
    "Datasettet: en mappe med datapackage.json. Om ikke annet oppgis, denne mappen, ellers den eneste under GeoData.",
  "Language of messages and answers; that of the environment unless given.":
    "Språket i meldinger og svar; det i omgivelsene om ikke annet oppgis.",
  "The first day on which it holds, as it is known.":
    "Den første dagen det gjelder, slik den er kjent.",
  """
  YYYY-MM-DD or 1.1.2021; 2022-04 or "April 2022" when only the month is known, "spring 2022" the season, 2022
  the year; "before 2020-01-01", "after 2020-01-01"; unknown. In any of the languages.
  """:
    """
  ÅÅÅÅ-MM-DD eller 1.1.2021; 2022-04 eller "april 2022" når bare måneden er kjent, "våren 2022" årstiden, 2022 året;
  "før 1.1.2020", "etter 1.1.2020"; ukjent. På hvilket som helst av språkene.
  """,
  "Where it was learned; every fact has a source.":
    "Hvor det kom fra; hver opplysning har en kilde.",
  "Anything else worth knowing.":
    "Annet som er verdt å vite.",
  "What the table of events says of it; a plain sentence unless given, no row when empty.":
    "Det tabellen over hendelser sier om det; en enkel setning om ikke annet oppgis, ingen rad når den er tom.",
  "Allow a hole between two memberships of one municipality.":
    "Tillat et hull mellom to medlemskap for samme kommune.",
  "--source says nothing; every fact has a source.":
    "--source sier ingenting; hver opplysning har en kilde.",
  "--{1} is one line of text.":
    "--{1} er én linje tekst.",
  "The name in tables and legends.":
    "Navnet i tabeller og tegnforklaringer.",
  "What people call it for short, as VVI.":
    "Det folk kaller det til daglig, som VVI.",
  "The name in full.":
    "Det fulle navnet.",
  "The county it is filed under, by code or name.":
    "Fylket det føres under, ved nummer eller navn.",
  "When it came to be: a day, a year, over-longer-time or unknown.":
    "Når det ble til: en dag, et år, over-longer-time (over lengre tid) eller ukjent.",
  "The host municipality; none for none.":
    "Vertskommunen; ingen for ingen.",
  "What it grew out of.":
    "Det det vokste ut av.",
  "How the work is organised, as a word of the data set.":
    "Hvordan arbeidet er organisert, som et ord i datasettet.",
  "Its legal basis, as a word of the data set.":
    "Det rettslige grunnlaget, som et ord i datasettet.",
  "A written agreement that all have adopted: yes, no or unknown.":
    "En skriftlig avtale som alle har vedtatt: ja, nei eller ukjent.",
  "Shared operative competence: yes, no or unknown.":
    "Felles operativ kompetanse: ja, nei eller ukjent.",
  "Authority to act on the members' behalf: yes, no or unknown.":
    "Myndighet til å handle på vegne av medlemmene: ja, nei eller ukjent.",
  "A general mandate, not one sector: yes, no or unknown.":
    "Et generelt mandat, ikke én sektor: ja, nei eller ukjent.",
  "All four criteria are met.":
    "Alle fire kriteriene er oppfylt.",
  "Full-time equivalents.":
    "Årsverk.",
  "The day for which they were counted.":
    "Dagen de ble talt for.",
  "Why they are missing, or what they include.":
    "Hvorfor de mangler, eller hva de omfatter.",
  "{1} does nothing {2}.":
    "{1} gjør ingenting {2}.",
  "The file to write; - is standard output.":
    "Filen som skal skrives; - er standard ut.",
  "Who makes the edit; the system's user unless given.":
    "Hvem som gjør endringen; systemets bruker om ikke annet oppgis.",
  "How long to wait while somebody else edits.":
    "Hvor lenge det skal ventes mens noen andre endrer.",
  "Fail at once while somebody else edits.":
    "Gi opp med det samme når noen andre endrer.",
  "--wait takes 0 to 86400 seconds.":
    "--wait tar 0 til 86400 sekunder.",
]
