/// What the commands that find, compare and plan say of themselves in Norwegian bokmål, by the English sentences.
let bokmaalAnalysisHelp: [String: String] = [
  """
  Collaborations with a border, a common region or a commuting tie, the best first, with what joining would change; of
  a member what binds it to its own, and what changing would mean for both. What is known through time, plans,
  invitations and other cooperation stand there too.
  The municipality is a code or a name; a name that several have needs the level above in
  brackets behind it.

  With --county everybody outside in it is told of, with --collaboration everybody outside who could join it.
  """:
    """
  Samarbeid med felles grense, felles region eller pendling, de beste først, med hva en innmelding ville endre; for et
  medlem hva som binder det til sitt eget, og hva et bytte ville bety for begge. Det som er kjent gjennom tid, planer,
  invitasjoner og annet samarbeid, står der også.
  Kommunen er et nummer eller et navn; et navn som flere har, trenger nivået over i parentes bak.

  Med --county fortelles det om alle utenfor i fylket, med --collaboration om alle utenfor som kunne bli med i det.
  """,
  "Say whose: name one, or all outside in a part with --county or --collaboration.":
    "Si hvem det gjelder: nevn én, eller alle utenfor i en del med --county eller --collaboration.",
  "Either one by its name, or all outside in a part with --county or --collaboration.":
    "Enten én ved navn, eller alle utenfor i en del med --county eller --collaboration.",
  """
  Without a file the claims of the data set. A claims file is a CSV with the columns figure, relation and stated,
  and where they are wanted id, place, sentence, subject and tolerance:

    sentence,figure,subject,relation,stated,tolerance
    About 70 % take part,participation,,about,70 %,2 %
    The largest has 455 000 inhabitants,population,bergen,rounds to,455000,1000
    Three stand outside there,outsiders,upper-unit:46,set equals,Sunnfjord;Gloppen;Solund,

  Relations: equals, rounds to, about, at least, at most, more than, less than, between (two numbers with a
  semicolon), set equals, contains. A subject is a key or a name; nothing is the whole. --explain says how a figure
  is computed. Ends with 1 when a claim does not hold.
  """:
    """
  Uten fil gjelder det påstandene i datasettet. En fil med påstander er en CSV med kolonnene figure, relation og stated,
  og om ønsket id, place, sentence, subject og tolerance:

    sentence,figure,subject,relation,stated,tolerance
    Rundt 70 % er med,participation,,about,70 %,2 %
    Det største har 455 000 innbyggere,population,bergen,rounds to,455000,1000
    Tre står utenfor der,outsiders,upper-unit:46,set equals,Sunnfjord;Gloppen;Solund,

  Relasjoner: equals, rounds to, about, at least, at most, more than, less than, between (to tall med semikolon), set
  equals, contains. Et subject er en nøkkel eller et navn; tomt er helheten. --explain sier hvordan et tall regnes ut.
  Slutter med 1 når en påstand ikke stemmer.
  """,
  "A CSV of claims; - is standard input.": "En CSV med påstander; - er standard inn.",
  "Say how this figure is computed, and check nothing.": "Si hvordan dette tallet regnes ut, og kontroller ingenting.",
  "With --explain: what to compute it for, a key or a name.":
    "Med --explain: hva det skal regnes ut for, en nøkkel eller et navn.",
  "text, or a format of tables.": "text, eller et format for tabeller.",
  "--explain takes no file": "--explain tar ingen fil",
  "--explain is text and takes no --format": "--explain er tekst og tar ikke noe --format",
  "--subject goes with --explain": "--subject hører sammen med --explain",
  """
  Each is a CSV (municipality, region), a column as FILE.csv:COLUMN with --key and --people for its other columns, or
  the name of a division of the data set; the collaborations of the day are called collaborations. Units that one of
  the two leaves out are counted and play no further part.
  """:
    """
  Hver av dem er en CSV (municipality, region), en kolonne som FIL.csv:KOLONNE med --key og --people for de andre
  kolonnene, eller navnet på en inndeling i datasettet; samarbeidene den dagen heter collaborations. Enheter som den ene
  ikke har med, telles og er ellers ikke med.
  """,
  "The first division.": "Den første inndelingen.",
  "The second division.": "Den andre inndelingen.",
  "The column of the files with the key.": "Kolonnen i filene med nøkkelen.",
  "The column of the files that counts people.": "Kolonnen i filene med folketall.",
  "A value that stands for no group. Repeatable.": "En verdi som betyr ingen gruppe. Kan gis flere ganger.",
  "The map of those that lie apart to write, an SVG.":
    "Kartet over dem som ligger fra hverandre, som skal skrives: en SVG.",
  """
  Who joined and left, what was founded and ended, mergers and new codes of municipalities, and the change in
  participation; then what is told without a time, what is planned, and what is not known. Without --to the second
  day is the data set's own. With --with the second state is another data set of the same code year, each on its own
  day unless --from and --to say otherwise. With --proposals they are carried out in the second state, and without
  --from the first is the same day as it is recorded.
  """:
    """
  Hvem som er kommet til og gått ut, hva som er opprettet og avsluttet, sammenslåinger og nye kommunenummer, og endringen
  i deltakelse; så det som er fortalt uten tid, det som er planlagt, og det ingen vet. Uten --to er den andre dagen
  datasettets egen. Med --with er det andre et annet datasett med nummer fra samme år, hvert på sin egen dag om ikke
  --from og --to sier noe annet. Med --proposals er de gjennomført i det andre, og uten --from er det første samme dag
  slik den er ført.
  """,
  "The first day (YYYY-MM-DD). What happened on it has happened.":
    "Den første dagen (ÅÅÅÅ-MM-DD). Det som skjedde den dagen, har skjedd.",
  "The second day (YYYY-MM-DD).": "Den andre dagen (ÅÅÅÅ-MM-DD).",
  "Another data set, which the first is compared with.": "Et annet datasett, som det første sammenliknes med.",
  "diff looks at two days: give --from and --to instead of --day.":
    "diff ser på to dager: gi --from og --to i stedet for --day.",
  "--proposals and --with are two second states; ask for one.":
    "--proposals og --with er to ulike ting å sammenlikne med; be om én.",
  "diff compares memberships, which regions have no part in; table fit takes --regions.":
    "diff sammenlikner medlemskap, som regioner ikke har noe å si for; table fit tar --regions.",
  "Give the first day with --from.": "Gi den første dagen med --from.",
  "The first day {1} is after the second day {2}.": "Den første dagen {1} er etter den andre dagen {2}.",
  """
  Leftover and counterweight collaborations, city regions without one, holes, scattered collaborations and more.
  What just fails stands below what is found. Kinds: {1}.

  With --county or --collaboration only what touches that part is told.
  """:
    """
  Restsamarbeid og motvekter, byregioner uten samarbeid, hull, spredte samarbeid og mer. Det som så vidt ikke slår til,
  står under det som er funnet. Slag: {1}.

  Med --county eller --collaboration fortelles bare det som angår den delen.
  """,
  """
  Tells the best single steps, the best few steps together, mergers of two collaborations, and who could join a
  centre that stands outside. A step is one municipality that joins a collaboration, from outside or from another;
  its own is left in no more pieces. --out writes one of the answers as proposals, which what-if and --proposals
  take: front (the best steps together), front:3, step:1, merger:2, city:0301:3.
  """:
    """
  Forteller om de beste enkeltstegene, de beste få stegene sammen, sammenslåinger av to samarbeid, og hvem som kunne samle
  seg om et sentrum som står utenfor. Et steg er én kommune som blir med i et samarbeid, utenfra eller fra et annet; det
  den går fra, blir ikke liggende i flere biter. --out skriver ett av svarene som forslag, som what-if og --proposals tar:
  front (de beste stegene sammen), front:3, step:1, merger:2, city:0301:3.
  """,
  "What is to become better: mean-cover, self-containment, both or participation.":
    "Hva som skal bli bedre: mean-cover, self-containment, both eller participation.",
  "How many steps are taken together.": "Hvor mange steg som tas sammen.",
  "How many single steps are told.": "Hvor mange enkeltsteg som fortelles.",
  "A municipality or collaboration that stays as it is. Repeatable.":
    "En kommune eller et samarbeid som blir som det er. Kan gis flere ganger.",
  "Let those across a little water count as beside each other.": "La dem på hver side av litt vann regnes som naboer.",
  "Fewest members of a collaboration after a step.": "Færrest medlemmer i et samarbeid etter et steg.",
  "Most members of a collaboration after a step.": "Flest medlemmer i et samarbeid etter et steg.",
  "Fewest inhabitants of a collaboration after a step.": "Færrest innbyggere i et samarbeid etter et steg.",
  "Most inhabitants of a collaboration after a step.": "Flest innbyggere i et samarbeid etter et steg.",
  "Let the last member leave a collaboration.": "La det siste medlemmet gå ut av et samarbeid.",
  "Let a municipality join a collaboration that is smaller than itself.":
    "La en kommune bli med i et samarbeid som er mindre enn den selv.",
  "The tie that a step needs: a common region, or this share of its residents or jobs in commuting between the two.":
    "Båndet et steg trenger: en felles region, eller denne andelen av bosatte eller arbeidsplasser i pendlingen mellom de to.",
  "Which answer --out and --map are of.": "Hvilket svar --out og --map gjelder.",
  "The answer as proposals, a CSV.": "Svaret som forslag, en CSV.",
  "The map of the answer, an SVG.": "Kartet over svaret, en SVG.",
  "--{1} takes a number from {2} to {3}.": "--{1} tar et tall fra {2} til {3}.",
  "--min-tie takes a share from 0 to 1.": "--min-tie tar en andel fra 0 til 1.",
  "--min-members takes a number from 1, no greater than --max-members.":
    "--min-members tar et tall fra 1, ikke større enn --max-members.",
  "--min-people takes a number from 0, no greater than --max-people.":
    "--min-people tar et tall fra 0, ikke større enn --max-people.",
  """
  The proposals are a list of who goes where, in CSV (with ; or ,) or XLSX: a column with municipalities and one with
  collaborations, by names or codes, under headings such as 'municipality' and 'to'. A row moves: whoever is a member
  of another collaboration leaves it. A row without a collaboration only leaves, and a name that nothing has founds a
  collaboration. Columns for what is left, a role, a day and a note are read where they are there.

  Or they are a CSV with the columns of the memberships: there a row adds a member, or with a last day in the past
  takes one away. Maps, tables and findings of the changed state come from any other command with --proposals.
  """:
    """
  Forslagene er en liste over hvem som skal hvor, i CSV (med ; eller ,) eller XLSX: en kolonne med kommuner og en med
  samarbeid, med navn eller nummer, under overskrifter som «kommune» og «til». En rad flytter: den som er medlem av et
  annet samarbeid, går ut av det. En rad uten samarbeid går bare ut, og et navn som ingen har, oppretter et samarbeid.
  Kolonner for det som forlates, en rolle, en dag og en merknad leses der de finnes.

  Eller de er en CSV med kolonnene i medlemskapene: der legger en rad til et medlem, eller tar et bort når siste dag er
  passert. Kart, tabeller og funn for det endrede kommer fra hver annen kommando med --proposals.
  """,
  "The proposals, a CSV, XLSX or ODS; - is standard input.": "Forslagene, en CSV, XLSX eller ODS; - er standard inn.",
  "Only one of the two files of proposals can be standard input.":
    "Bare én av de to filene med forslag kan være standard inn.",
  """
  Takes the commuting of the data set, or a CSV of three columns with --flows: from, to, people. The areas are built
  by the method of the British travel-to-work areas; the page Zones tells how. As CSV the answer is a division that
  other commands take with --regions: municipality, region. As text it is a row an area.
  """:
    """
  Tar pendlingen i datasettet, eller en CSV med tre kolonner med --flows: fra, til, folk. Områdene bygges etter metoden for
  de britiske travel-to-work areas; siden Zones forteller hvordan. Som CSV er svaret en inndeling som andre kommandoer tar
  med --regions: municipality, region. Som tekst er det en rad for hvert område.
  """,
  "Flows in a CSV instead of the data set's; - is standard input.":
    "Pendling i en CSV i stedet for datasettets; - er standard inn.",
  "FILE.csv:COLUMN takes the people from that column.": "FIL.csv:KOLONNE tar folketallet fra den kolonnen.",
  "Say why a municipality is in its area: a code or a name.":
    "Si hvorfor en kommune er i området sitt: et nummer eller et navn.",
  "Move pieces that lie apart, by land and near shore, to the area beside them that they are most tied to.":
    "Flytt biter som ligger for seg selv, over land og nær land, til det området ved siden av som de er sterkest knyttet til.",
  "The map of the areas to write, an SVG.": "Kartet over områdene som skal skrives, en SVG.",
  "text, csv or json; by the ending of --out unless given.":
    "text, csv eller json; etter endelsen i --out om ikke annet oppgis.",
  "--map needs the boundaries of a data set; --flows has none.":
    "--map trenger grensene i et datasett; --flows har ingen.",
  "--contiguous needs the boundaries of a data set; --flows has none.":
    "--contiguous trenger grensene i et datasett; --flows har ingen.",
  "--map writes an SVG; the name must end in .svg.": "--map skriver en SVG; navnet må ende på .svg.",
  "--explain is text; --format does not go with it.": "--explain er tekst; --format hører ikke sammen med den.",
  "Sizes must be above 0 with the target above the minimum, containments above 0 and at most 1 with the target not below the minimum.":
    "Størrelser må være over 0 og målet over minstekravet, andeler over 0 og høyst 1 og målet ikke under minstekravet.",
]
