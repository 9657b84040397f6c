/// What the register's commands say of themselves in Norwegian bokmål, by the English sentences.
let bokmaalRegisterHelp: [String: String] = [
  "A collaboration comes into the register with its first members.":
    "Et samarbeid kommer inn i registeret med sine første medlemmer.",
  """
  It is founded on the day unless --founded says otherwise, and gets the next free number. samkart check --colours
  proposes a colour. Members join on the day, or since nobody knows when.

  Example:
    samkart register add fjorden --name Fjorden --member Oslo --member Asker \\
      --formalised --day 2021-01-01 --source "Agreement 2020-12-15"
  """:
    """
  Det stiftes den dagen, om ikke --founded sier noe annet, og får neste ledige nummer. samkart check --colours
  foreslår en farge. Medlemmene kommer med den dagen, eller siden ingen vet når.

  Eksempel:
    samkart register add fjorden --name Fjorden --member Oslo --member Asker \\
      --formalised --day 2021-01-01 --source "Avtale 15.12.2020"
  """,
  "The id: small letters, digits and hyphens; it never changes.":
    "Id-en: små bokstaver, sifre og bindestreker; den endres aldri.",
  "A member, by name or code. Repeatable.":
    "Et medlem, ved navn eller nummer. Kan gis flere ganger.",
  "The place of its colour in the palette, from 0.":
    "Fargens plass i paletten, fra 0.",
  "Record or put right what is known of a collaboration: its host, its staff, its criteria.":
    "Før inn eller rett det en vet om et samarbeid: vertskommune, årsverk, kriterier.",
  """
  What is not given stays. From the day on it holds, and answers for earlier days stay as they were: the change is
  a row of the table facts, and for a new host one of the table of events. With --day unknown, or in a data set
  without the table facts, what is known of the collaboration is put right for all days. Numbers never change.

  Example:
    samkart register change ror --fte 4.5 \\
      --day 2021-01-01 --source "Phone call 2020-12-01"
  """:
    """
  Det som ikke oppgis, står ved lag. Endringen gjelder fra dagen av, og svarene for tidligere dager blir som de var:
  den er en rad i tabellen facts, og for en ny vertskommune en rad i tabellen over hendelser. Med --day ukjent, eller i
  et datasett uten tabellen facts, rettes det for alle dager. Numre endres aldri.

  Eksempel:
    samkart register change ror --fte 4,5 \\
      --day 2021-01-01 --source "Telefon 1.12.2020"
  """,
  "Id, number or name.":
    "Id, nummer eller navn.",
  "Edit the register, and see what it says through time.":
    "Endre registeret, og se hva det sier gjennom tiden.",
  """
  Each edit has a day, a source and a note, is checked before it is written, changes single lines of the tables and
  has a line in the journal, by which it can be told and taken back. Several people may edit at once; an edit is
  made whole or not at all.

  Example:
    samkart register show ror
  """:
    """
  Hver endring har en dag, en kilde og en merknad, prøves før den skrives, endrer enkelte linjer i tabellene og har en
  linje i journalen, der den kan leses og tas tilbake. Flere kan endre samtidig; en endring gjøres helt eller ikke i det
  hele tatt.

  Eksempel:
    samkart register show ror
  """,
  "Put an edit right: its day, whom it is about, the role or the collaboration.":
    "Rett en endring: dagen, hvem den gjelder, rollen eller samarbeidet.",
  """
  The tables become what the right edit would have made of them, with all later edits made again, and events follow.
  The journal keeps both the mistake and its correction. samkart register log tells the numbers.

  Example:
    samkart register correct 1 --day 2021-07-01 --reason "Misheard"
  """:
    """
  Tabellene blir det den riktige endringen ville ha gjort dem til, med alle senere endringer gjort om igjen, og hendelsene
  følger med. Journalen beholder både feilen og rettelsen. samkart register log viser numrene.

  Eksempel:
    samkart register correct 1 --day 2021-07-01 --reason "Hørte feil"
  """,
  "The number of the edit in the journal.":
    "Endringens nummer i journalen.",
  "The right day, as register join --help says it can be written.":
    "Den riktige dagen, skrevet slik register join --help viser.",
  "Whom it is about, by name or code.":
    "Hvem den gjelder, ved navn eller nummer.",
  "The county, where several municipalities have the name.":
    "Fylket, der flere kommuner har navnet.",
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
  "Show what would change, and change nothing.":
    "Vis hva som ville bli endret, og endre ingenting.",
  "text, or json: the lines of the journal.":
    "text, eller json: journalens linjer.",
  "--source says nothing.":
    "--source sier ingenting.",
  "Keep what another source says beside what counts, or let it count.":
    "Behold det en annen kilde sier ved siden av det som gjelder, eller la det gjelde.",
  """
  With --joined or --left it is about the day on which somebody came in or went out, which is --day; with facts,
  about what a collaboration has from the day on. What is said is kept and told, and does not count. With --counts it
  does, and what counted so far is kept beside it, with its source.

  Examples:
    samkart register dispute Frosta vaernes --left --day "spring 2021" \\
      --source "Phone call"
    samkart register dispute ror --fte 4.5 --day 2021-01-01 \\
      --source "Annual report"
  """:
    """
  Med --joined eller --left handler det om dagen noen kom inn eller gikk ut, som er --day; med opplysninger, om det et
  samarbeid har fra dagen av. Det som sies, beholdes og fortelles, men gjelder ikke. Med --counts gjelder det, og det som
  gjaldt til nå, beholdes ved siden av, med sin kilde.

  Eksempler:
    samkart register dispute Frosta vaernes --left --day "våren 2021" \\
      --source "Telefon"
    samkart register dispute ror --fte 4,5 --day 2021-01-01 \\
      --source "Årsmelding"
  """,
  "Names or codes, and last the collaboration: its id, number or name.":
    "Navn eller numre, og til slutt samarbeidet: id, nummer eller navn.",
  "The day is that on which they came in.":
    "Dagen er den de kom inn.",
  "The day is the first without them.":
    "Dagen er den første uten dem.",
  "This counts from now on, and what counted is what another source says.":
    "Dette gjelder fra nå av, og det som gjaldt, er det en annen kilde sier.",
  "--joined and --left contradict each other.":
    "--joined og --left sier imot hverandre.",
  "Say who, and last which collaboration.":
    "Si hvem, og til slutt hvilket samarbeid.",
  "Say with --joined or --left what the day of {1} is.":
    "Si med --joined eller --left hva dagen for {1} er.",
  "Say what is disputed: --joined, --left, or a fact as --host.":
    "Si hva kildene er uenige om: --joined, --left, eller en opplysning som --host.",
  "--event does nothing; what sources say is no event.":
    "--event gjør ingenting; det kilder sier, er ingen hendelse.",
  "A collaboration ends, and all who are in it leave.":
    "Et samarbeid avsluttes, og alle som er med, går ut.",
  """
  The day is the first without it. Its number and colour stay its own.

  Example:
    samkart register end valdres --day 2021-01-01 --source "Minutes"
  """:
    """
  Dagen er den første uten det. Nummeret og fargen forblir dets egne.

  Eksempel:
    samkart register end valdres --day 2021-01-01 --source "Møtebok"
  """,
  "Write the register as XLSX or CSV, to be edited in a spreadsheet and imported again.":
    "Skriv registeret som XLSX eller CSV, til å endre i et regneark og importere igjen.",
  """
  A workbook has a sheet for memberships, one for facts about collaborations and one for plans, with ids and words to
  choose from. Change, add or remove rows there; leave the column 'row' as it is, and empty in rows that you add.
  Then register import shows exactly the rows that differ. A CSV has one table.

  Examples:
    samkart register export register.xlsx
    samkart register export plans.csv --table plans
  """:
    """
  En arbeidsbok har ett ark for medlemskap, ett for opplysninger om samarbeid og ett for planer, med id-er og ord å velge
  mellom. Endre, legg til eller fjern rader der; la kolonnen 'row' være som den er, og tom i rader du legger til. Så viser
  register import nøyaktig de radene som er ulike. En CSV har én tabell.

  Eksempler:
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
  "Take a list of members, CSV or XLSX, into the register.":
    "Ta en medlemsliste, CSV eller XLSX, inn i registeret.",
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

  Example:
    samkart register import members.csv --unknown-start
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

  Eksempel:
    samkart register import medlemmer.csv --unknown-start
  """,
  "The list, CSV or XLSX; - is standard input.":
    "Listen, CSV eller XLSX; - er standard inn.",
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
  "--{1} must not be empty.":
    "--{1} kan ikke være tom.",
  "--complete needs a --day on which others have left.":
    "--complete trenger en --day da andre har gått ut.",
  "Only one of the list and the answers can be standard input.":
    "Bare én av listen og svarene kan være standard inn.",
  "Say from which day joins hold, with --day, or give --unknown-start.":
    "Si fra hvilken dag innmeldingene gjelder, med --day, eller gi --unknown-start.",
  "Municipalities, or somebody else, join a collaboration.":
    "Kommuner, eller andre, blir med i et samarbeid.",
  """
  A municipality is a member of one collaboration at a time. It is given by name or code, of the day of the edit;
  county authorities, bodies of the state and others by name.

  Example:
    samkart register join Oslo nri --day 2021-01-01 --source "Phone call"
    samkart register join Oslo Alta nri --day 1.1.2021 --source "Phone call"
  """:
    """
  En kommune er medlem av ett samarbeid om gangen. Den oppgis ved navn eller nummer, slik de er den dagen endringen
  gjelder; fylkeskommuner, statlige organer og andre ved navn.

  Eksempel:
    samkart register join Oslo nri --day 2021-01-01 --source "Telefon"
    samkart register join Oslo Alta nri --day 1.1.2021 --source "Telefon"
  """,
  "The first day without it, where the membership has ended already.":
    "Den første dagen uten, der medlemskapet allerede er over.",
  "The one who joins is no municipality, whatever the role.":
    "Den som blir med, er ingen kommune, uansett rolle.",
  "Municipalities, or somebody else, leave a collaboration.":
    "Kommuner, eller andre, går ut av et samarbeid.",
  """
  The day is the first without it. The host leaves only after another one has been named with samkart register
  change.

  Example:
    samkart register leave Frosta vaernes --day 2021-01-01 --source "Letter"
  """:
    """
  Dagen er den første uten. Vertskommunen går ut først når en annen er oppgitt med samkart register change.

  Eksempel:
    samkart register leave Frosta vaernes --day 2021-01-01 --source "Brev"
  """,
  "List the edits that were made, oldest first.":
    "List opp endringene som er gjort, de eldste først.",
  """
  With --lang, or by the language of the environment (LANG), the edits are told in that language, with names.

  Examples:
    samkart register log
    samkart register log --lang nb
  """:
    """
  Med --lang, eller etter språket i omgivelsene (LANG), fortelles endringene på det språket, med navn.

  Eksempler:
    samkart register log
    samkart register log --lang nb
  """,
  "Collaborations become one, or municipalities do.":
    "Samarbeid slås sammen, eller kommuner gjør det.",
  """
  Collaborations: all who are in them go on in the one named by --into, of the register or new (with --name).
  Municipalities, with --municipalities: --into is the code of the new one; where they were in different
  collaborations, --collaboration or --outside says where it goes on. Code changes that the table lacks are added.

  Examples:
    samkart register merge sunnhordland hardanger --into haugalandet \\
      --day 2022-01-01 --source "Minutes 2021-06-01"
    samkart register merge --municipalities Gjerdrum Nannestad --into 3099 \\
      --name "Nye Gjerdrum" --day 2022-01-01 --source "Decree 2021-06-01"
  """:
    """
  Samarbeid: alle som er med, går videre i det som --into oppgir, i registeret eller nytt (med --name). Kommuner, med
  --municipalities: --into er nummeret til den nye; der de var i ulike samarbeid, sier --collaboration eller --outside
  hvor den går videre. Nummerendringer som tabellen mangler, legges til.

  Eksempler:
    samkart register merge sunnhordland hardanger --into haugalandet \\
      --day 2022-01-01 --source "Møtebok 1.6.2021"
    samkart register merge --municipalities Gjerdrum Nannestad --into 3099 \\
      --name "Nye Gjerdrum" --day 2022-01-01 --source "Forskrift 1.6.2021"
  """,
  "Those that become one.":
    "De som blir til ett.",
  "The id of the collaboration, or the code of the municipality.":
    "Samarbeidets id, eller kommunens nummer.",
  "The parts are municipalities.":
    "Delene er kommuner.",
  "Where the merged municipality goes on.":
    "Hvor den sammenslåtte kommunen går videre.",
  "The merged municipality goes on in no collaboration.":
    "Den sammenslåtte kommunen går ikke videre i noe samarbeid.",
  "The place of a new collaboration's colour in the palette, from 0.":
    "Plassen i paletten for et nytt samarbeids farge, fra 0.",
  "--outside and --collaboration contradict each other.":
    "--outside og --collaboration sier imot hverandre.",
  "--outside and --collaboration go with --municipalities.":
    "--outside og --collaboration hører sammen med --municipalities.",
  "Municipalities go from the collaboration that they are members of to another, on one day.":
    "Kommuner går fra samarbeidet de er medlem av, til et annet, på én dag.",
  """
  Each leaves the one and joins the other; all of it is made, told and taken back together.

  Example:
    samkart register move Molde sunnmore --day 2021-01-01 --source "Phone call"
  """:
    """
  Hver går ut av det ene og blir med i det andre; alt gjøres, fortelles og tas tilbake samlet.

  Eksempel:
    samkart register move Molde sunnmore --day 2021-01-01 --source "Telefon"
  """,
  "A collaboration is planned, comes to be, or comes to nothing.":
    "Et samarbeid planlegges, blir til, eller blir ikke noe av.",
  """
  With municipalities: they plan it, or join the plan; with --withdraw they go out of it. With --realise: it comes
  to be on the day with those who planned it, as samkart register add would have it, and is no plan any more; on
  earlier days it still is. With --drop: it comes to nothing. The day is the planned start, or unknown; with --drop
  the day on which they gave it up.

  Examples:
    samkart register plan vest-finnmark Alta Hasvik --name Vest-Finnmark \\
      --day unknown --source "Phone call 2020-12-01"
    samkart register plan ost-finnmark --realise --formalised \\
      --day 2021-07-01 --source "Agreement 2021-06-01"
  """:
    """
  Med kommuner: de planlegger det, eller slutter seg til planen; med --withdraw går de ut av den. Med --realise: det
  blir til den dagen med dem som planla det, slik samkart register add ville ha det, og er ingen plan lenger; for
  tidligere dager er det fortsatt en. Med --drop: det blir ikke noe av. Dagen er den planlagte starten, eller ukjent; med
  --drop dagen da de ga det opp.

  Eksempler:
    samkart register plan vest-finnmark Alta Hasvik --name Vest-Finnmark \\
      --day ukjent --source "Telefon 1.12.2020"
    samkart register plan ost-finnmark --realise --formalised \\
      --day 2021-07-01 --source "Avtale 1.6.2021"
  """,
  "The id of the plan.":
    "Planens id.",
  "Who plans it, by name or code.":
    "Hvem som planlegger det, ved navn eller nummer.",
  "How far it has come, as a word of the data set.":
    "Hvor langt det er kommet, som et ord i datasettet.",
  "From when it has been planned.":
    "Fra når det har vært planlagt.",
  "It comes to be.":
    "Det blir til.",
  "The municipalities plan it no longer.":
    "Kommunene planlegger det ikke lenger.",
  "It comes to nothing.":
    "Det blir ikke noe av.",
  "The place of its colour in the palette, from 0, once it comes to be.":
    "Fargens plass i paletten, fra 0, når det blir til.",
  "--realise and --drop contradict each other.":
    "--realise og --drop sier imot hverandre.",
  "Municipalities join a plan before it is realised or dropped, not with it.":
    "Kommuner slutter seg til en plan før den blir til eller gis opp, ikke samtidig.",
  "--withdraw goes with neither --realise nor --drop.":
    "--withdraw går verken sammen med --realise eller --drop.",
  "Say with --withdraw who plans it no longer.":
    "Si med --withdraw hvem som ikke planlegger det lenger.",
  "Somebody in a collaboration goes on in another role.":
    "Noen i et samarbeid går videre i en annen rolle.",
  """
  The role until the day stays on record. With --day unknown the role is put right from the start.

  Example:
    samkart register role Frosta vaernes owner --day 2021-01-01 \\
      --source "Minutes 2020-12-10"
  """:
    """
  Rollen fram til dagen blir stående. Med --day ukjent rettes rollen fra starten.

  Eksempel:
    samkart register role Frosta vaernes owner --day 2021-01-01 \\
      --source "Møtebok 10.12.2020"
  """,
  "Name or code.":
    "Navn eller nummer.",
  "Show what the register says of a collaboration, a plan or a municipality, through time.":
    "Vis hva registeret sier om et samarbeid, en plan eller en kommune, gjennom tiden.",
  """
  Without a name it lists all collaborations and plans. With --day only what holds on that day.

  Examples:
    samkart register show
    samkart register show ror --day 2020-10-01
    samkart register show Molde --format json
  """:
    """
  Uten navn listes alle samarbeid og planer. Med --day bare det som gjelder den dagen.

  Eksempler:
    samkart register show
    samkart register show ror --day 2020-10-01
    samkart register show Molde --format json
  """,
  "A collaboration, a plan or a municipality.":
    "Et samarbeid, en plan eller en kommune.",
  "Only what holds on this day (YYYY-MM-DD).":
    "Bare det som gjelder denne dagen (ÅÅÅÅ-MM-DD).",
  "A municipality is divided, or several become one: memberships, hosts, plans and codes follow.":
    "En kommune deles, eller flere blir til én: medlemskap, verter, planer og numre følger med.",
  """
  What the table of code changes says of the day need not be said again; --into names what it lacks. Where each new
  one goes on is never guessed: --place says it for each, and a refusal names the places to choose from. A merger of
  those that were in one place goes on there.

  Examples:
    samkart register territory Ålesund --place 1508=sunnmore --place Haram=none \\
      --day 2024-01-01 --source "Regulation"
    samkart register territory Gjerdrum Nannestad --into "3099=Nye Gjerdrum" \\
      --place 3099=none --day 2022-01-01 --source "Decree 2021-06-01"
  """:
    """
  Det tabellen over nummerendringer sier om dagen, trenger ikke å sies igjen; --into oppgir det den mangler. Hvor hver av
  de nye går videre, gjettes aldri: --place sier det for hver, og et avslag nevner stedene det kan velges mellom. En
  sammenslåing av kommuner som var på samme sted, går videre der.

  Eksempler:
    samkart register territory Ålesund --place 1508=sunnmore --place Haram=none \\
      --day 2024-01-01 --source "Forskrift"
    samkart register territory Gjerdrum Nannestad --into "3099=Nye Gjerdrum" \\
      --place 3099=none --day 2022-01-01 --source "Forskrift 1.6.2021"
  """,
  "The one that is divided, or those that become one; name or code.":
    "Den som deles, eller de som blir til én; navn eller nummer.",
  "A code that it becomes, and its name where that is new: 1599=Fjorden. Repeatable.":
    "Et nummer den blir til, og navnet der det er nytt: 1599=Fjorden. Kan gis flere ganger.",
  "Where a new one goes on: 1508=sunnmore, or 1508=none. Repeatable, also for one of them.":
    "Hvor en ny går videre: 1508=sunnmore, eller 1508=none. Kan gis flere ganger, også for den samme.",
  "A collaboration or a plan by id, number or name; in the role that the divided one had there.":
    "Et samarbeid eller en plan ved id, nummer eller navn; i rollen den delte hadde der.",
  "The county of the new ones, by code or name.":
    "Fylket til de nye, ved nummer eller navn.",
  "The part that hosts what the divided one hosted, where several could.":
    "Delen som er vert for det den delte var vert for, der flere kunne være det.",
  "--place {1} says no place; {2}=none says that there is none.":
    "--place {1} oppgir ikke noe sted; {2}=none sier at det ikke er noe.",
  "--place {1}=none contradicts another --place.":
    "--place {1}=none sier imot en annen --place.",
  "Take back the last edit, and all that were made together with it; or any edit by its number.":
    "Ta tilbake den siste endringen, og alle som ble gjort sammen med den; eller hvilken som helst ved nummeret.",
  """
  Without a number the files become what they were before the last edit, to the byte, and its line goes from the
  journal. What was changed by hand in other lines stays; where the edit's own lines were changed, nothing is done.
  With a number the tables become what they would be without that edit, with all later edits made again, and the
  journal keeps the edit and says that it has been taken back. Edits that rest on it are told, and taken back too
  with --with-dependents.

  Example:
    samkart register undo --dry-run
  """:
    """
  Uten nummer blir filene det de var før den siste endringen, til siste byte, og linjen går ut av journalen. Det som er
  endret for hånd i andre linjer, blir stående; der endringens egne linjer er endret, gjøres ingenting. Med nummer blir
  tabellene det de ville vært uten den endringen, med alle senere gjort om igjen, og journalen beholder endringen og sier
  at den er tatt tilbake. Endringer som bygger på den, nevnes, og tas også tilbake med --with-dependents.

  Eksempel:
    samkart register undo --dry-run
  """,
  "The number of the edit in the journal; the last when left out.":
    "Endringens nummer i journalen; den siste når det utelates.",
]
