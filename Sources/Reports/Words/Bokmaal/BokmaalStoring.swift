extension Bokmaal {
  /// What keeps files from being read or written.
  static let storing: [String: String] = [
    "{1}, line {2}": "{1}, linje {2}",
    "is a folder, and a file is needed": "er en mappe, og det trengs en fil",
    "is a folder, and a file's name is needed": "er en mappe, og det trengs et filnavn",
    "is a file, and a folder is needed": "er en fil, og det trengs en mappe",
    "is no folder, and a folder is needed": "er ingen mappe, og det trengs en mappe",
    "is no plain file": "er ingen vanlig fil",
    "is a pipe that nobody writes into": "er et rør som ingen skriver til",
    "is larger than the {1} MiB that are read": "er større enn de {1} MiB som leses",
    "is larger than the {1} MiB that are read; --max-file raises that, where there is memory":
      "er større enn de {1} MiB som leses; --max-file hever grensen, der det er minne nok",
    "leads out of the data set, to {1}, where nothing is read or written; put the file itself there":
      "leder ut av datasettet, til {1}, der ingenting leses eller skrives; legg selve filen der",
    "is a link to a file that is not there": "er en lenke til en fil som ikke finnes",
    "is being edited by another run of the program; try again when that is done":
      "endres av en annen kjøring av programmet; prøv igjen når den er ferdig",
    "can not be locked against other edits: {1}": "kan ikke låses mot andre endringer: {1}",
    "is not what an edit leaves behind; if nobody knows what it is, move it away":
      "er ikke noe en endring etterlater seg; om ingen vet hva det er, flytt det bort",
    "has been changed since an edit was stopped half-way; put that change aside, so that the edit can be finished, or give the edit up by moving {1} away":
      "er endret etter at en endring ble stanset halvveis; legg det til side, så endringen kan fullføres, eller gi den opp ved å flytte {1} bort",
    "has been changed while the edit was made; nothing has been written, try again":
      "er endret mens endringen ble gjort; ingenting er skrevet, prøv igjen",
    "the edit is made and stands in {1}, but could not be put into its files, which the next edit will try again: {2}":
      "endringen er gjort og står i {1}, men kunne ikke legges i filene sine; den neste endringen prøver igjen: {2}",
    "is there already and not empty": "finnes allerede og er ikke tom",
    "holds no data set, and is not replaced whatever is said": "har ikke noe datasett, og erstattes ikke uansett",
    "has '{1}', which is no part of a recoded data set; move it away first":
      "har «{1}», som ikke hører til et omkodet datasett; flytt det bort først",
    "is the data set itself, which stays as it is": "er selve datasettet, som skal bli som det er",
    "lies inside the data set, which stays as it is": "ligger i datasettet, som skal bli som det er",
    "holds the data set that is read": "har datasettet som leses",
    "is written in {1}; saved as UTF-8 it can be edited": "er skrevet i {1}; lagret som UTF-8 kan den endres",
    "'{1}' cannot be written in {2}; save the file as UTF-8 first":
      "«{1}» kan ikke skrives i {2}; lagre filen som UTF-8 først",
    "there is no column '{1}' for '{2}'": "det finnes ingen kolonne «{1}» for «{2}»",
    "the data set has no table '{1}'": "datasettet har ingen tabell «{1}»",
    "the column '{1}' must not be empty": "kolonnen «{1}» kan ikke være tom",
    "'{1}' does not fit the column '{2}': {3}": "«{1}» passer ikke i kolonnen «{2}»: {3}",
    "the text for the column '{1}' has a line break or another control character":
      "teksten til kolonnen «{1}» har et linjeskift eller et annet styretegn",
    "a key stands twice; samkart check says which": "en nøkkel står to ganger; samkart check sier hvilken",
    "the file has been changed by hand: '{1}' is not there any more, or more than once":
      "filen er endret for hånd: «{1}» står der ikke lenger, eller mer enn én gang",
    "there is no edit to take back": "det er ingen endring å ta tilbake",
    "this is no line of a journal: {1}": "dette er ingen linje i en journal: {1}",
    "there is no object 'samkart' to put the number into": "det finnes ikke noe objekt «samkart» å legge nummeret i",
    "what would be written does not read back as it is meant; nothing has been written":
      "det som ville bli skrevet, leses ikke tilbake slik det er ment; ingenting er skrevet",
    "the edit cannot be taken back, since what it leaves could not be read: {1}":
      "endringen kan ikke tas tilbake, for det den etterlater, kunne ikke leses: {1}",
  ]
}
