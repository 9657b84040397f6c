/// What is wrong with text and workbooks, in Norwegian bokmål, by the readers' English with numbered places.
let bokmaalTableFaults: [String: String] = [
  "{1}, line {2}, column {3}": "{1}, linje {2}, kolonne {3}",
  "{1}, line {2}": "{1}, linje {2}",
  "line {1}, column {2}": "linje {1}, kolonne {2}",
  "line {1}": "linje {1}",
  "the file is empty; a table begins with a row of column names":
    "filen er tom; en tabell begynner med en rad med kolonnenavn",
  "{1} bytes are more than the 4 GB that can be read": "{1} byte er mer enn de 4 GB som kan leses",
  "the byte {1} does not belong in text; this is a binary file, or UTF-16 without a byte order mark":
    "byten {1} hører ikke hjemme i tekst; dette er en binærfil, eller UTF-16 uten byterekkefølgemerke",
  "the text is not valid {1}, which its byte order mark announces":
    "teksten er ikke gyldig {1}, som byterekkefølgemerket sier at den er",
  "the text is not valid {1}, as which it was to be read": "teksten er ikke gyldig {1}, som den skulle leses som",
  "the quoted field that begins here never ends; a quote inside it is written twice":
    "feltet i anførselstegn som begynner her, slutter aldri; et anførselstegn inne i det skrives to ganger",
  "line {1} has {2} field where the header has {3}": "linje {1} har {2} felt der overskriften har {3}",
  "line {1} has {2} fields where the header has {3}": "linje {1} har {2} felter der overskriften har {3}",
  "line {1} is blank and was left out": "linje {1} er tom og er utelatt",
  "column {1} has no name": "kolonne {1} har ikke navn",
  "columns {1} are all called '{2}'; the first is used": "kolonnene {1} heter alle «{2}»; den første er brukt",
  "line {1}, column {2} has text behind its closing quote":
    "linje {1}, kolonne {2} har tekst etter det siste anførselstegnet",
  "line {1} has U+FFFE or U+FFFF, which no drawing, document or workbook can hold; it is shown as {2} ({3} such in all)":
    "linje {1} har U+FFFE eller U+FFFF, som ingen tegning, intet dokument og ingen arbeidsbok kan ha; det vises som {2} ({3} slike i alt)",
  "line {1} has U+FFFE or U+FFFF, which no drawing, document or workbook can hold; it is shown as {2}":
    "linje {1} har U+FFFE eller U+FFFF, som ingen tegning, intet dokument og ingen arbeidsbok kan ha; det vises som {2}",
  "{1}; save it as XLSX, ODS or CSV": "{1}; lagre den som XLSX, ODS eller CSV",
  "is locked with a password; save it without one": "er låst med et passord; lagre den uten",
  "has {1} bytes, and at most {2} MiB are read": "har {1} byte, og høyst {2} MiB leses",
  "begins like a workbook but has no directory of its parts; it is likely cut off: fetch it again":
    "begynner som en arbeidsbok, men har ingen fortegnelse over delene; den er trolig avkuttet: hent den på nytt",
  "the archive is damaged; open and save the file again in the program that made it":
    "arkivet er skadet; åpne og lagre filen på nytt i programmet som laget den",
  "has more than {1} parts": "har mer enn {1} deler",
  "unpacks to more than {1} MiB, which no register does":
    "pakkes ut til mer enn {1} MiB, og det gjør ikke noe register",
  "the part is missing; open and save the file again in the program that made it":
    "delen mangler; åpne og lagre filen på nytt i programmet som laget den",
  "the part is said to lie at '{1}', outside the file, where nothing is read":
    "delen skal ligge i «{1}», utenfor filen, og der leses ingenting",
  "line {1}: is not well-formed XML: {2}": "linje {1}: er ikke velformet XML: {2}",
  "declares a document type, which no workbook does; it is not read":
    "erklærer en dokumenttype, og det gjør ingen arbeidsbok; den leses ikke",
  "should be a part of a workbook, but begins with <{1}>":
    "skulle være en del av en arbeidsbok, men begynner med <{1}>",
  "has no sheet '{1}'; there is {2}": "har ikke noe ark «{1}»; det finnes {2}",
  "has no sheets": "har ingen ark",
  "has nothing in {1}": "har ingenting i {1}",
  "the cell {1} has more than {2} characters": "cellen {1} har mer enn {2} tegn",
  "has more than {1} cells, empty ones between others counted; delete the columns and rows that do not belong to the table, or save it as CSV":
    "har mer enn {1} celler, tomme mellom andre medregnet; slett kolonner og rader som ikke hører til tabellen, eller lagre den som CSV",
  "row {1} is hidden, and was read": "rad {1} er skjult, og er lest",
  "{1} rows are hidden, the first is row {2}; they were read": "{1} rader er skjult, den første er rad {2}; de er lest",
  "hidden columns were read: {1}": "skjulte kolonner er lest: {1}",
  "cell {1} shows the error {2}": "celle {1} viser feilen {2}",
  "cell {1} has a formula saved without its value; open and save the file in a spreadsheet program":
    "celle {1} har en formel lagret uten verdi; åpne og lagre filen i et regnearkprogram",
  "cell {1} has the value '{2}', which means nothing": "celle {1} har verdien «{2}», som ikke betyr noe",
  "cell {1} shows {2} as a day, which is none": "celle {1} viser {2} som en dag, og det er ingen",
  "cell {1} is filled twice; the first counts": "celle {1} er fylt to ganger; den første gjelder",
  "and {1} more such cell": "og {1} slik celle til",
  "and {1} more such cells": "og {1} slike celler til",
  "{1} cell from column {2} on, far behind the others, was left out":
    "{1} celle fra kolonne {2} og utover, langt bak de andre, er utelatt",
  "{1} cells from column {2} on, far behind the others, were left out":
    "{1} celler fra kolonne {2} og utover, langt bak de andre, er utelatt",
  "the cell {1}, merged over several rows, was given to each of them":
    "cellen {1}, slått sammen over flere rader, er gitt til hver av dem",
  "{1} cells, the first {2}, merged over several rows, were given to each of them":
    "{1} celler, den første {2}, slått sammen over flere rader, er gitt til hver av dem",
]
