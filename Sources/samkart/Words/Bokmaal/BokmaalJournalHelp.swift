/// What the commands on the journal of a register, and what it knows, say of themselves in Norwegian bokmål, by the
/// English sentences.
let bokmaalJournalHelp: [String: String] = [
  "Edit the register, and see what it says through time.":
    "Endre registeret, og se hva det sier gjennom tiden.",
  """
  Each edit has a day, a source and a note, is checked before it is written, changes single lines of the tables and
  has a line in the journal, by which it can be told and taken back. Several people may edit at once; an edit is
  made whole or not at all.
  """:
    """
  Hver endring har en dag, en kilde og en merknad, prøves før den skrives, endrer enkelte linjer i tabellene og har en
  linje i journalen, der den kan leses og tas tilbake. Flere kan endre samtidig; en endring gjøres helt eller ikke i det
  hele tatt.
  """,
  "Put an edit right: its day, whom it is about, the role or the collaboration.":
    "Rett en endring: dagen, hvem den gjelder, rollen eller samarbeidet.",
  """
  The tables become what the right edit would have made of them, with all later edits made again, and events follow.
  The journal keeps both the mistake and its correction. samkart register log tells the numbers.
  """:
    """
  Tabellene blir det den riktige endringen ville ha gjort dem til, med alle senere endringer gjort om igjen, og hendelsene
  følger med. Journalen beholder både feilen og rettelsen. samkart register log viser numrene.
  """,
  """
  samkart register correct 1 --day 2021-07-01 --reason "Misheard"
  """:
    """
  samkart register correct 1 --day 2021-07-01 --reason "Hørte feil"
  """,
  "The number of the edit in the journal.":
    "Endringens nummer i journalen.",
  "The right day, as register join --help says it can be written.":
    "Den riktige dagen, skrevet slik register join --help viser.",
  "Whom it is about, by name or code.":
    "Hvem den gjelder, ved navn eller nummer.",
  "The right collaboration: id, number or name.":
    "Det riktige samarbeidet: id, nummer eller navn.",
  "The first day without the one who joined.":
    "Den første dagen uten den som kom med.",
  "Say what is right: --day, --municipality, --collaboration, --role, --until or --source.":
    "Si hva som er riktig: --day, --municipality, --collaboration, --role, --until eller --source.",
  "--county goes with --municipality.":
    "--county hører sammen med --municipality.",
  "Where the right thing was learned.":
    "Hvor det riktige kom fra.",
  "Why it was wrong; the journal keeps it.":
    "Hvorfor det var galt; journalen beholder det.",
  "Take back the edits too that can not stand with it.":
    "Ta også tilbake endringer som ikke kan stå sammen med den.",
  "--source says nothing.":
    "--source sier ingenting.",
  "Keep what another source says beside what counts, or let it count.":
    "Behold det en annen kilde sier ved siden av det som gjelder, eller la det gjelde.",
  """
  With --joined or --left it is about the day on which somebody came in or went out, which is --day; with facts,
  about what a collaboration has from the day on. What is said is kept and told, and does not count. With --counts it
  does, and what counted so far is kept beside it, with its source.
  """:
    """
  Med --joined eller --left handler det om dagen noen kom inn eller gikk ut, som er --day; med opplysninger, om det et
  samarbeid har fra dagen av. Det som sies, beholdes og fortelles, men gjelder ikke. Med --counts gjelder det, og det som
  gjaldt til nå, beholdes ved siden av, med sin kilde.
  """,
  """
  samkart register dispute Frosta vaernes --left --day "spring 2021" \\
    --source "Phone call"
  samkart register dispute ror --fte 4.5 --day 2021-01-01 \\
    --source "Annual report"
  """:
    """
  samkart register dispute Frosta vaernes --left --day "våren 2021" \\
    --source "Telefon"
  samkart register dispute ror --fte 4,5 --day 2021-01-01 \\
    --source "Årsmelding"
  """,
  "The day is that on which they came in.":
    "Dagen er den de kom inn.",
  "The day is the first without them.":
    "Dagen er den første uten dem.",
  "This counts from now on, and what counted is what another source says.":
    "Dette gjelder fra nå av, og det som gjaldt, er det en annen kilde sier.",
  "--joined and --left contradict each other.":
    "--joined og --left sier imot hverandre.",
  "Say with --joined or --left what the day of {1} is.":
    "Si med --joined eller --left hva dagen for {1} er.",
  "Say what is disputed: --joined, --left, or a fact as --host.":
    "Si hva kildene er uenige om: --joined, --left, eller en opplysning som --host.",
  "--event does nothing; what sources say is no event.":
    "--event gjør ingenting; det kilder sier, er ingen hendelse.",
  "List the edits that were made, oldest first.":
    "List opp endringene som er gjort, de eldste først.",
  """
  With --lang, or by the language of the environment (LANG), the edits are told in that language, with names.
  """:
    """
  Med --lang, eller etter språket i omgivelsene (LANG), fortelles endringene på det språket, med navn.
  """,
  "Show what the register says of a collaboration, a plan or a municipality, through time.":
    "Vis hva registeret sier om et samarbeid, en plan eller en kommune, gjennom tiden.",
  """
  Without a name it lists all collaborations and plans. With --day only what holds on that day.
  """:
    """
  Uten navn listes alle samarbeid og planer. Med --day bare det som gjelder den dagen.
  """,
  "A collaboration, a plan or a municipality.":
    "Et samarbeid, en plan eller en kommune.",
  "Only what holds on this day (YYYY-MM-DD).":
    "Bare det som gjelder denne dagen (ÅÅÅÅ-MM-DD).",
  "Take back the last edit, and all that were made together with it; or any edit by its number.":
    "Ta tilbake den siste endringen, og alle som ble gjort sammen med den; eller hvilken som helst ved nummeret.",
  """
  Without a number the files become what they were before the last edit, to the byte, and its line goes from the
  journal. What was changed by hand in other lines stays; where the edit's own lines were changed, nothing is done.
  With a number the tables become what they would be without that edit, with all later edits made again, and the
  journal keeps the edit and says that it has been taken back. Edits that rest on it are told, and taken back too
  with --with-dependents.
  """:
    """
  Uten nummer blir filene det de var før den siste endringen, til siste byte, og linjen går ut av journalen. Det som er
  endret for hånd i andre linjer, blir stående; der endringens egne linjer er endret, gjøres ingenting. Med nummer blir
  tabellene det de ville vært uten den endringen, med alle senere gjort om igjen, og journalen beholder endringen og sier
  at den er tatt tilbake. Endringer som bygger på den, nevnes, og tas også tilbake med --with-dependents.
  """,
  "The number of the edit in the journal; the last when left out.":
    "Endringens nummer i journalen; den siste når det utelates.",
]
