/// What the commands that edit a register say of themselves in Norwegian bokmål, by the English sentences.
let bokmaalRegisterHelp: [String: String] = [
  "A collaboration comes into the register with its first members.":
    "Et samarbeid kommer inn i registeret med sine første medlemmer.",
  """
  It is founded on the day unless --founded says otherwise, and gets the next free number. samkart check --colours
  proposes a colour. Members join on the day, or since nobody knows when.
  """:
    """
  Det stiftes den dagen, om ikke --founded sier noe annet, og får neste ledige nummer. samkart check --colours
  foreslår en farge. Medlemmene kommer med den dagen, eller siden ingen vet når.
  """,
  """
  samkart register add fjorden --name Fjorden --member Oslo --member Asker \\
    --formalised --day 2021-01-01 --source "Agreement 2020-12-15"
  """:
    """
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
  """:
    """
  Det som ikke oppgis, står ved lag. Endringen gjelder fra dagen av, og svarene for tidligere dager blir som de var:
  den er en rad i tabellen facts, og for en ny vertskommune en rad i tabellen over hendelser. Med --day ukjent, eller i
  et datasett uten tabellen facts, rettes det for alle dager. Numre endres aldri.
  """,
  """
  samkart register change ror --fte 4.5 \\
    --day 2021-01-01 --source "Phone call 2020-12-01"
  """:
    """
  samkart register change ror --fte 4,5 \\
    --day 2021-01-01 --source "Telefon 1.12.2020"
  """,
  "Id, number or name.":
    "Id, nummer eller navn.",
  "The county, where several municipalities have the name.":
    "Fylket, der flere kommuner har navnet.",
  "Show what would change, and change nothing.":
    "Vis hva som ville bli endret, og endre ingenting.",
  "text, or json: the lines of the journal.":
    "text, eller json: journalens linjer.",
  "Names or codes, and last the collaboration: its id, number or name.":
    "Navn eller numre, og til slutt samarbeidet: id, nummer eller navn.",
  "Say who, and last which collaboration.":
    "Si hvem, og til slutt hvilket samarbeid.",
  "A collaboration ends, and all who are in it leave.":
    "Et samarbeid avsluttes, og alle som er med, går ut.",
  """
  The day is the first without it. Its number and colour stay its own.
  """:
    """
  Dagen er den første uten det. Nummeret og fargen forblir dets egne.
  """,
  """
  samkart register end valdres --day 2021-01-01 --source "Minutes"
  """:
    """
  samkart register end valdres --day 2021-01-01 --source "Møtebok"
  """,
  "--{1} must not be empty.":
    "--{1} kan ikke være tom.",
  "Municipalities, or somebody else, join a collaboration.":
    "Kommuner, eller andre, blir med i et samarbeid.",
  """
  A municipality is a member of one collaboration at a time. It is given by name or code, of the day of the edit;
  county authorities, bodies of the state and others by name.
  """:
    """
  En kommune er medlem av ett samarbeid om gangen. Den oppgis ved navn eller nummer, slik de er den dagen endringen
  gjelder; fylkeskommuner, statlige organer og andre ved navn.
  """,
  """
  samkart register join Oslo nri --day 2021-01-01 --source "Phone call"
  samkart register join Oslo Alta nri --day 1.1.2021 --source "Phone call"
  """:
    """
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
  """:
    """
  Dagen er den første uten. Vertskommunen går ut først når en annen er oppgitt med samkart register change.
  """,
  """
  samkart register leave Frosta vaernes --day 2021-01-01 --source "Letter"
  """:
    """
  samkart register leave Frosta vaernes --day 2021-01-01 --source "Brev"
  """,
  "Collaborations become one, or municipalities do.":
    "Samarbeid slås sammen, eller kommuner gjør det.",
  """
  Collaborations: all who are in them go on in the one named by --into, of the register or new (with --name).
  Municipalities, with --municipalities: --into is the code of the new one; where they were in different
  collaborations, --collaboration or --outside says where it goes on. Code changes that the table lacks are added.
  """:
    """
  Samarbeid: alle som er med, går videre i det som --into oppgir, i registeret eller nytt (med --name). Kommuner, med
  --municipalities: --into er nummeret til den nye; der de var i ulike samarbeid, sier --collaboration eller --outside
  hvor den går videre. Nummerendringer som tabellen mangler, legges til.
  """,
  """
  samkart register merge sunnhordland hardanger --into haugalandet \\
    --day 2022-01-01 --source "Minutes 2021-06-01"
  samkart register merge --municipalities Gjerdrum Nannestad --into 3099 \\
    --name "Nye Gjerdrum" --day 2022-01-01 --source "Decree 2021-06-01"
  """:
    """
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
  """:
    """
  Hver går ut av det ene og blir med i det andre; alt gjøres, fortelles og tas tilbake samlet.
  """,
  """
  samkart register move Molde sunnmore --day 2021-01-01 --source "Phone call"
  """:
    """
  samkart register move Molde sunnmore --day 2021-01-01 --source "Telefon"
  """,
  "A collaboration is planned, comes to be, or comes to nothing.":
    "Et samarbeid planlegges, blir til, eller blir ikke noe av.",
  """
  With municipalities: they plan it, or join the plan; with --withdraw they go out of it. With --realise: it comes
  to be on the day with those who planned it, as samkart register add would have it, and is no plan any more; on
  earlier days it still is. With --drop: it comes to nothing. The day is the planned start, or unknown; with --drop
  the day on which they gave it up.
  """:
    """
  Med kommuner: de planlegger det, eller slutter seg til planen; med --withdraw går de ut av den. Med --realise: det
  blir til den dagen med dem som planla det, slik samkart register add ville ha det, og er ingen plan lenger; for
  tidligere dager er det fortsatt en. Med --drop: det blir ikke noe av. Dagen er den planlagte starten, eller ukjent; med
  --drop dagen da de ga det opp.
  """,
  """
  samkart register plan vest-finnmark Alta Hasvik --name Vest-Finnmark \\
    --day unknown --source "Phone call 2020-12-01"
  samkart register plan ost-finnmark --realise --formalised \\
    --day 2021-07-01 --source "Agreement 2021-06-01"
  """:
    """
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
  """:
    """
  Rollen fram til dagen blir stående. Med --day ukjent rettes rollen fra starten.
  """,
  """
  samkart register role Frosta vaernes owner --day 2021-01-01 \\
    --source "Minutes 2020-12-10"
  """:
    """
  samkart register role Frosta vaernes owner --day 2021-01-01 \\
    --source "Møtebok 10.12.2020"
  """,
  "Name or code.":
    "Navn eller nummer.",
  "A municipality is divided, or several become one: memberships, hosts, plans and codes follow.":
    "En kommune deles, eller flere blir til én: medlemskap, verter, planer og numre følger med.",
  """
  What the table of code changes says of the day need not be said again; --into names what it lacks. Where each new
  one goes on is never guessed: --place says it for each, and a refusal names the places to choose from. A merger of
  those that were in one place goes on there.
  """:
    """
  Det tabellen over nummerendringer sier om dagen, trenger ikke å sies igjen; --into oppgir det den mangler. Hvor hver av
  de nye går videre, gjettes aldri: --place sier det for hver, og et avslag nevner stedene det kan velges mellom. En
  sammenslåing av kommuner som var på samme sted, går videre der.
  """,
  """
  samkart register territory Ålesund --place 1508=sunnmore --place Haram=none \\
    --day 2024-01-01 --source "Regulation"
  samkart register territory Gjerdrum Nannestad --into "3099=Nye Gjerdrum" \\
    --place 3099=none --day 2022-01-01 --source "Decree 2021-06-01"
  """:
    """
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
]
