/// What options say of themselves in Norwegian bokmål, by the English sentences.
let bokmaalOptionHelp: [String: String] = [
  "Show one county, by its code or name.":
    "Vis ett fylke, ved nummer eller navn.",
  "Show one of the data set's frames, by its id or name.":
    "Vis et av datasettets utsnitt, ved id eller navn.",
  "--county and --frame are two parts; ask for one.":
    "--county og --frame er to deler; be om én.",
  "Show the register as of this day (YYYY-MM-DD).":
    "Vis registeret slik det var denne dagen (ÅÅÅÅ-MM-DD).",
  "Show the register with the proposals of this CSV, XLSX or ODS applied.":
    "Vis registeret med forslagene i denne CSV- eller XLSX-filen gjennomført.",
  "A limit to use instead of the data set's. Repeatable.":
    "En grense i stedet for datasettets. Kan gis flere ganger.",
  "Limits: ":
    "Grenser: ",
  "Language of documents; the data set's first unless given.":
    "Språket i dokumenter; datasettets første om ikke annet oppgis.",
  "The data set: a folder with a datapackage.json. Unless given, this folder, or else the only one under GeoData.":
    "Datasettet: en mappe med datapackage.json. Om ikke annet oppgis, denne mappen, ellers den eneste under GeoData.",
  "Use the commuting of this year, of those that the data set has.":
    "Bruk pendlingen fra dette året, av dem datasettet har.",
  "svg, png or pdf; by the ending of --out unless given.":
    "svg, png eller pdf; etter endelsen i --out om ikke annet oppgis.",
  "Pixels to an inch in a PNG, 300 unless given; its size in millimetres stays.":
    "Piksler per tomme i en PNG, 300 om ikke annet oppgis; størrelsen i millimeter er den samme.",
  "report, or web for a page: dark mode, keyboard, screen readers.":
    "report, eller web for en nettside: mørk visning, tastatur, skjermleser.",
  "Draw in greys and line patterns, for print without colours.":
    "Tegn i gråtoner og linjemønstre, for trykk uten farger.",
  "--dpi takes {1} to {2}.":
    "--dpi tar {1} til {2}.",
  "--format is {1}, and the file's name ends in .{2}.":
    "--format er {1}, og filnavnet slutter på .{2}.",
  "--profile web is for SVG.":
    "--profile web er for SVG.",
  "A {1} is not for a terminal; name a file with --out.":
    "En {1} er ikke for en terminal; oppgi en fil med --out.",
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
  "Parts far from the main body: inset in frames of their own, leave out, or all on one plane.":
    "Deler langt fra hoveddelen: inset i egne rammer, leave utelater dem, one tegner alt på ett plan.",
  "{1} does nothing {2}.":
    "{1} gjør ingenting {2}.",
  "The file to write; - is standard output.":
    "Filen som skal skrives; - er standard ut.",
  "Measure against these regions: a division of the data set, or a CSV with municipality and region.":
    "Mål mot disse regionene: en inndeling i datasettet, eller en CSV med municipality og region.",
  "FILE.csv:COLUMN takes the regions from another column; name and centre are read where they are.":
    "FIL.csv:KOLONNE tar regionene fra en annen kolonne; navn og senter leses der de finnes.",
  "Only what touches this unit of the level above, by its code or name. Repeatable.":
    "Bare det som berører denne enheten på nivået over, ved nummer eller navn. Kan gis flere ganger.",
  "Only what touches this collaboration, by its id, number or name. Repeatable.":
    "Bare det som berører dette samarbeidet, ved id, nummer eller navn. Kan gis flere ganger.",
  "Who makes the edit; the system's user unless given.":
    "Hvem som gjør endringen; systemets bruker om ikke annet oppgis.",
  "A style: fonts, sizes, lines, palette, page and legend, as JSON.":
    "En stil: skrifter, størrelser, streker, palett, side og tegnforklaring, som JSON.",
  "A font (.ttf, .otf) whose widths and letters are used; a second time for its bold letters.":
    "En skrift (.ttf, .otf) som bredder og bokstaver tas fra; en gang til for de fete.",
  "Draw text as paths, so that the drawing needs no font.":
    "Tegn teksten som stier, så tegningen ikke trenger noen skrift.",
  "--font-file takes a font and its bold letters, no more.":
    "--font-file tar en skrift og de fete bokstavene, ikke mer.",
  "How far borders may lie apart that are made one, in metres, 0 to 1000; 0 moves nothing. Usually 1.":
    "Hvor langt fra hverandre grenser kan ligge og bli gjort til én, i meter, 0 til 1000; 0 flytter ingenting. Vanligvis 1.",
  "How long to wait while somebody else edits.":
    "Hvor lenge det skal ventes mens noen andre endrer.",
  "Fail at once while somebody else edits.":
    "Gi opp med det samme når noen andre endrer.",
  "--wait takes 0 to 86400 seconds.":
    "--wait tar 0 til 86400 sekunder.",
  "Published rules to build by: {1}.":
    "Publiserte regler å bygge etter: {1}.",
  "Employed residents of the smallest area, instead of the preset's.":
    "Sysselsatte i det minste området, i stedet for regelens.",
  "Employed residents from which the least containment is enough.":
    "Antall sysselsatte der den laveste egendekningen er nok.",
  "Self-containment of a large area, a share of 1.":
    "Egendekning for et stort område, en andel av 1.",
  "Self-containment of the smallest area, a share of 1.":
    "Egendekning for det minste området, en andel av 1.",
  "How the rest of an opened cluster is judged: parts, as areas have been published, or whole.":
    "Hvordan resten av en oppløst klynge bedømmes: parts, som områder er publisert, eller whole.",
  "There is no preset '{1}'; there is {2}.":
    "Det finnes ingen regel «{1}»; det finnes {2}.",
]
