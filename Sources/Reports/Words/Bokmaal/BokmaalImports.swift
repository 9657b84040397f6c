extension Bokmaal {
  /// What is asked and said of lists that are taken into the register.
  static let imports: [String: String] = [
    // Questions.
    "'{1}' as an end does not say the day": "«{1}» som slutt sier ikke dagen",
    "'{1}' as an end: was it still in then, or no longer?":
      "«{1}» som slutt: var den fortsatt med da, eller ikke lenger?",
    "'{1}' does not say which day": "«{1}» sier ikke hvilken dag",
    "'{1}' is no role that is known": "«{1}» er ingen kjent rolle",
    "'{1}' may be {2}": "«{1}» kan være {2}",
    "'{1}' would end on {2}, not after its start on {3}": "«{1}» ville slutte {2}, ikke etter starten {3}",
    "nothing says which collaboration the row is about": "ingenting sier hvilket samarbeid raden handler om",
    "the column {1} holds {2} and is not read: what are they?": "kolonnen {1} har {2} og leses ikke: hva er de?",
    "days": "dager",
    "codes": "numre",
    "names": "navn",
    "roles": "roller",
    "a row above the headings, '{1}', holds {2} and is not read":
      "en rad over overskriftene, «{1}», har {2} og leses ikke",
    "{1} rows above the headings, the first '{2}', hold {3} and are not read":
      "{1} rader over overskriftene, den første «{2}», har {3} og leses ikke",
    "without a heading": "uten overskrift",
    "the file has {1} as a member of {2}": "filen har {1} som medlem av {2}",
    "the host of {1} is {2} in the register and {3} in the file":
      "verten for {1} er {2} i registeret og {3} i filen",
    "the register has no collaboration '{1}': a new one, or another name?":
      "registeret har ikke noe samarbeid «{1}»: et nytt, eller et annet navn?",
    "{1} is a member of {2} in the register and of {3} in the file":
      "{1} er medlem av {2} i registeret og av {3} i filen",
    "{1} is in {2} until {3} in the register and until {4} in the file":
      "{1} er i {2} til {3} i registeret og til {4} i filen",
    "{1} of {2} rows of {3} are not in the file: are they to go?":
      "{1} av {2} rader i {3} er ikke i filen: skal de bort?",
    "{1}, {2} of {3}, is not in the file: left, or only not listed?":
      "{1}, {2} i {3}, er ikke i filen: gått ut, eller bare ikke ført opp?",
    // Answers.
    "    answer: {1}": "    svar: {1}",
    "'change' or 'keep'": "«change» eller «keep»",
    "'left', 'left' with a day behind it, or 'stays'": "«left», «left» med en dag bak, eller «stays»",
    "'move', 'move' with a day behind it, a role that is not member, or 'skip'":
      "«move», «move» med en dag bak, en annen rolle enn member, eller «skip»",
    "'remove' or 'keep'": "«remove» eller «keep»",
    "'skip' or 'read'": "«skip» eller «read»",
    "a day after {1}, or 'unknown'": "en dag etter {1}, eller «unknown»",
    "a day as 2020-01-31, or 'unknown'": "en dag som 2020-01-31, eller «unknown»",
    "a meaning of a column, as --column has them, or 'skip'":
      "en betydning av en kolonne, som --column har dem, eller «skip»",
    "the code or name of {1}, a role that is not member for somebody else, or 'skip'":
      "nummeret eller navnet på {1}, en annen rolle enn member for andre, eller «skip»",
    "the code or name of {1}, or 'skip'": "nummeret eller navnet på {1}, eller «skip»",
    "the id of a collaboration, 'new', 'new' with an id behind it, or 'skip'":
      "id-en til et samarbeid, «new», «new» med en id bak, eller «skip»",
    "the id of a collaboration, or 'skip'": "id-en til et samarbeid, eller «skip»",
    "the id of the one collaboration that it is a member of, or 'skip'":
      "id-en til det ene samarbeidet den er medlem av, eller «skip»",
    "one of {1}": "en av {1}",
    "kept as {1}": "føres som {1}",
    "a member of {1}": "medlem av {1}",
    "a new collaboration": "et nytt samarbeid",
    "an owner in {1} only": "bare eier i {1}",
    "in {1} from case to case only": "bare fra sak til sak i {1}",
    "it leaves {1} on {2}": "den går ut av {1} {2}",
    "it leaves on the day": "den går ut den dagen",
    "it was only not listed": "den var bare ikke ført opp",
    "left out": "utelates",
    "left out of all": "utelates fra alle",
    "left out of {1}": "utelates fra {1}",
    "nobody knows it": "ingen vet det",
    "the file is right": "filen har rett",
    "the register is right": "registeret har rett",
    "the first day without it": "den første dagen uten den",
    "{1} was the first day without it": "{1} var den første dagen uten den",
    "{1} was the last day in it": "{1} var den siste dagen med den",
    "they go from the register": "de går ut av registeret",
    "they have the same columns as the rows below": "de har de samme kolonnene som radene under",
    "they stay": "de blir",
    "without an end": "uten slutt",
    // Why an answer will not do.
    "'{1}' will not do: {2}": "«{1}» kan ikke brukes: {2}",
    "answered in different ways: {1}": "besvart på ulike måter: {1}",
    "'{1}' (line {2})": "«{1}» (linje {2})",
    "a member must be {1}": "et medlem må være {1}",
    "another column has that meaning already": "en annen kolonne har allerede den betydningen",
    "an id is made of small letters, digits and hyphens": "en id består av små bokstaver, sifre og bindestreker",
    "it is neither 'change' nor 'keep'": "det er verken «change» eller «keep»",
    "it is neither 'left' nor 'stays'": "det er verken «left» eller «stays»",
    "it is neither 'remove' nor 'keep'": "det er verken «remove» eller «keep»",
    "it is neither 'skip' nor 'read'": "det er verken «skip» eller «read»",
    "it is no day after {1}": "det er ingen dag etter {1}",
    "it is no day of the form 2020-01-31": "det er ingen dag av formen 2020-01-31",
    "it is no meaning of a column": "det er ingen betydning av en kolonne",
    "it is no role": "det er ingen rolle",
    "it is none of the answers": "det er ikke et av svarene",
    "it is none of the collaborations": "det er ikke et av samarbeidene",
    "it needs a day behind it": "det trenger en dag bak",
    "the id '{1}' is taken": "id-en «{1}» er opptatt",
    "the register has no such collaboration": "registeret har ikke noe slikt samarbeid",
    // What is worth knowing.
    "'{1}' has no party": "«{1}» har ingen deltaker",
    "'{1}' is left out with its collaboration": "«{1}» utelates sammen med samarbeidet",
    "'{1}' is left out, as answered": "«{1}» utelates, som besvart",
    "{1} is left out of {2}, as answered": "{1} utelates fra {2}, som besvart",
    "'{1}' is no name of {2}, whose code stands beside it":
      "«{1}» er ikke navnet på {2}, som har nummeret ved siden av",
    "'{1}' is no {2}; not used": "«{1}» er ikke noe {2}; brukes ikke",
    "'{1}' is {2}; note that {3}": "«{1}» er {2}; merk at {3}",
    "'{1}' was read as {2}": "«{1}» ble lest som {2}",
    "the column '{1}' is not read": "kolonnen «{1}» leses ikke",
    "the host '{1}' is not read: several collaborations are called '{2}'":
      "verten «{1}» leses ikke: flere samarbeid heter «{2}»",
    "{1} stands as a second host of {2}; the first counts":
      "{1} står som en vert nummer to for {2}; den første gjelder",
    "{1} stands a second time in {2}": "{1} står en gang til i {2}",
    "{1} stands {2} times in {3}": "{1} står {2} ganger i {3}",
    "{1} stands in {2} as {3} and as {4}; the first counts": "{1} står i {2} som {3} og som {4}; den første gjelder",
    "{1} is in {2} from {3} in the register and from {4} in the file; not changed":
      "{1} er i {2} fra {3} i registeret og fra {4} i filen; endres ikke",
    "{1} is in {2} without a break in the register, and until {3} and again in the file; not changed":
      "{1} er i {2} uten avbrudd i registeret, og til {3} og så igjen i filen; endres ikke",
    "the list of '{1}' says that it does not name all: it is incomplete, and nobody has left for not being in it":
      "listen for «{1}» sier at den ikke nevner alle: den er ufullstendig, og ingen har gått ut fordi de ikke står der",
    "the list of the row says that it does not name all: it is incomplete, and nobody has left for not being in it":
      "listen i raden sier at den ikke nevner alle: den er ufullstendig, og ingen har gått ut fordi de ikke står der",
    "1 code of another year was read as what there is on {1}: {2}":
      "1 nummer fra et annet år ble lest som det som finnes {1}: {2}",
    "{1} codes of another year were read as what there is on {2}: {3}":
      "{1} numre fra et annet år ble lest som det som finnes {2}: {3}",
    "{1} as {2}": "{1} som {2}",
    "and {1} more": "og {1} til",
    "1 row takes its collaboration from the row above": "1 rad får samarbeidet fra raden over",
    "{1} rows take their collaboration from the row above": "{1} rader får samarbeidet fra raden over",
    "1 footnote mark was left out of names": "1 fotnotetegn er utelatt fra navn",
    "{1} footnote marks were left out of names": "{1} fotnotetegn er utelatt fra navn",
    "left out: {1}": "utelatt: {1}",
    "left out, above the headings: {1}": "utelatt, over overskriftene: {1}",
    "left out: the headings stand here again": "utelatt: overskriftene står her igjen",
    "headings in {1}: {2}": "overskrifter i {1}: {2}",
    "line {1}": "linje {1}",
    "line {1}, column {2}": "linje {1}, kolonne {2}",
    "sheet '{1}', cell {2}{3}": "ark «{1}», celle {2}{3}",
    "sheet '{1}', row {2}": "ark «{1}», rad {2}",
    "row {1}": "rad {1}",
    "rows {1}": "radene {1}",
    "'{1}' is {2}": "«{1}» er {2}",
    "read as {1}": "lest som {1}",
    "read the sheet '{1}'": "leste arket «{1}»",
    "read the sheet '{1}', which is hidden": "leste arket «{1}», som er skjult",
    "not read: {1}; {2} chooses another": "ikke lest: {1}; {2} velger et annet",
    "'{1}'": "«{1}»",
    "'{1}' (hidden)": "«{1}» (skjult)",
    "an exported register: {1}": "et eksportert register: {1}",
    "the data set has no words of its own for headings, roles and months (a table 'import-words' with kind, meaning and word): English alone is understood":
      "datasettet har ingen egne ord for overskrifter, roller og måneder (en tabell «import-words» med kind, meaning og word): bare engelsk forstås",
    // Edited exports.
    "'{1}' is no day as 2020-01-31, and no year": "«{1}» er ingen dag som 2020-01-31, og ikke et år",
    "'{1}' is no fact; there are {2}": "«{1}» er ingen opplysning; det finnes {2}",
    "'{1}' is no role; there are {2}": "«{1}» er ingen rolle; det finnes {2}",
    "'{1}' is no value of {2}, which cannot be empty": "«{1}» er ingen verdi for {2}, som ikke kan være tom",
    "a colour needs a day from which it holds": "en farge trenger en dag den gjelder fra",
    "it would end on {1}, not after its start on {2}": "den ville slutte {1}, ikke etter starten {2}",
    "nothing says what the row is about": "ingenting sier hva raden handler om",
    "the id of a plan cannot be changed": "id-en til en plan kan ikke endres",
    "the register has no collaboration '{1}'; samkart register add makes one":
      "registeret har ikke noe samarbeid «{1}»; samkart register add lager et",
    "the register has no collaboration '{1}'; there is {2}": "registeret har ikke noe samarbeid «{1}»; det finnes {2}",
    "the row '{1}' is not in the register as it was exported: it says something else since; export it again":
      "raden «{1}» er ikke i registeret slik den ble eksportert: den sier noe annet siden; eksporter på nytt",
    "the row of a plan has no party; each has a row of its own":
      "raden til en plan har ingen deltaker; hver har sin egen rad",
    "the source and the note of a value without days are not kept with it":
      "kilden og merknaden til en verdi uten dager tas ikke vare på",
    "the {1} of '{2}' stands there without a day already: change it there, or say from which day this one holds":
      "{1} for «{2}» står der allerede uten dag: endre det der, eller si fra hvilken dag dette gjelder",
    "{1} has no column '{2}'; what the register has there stays":
      "{1} har ingen kolonne «{2}»; det registeret har der, blir stående",
    // The account.
    "LEFT OUT OR WORTH KNOWING": "UTELATT ELLER VERDT Å VITE",
    "CHANGES": "ENDRINGER",
    "IN THE REGISTER AND NOT IN THE FILE": "I REGISTERET OG IKKE I FILEN",
    "QUESTIONS": "SPØRSMÅL",
    "REFUSED BY THE REGISTER": "AVVIST AV REGISTERET",
    "ANSWERS THAT WERE NOT ASKED FOR": "SVAR SOM INGEN SPURTE OM",
    "{1}, {2} of {3}: stays": "{1}, {2} i {3}: blir",
    "line {1}: {2}": "linje {1}: {2}",
    "joins": "blir med",
    "leaves": "går ut",
    "role": "rolle",
    "row": "rad",
    "new row": "ny rad",
    "row goes": "rad bort",
    "value": "verdi",
    "{1} {2}": "{1} {2}",
    "new collaborations": "nye samarbeid",
    "join": "blir med",
    "come in otherwise": "kommer inn på annen måte",
    "leave": "går ut",
    "change role": "bytter rolle",
    "hosts": "verter",
    "rows": "rader",
    "values": "verdier",
    "filed under {1}": "føres under {1}",
    "from an unknown day": "fra en ukjent dag",
    " until {1}": " til {1}",
    "{1} becomes {2}": "{1} blir {2}",
    "{1} becomes {2} on {3}": "{1} blir {2} {3}",
    "{1} becomes {2} from the start": "{1} blir {2} fra starten",
    "{1} {2} becomes {3}": "{1} {2} blir {3}",
    "nothing to change": "ingenting å endre",
    "nothing to write": "ingenting å skrive",
    "1 collaboration with {1} members afterwards": "1 samarbeid med {1} medlemmer etterpå",
    "{1} collaborations with {2} members afterwards": "{1} samarbeid med {2} medlemmer etterpå",
    "{1} as in the register": "{1} som i registeret",
    "1 question open": "1 spørsmål åpent",
    "{1} questions open": "{1} spørsmål åpne",
    "written": "skrevet",
    "nothing is written before all is settled": "ingenting skrives før alt er avklart",
    "nothing is written without --apply": "ingenting skrives uten --apply",
    // Failures.
    "{1}nobody has said from which day this holds: {2} says it for all rows without a day, and {3} that nobody knows":
      "{1}ingen har sagt fra hvilken dag dette gjelder: {2} sier det for alle rader uten dag, og {3} at ingen vet",
    "nobody has said on which day others have left": "ingen har sagt hvilken dag andre har gått ut",
    "nobody has said where this was learned": "ingen har sagt hvor dette kom fra",
    "the file is empty": "filen er tom",
    "the register could not be read": "registeret kunne ikke leses",
    "has no columns 'question' and 'answer'; {1} makes such a file":
      "har ikke kolonnene «question» og «answer»; {1} lager en slik fil",
    "has no sheet '{1}': it is text, not a workbook": "har ikke noe ark «{1}»: det er tekst, ikke en arbeidsbok",
    "no row names its columns so that {1} can be found; the first row has {2}. {3} HEADING=MEANING says what a column holds, as {4} 'Taking part=party'":
      "ingen rad har overskrifter som gjør at {1} kan finnes; den første raden har {2}. {3} OVERSKRIFT=BETYDNING sier hva en kolonne har, som {4} 'Deltaker=party'",
    "{1} names {2}, which is no heading; there is {3}": "{1} nevner {2}, som ikke er noen overskrift; det finnes {3}",
    "{1} questions are more than anybody answers; it is likely the wrong file, sheet or column. The first: {2}":
      "{1} spørsmål er flere enn noen svarer på; det er nok feil fil, ark eller kolonne. De første: {2}",
  ]
}
