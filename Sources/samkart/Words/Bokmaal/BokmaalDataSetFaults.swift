/// What is wrong with the tables of a data set, and what a move of codes asks, in Norwegian bokmål, by their English with
/// numbered places.
let bokmaalDataSetFaults: [String: String] = [
  "{1}: {2}": "{1}: {2}",
  "the path '{1}' is not one inside the data set's folder; paths are relative and have no '..'":
    "stien «{1}» ligger ikke i datasettets mappe; stier er relative og har ingen «..»",
  "there is no resource '{1}', which is needed": "det er ingen ressurs «{1}», og den trengs",
  "there is no such column; the header has {1}": "det er ingen slik kolonne; overskriften har {1}",
  "there are {1} fields where the header has {2}": "det er {1} felter der overskriften har {2}",
  "has the municipality codes of {1}, and {2} those of {3}; samkart recode moves a file to the codes of another year":
    "har kommunenumrene fra {1}, og {2} dem fra {3}; samkart recode flytter en fil til numrene fra et annet år",
  "the cell is empty; {1} belongs there": "cellen er tom; der skal det stå {1}",
  "'{1}' is not {2}": "«{1}» er ikke {2}",
  "a key": "en nøkkel",
  "a day": "en dag",
  "a year": "et år",
  "a whole number": "et helt tall",
  "a code": "et nummer",
  "the codes are those of {1} already": "numrene er fra {1} allerede",
  "the codes of {1} are not known: {2} tells those from {3} to {4}":
    "numrene fra {1} er ikke kjent: {2} har dem fra {3} til {4}",
  "the data set has no table 'code-changes', which says what became of codes":
    "datasettet har ingen tabell «code-changes», som sier hva numre er blitt til",
  "the descriptor has no schema for it, which would say which columns hold codes":
    "beskrivelsen har ikke noe skjema for den, som ville sagt hvilke kolonner som har numre",
  "the descriptor says that it has codes of a year, and of no column that it holds them":
    "beskrivelsen sier at den har numre fra et år, og ikke i hvilken kolonne",
  "{1} question must be answered before anything is written": "{1} spørsmål må besvares før noe skrives",
  "{1} questions must be answered before anything is written": "{1} spørsmål må besvares før noe skrives",
  "{1} does not say which counties there are in {2}: it needs them all, with columns from and to":
    "{1} sier ikke hvilke fylker som finnes i {2}: den må ha alle, med kolonnene from og to",
  "'{1}' is no plain number that can be divided or added up": "«{1}» er ikke et tall som kan deles eller legges sammen",
  "'{1}' is answered, and nothing of that name is asked": "«{1}» er besvart, og ingenting med det navnet er spurt om",
  "'{1}' is no answer to {2}, which is asked for {3}": "«{1}» er ikke noe svar på {2}, der det spørres etter {3}",
  "{1} takes one code, not several": "{1} tar ett nummer, ikke flere",
  "{1} was divided into {2} and {3}, and nothing says which of them takes its place; answer with {4}":
    "{1} er delt i {2} og {3}, og ingenting sier hvilken av dem som tar plassen; svar med {4}",
  "{1} is to become {2} and {3}, and nothing says how many of its people each takes over; answer with {4}":
    "{1} skal bli til {2} og {3}, og ingenting sier hvor mange av innbyggerne hver overtar; svar med {4}",
  "{1} becomes {2} and {3}, and {4} has room for one of them; answer with {5}":
    "{1} blir til {2} og {3}, og {4} har plass til én av dem; svar med {5}",
  "1 code of {1} moved to {2}, in {3}": "1 nummer fra {1} er flyttet til {2}, i {3}",
  "{1} codes of {2} moved to {3}, in {4}": "{1} numre fra {2} er flyttet til {3}, i {4}",
  "the column {1} could hold codes too and stays as it is; --code-field names all that do":
    "kolonnen {1} kan også ha numre og blir stående; --code-field nevner alle som har det",
  "the column {1} says the county of each and has moved with it":
    "kolonnen {1} sier hvilket fylke hver ligger i, og er flyttet med",
  "{1} are all {2} now; their rows are not added up": "{1} er alle {2} nå; radene er ikke lagt sammen",
  "1 code is of no year that is known and was left as it is: {1}":
    "1 nummer er ikke fra noe kjent år og er latt stå: {1}",
  "{1} codes are of no year that is known and were left as they are, as {2}":
    "{1} numre er ikke fra noe kjent år og er latt stå, som {2}",
  "no column holds municipality codes; say which with --code-field":
    "ingen kolonne har kommunenumre; si hvilken med --code-field",
  "{1} could hold municipality codes, and no heading says so; say which column does with --code-field":
    "{1} kan ha kommunenumre, og ingen overskrift sier det; si hvilken kolonne som har dem, med --code-field",
  "the codes of {1} and {2} are mixed: {3} is of {4} and not of {5}, and {6} in line {7} is of {8} and not of {9}":
    "numre fra {1} og {2} er blandet: {3} er fra {4} og ikke fra {5}, og {6} i linje {7} er fra {8} og ikke fra {9}",
  "{1} is a code of {2} and not of {3}, which is the year given":
    "{1} er et nummer fra {2} og ikke fra {3}, som er året som er oppgitt",
]
