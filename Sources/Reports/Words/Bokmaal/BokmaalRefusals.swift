extension Bokmaal {
  /// Why edits are not made, and what helps.
  static let refusals: [String: String] = [
    "is the data set itself, and a report is not written among its tables: give {1} another folder":
      "er selve datasettet, og en rapport skrives ikke blant tabellene i det: gi {1} en annen mappe",
    "the register says so already": "registeret sier det allerede",
    "the source is missing; every fact in the register has one":
      "kilden mangler; hver opplysning i registeret har en",
    "the exact day is missing; this cannot be recorded without it":
      "den nøyaktige dagen mangler; dette kan ikke føres uten",
    "there is no collaboration '{1}' in the register": "registeret har ikke noe samarbeid «{1}»",
    "there is no plan '{1}'": "det er ingen plan «{1}»",
    "the plan '{1}' ended: {2}": "planen «{1}» er avsluttet: {2}",
    "the id '{1}' is taken, by {2}": "id-en «{1}» er opptatt, av {2}",
    "'{1}' is no id; it is made of small letters a to z and digits, with single hyphens between them":
      "«{1}» er ingen id; den består av små bokstaver a til z og sifre, med enkle bindestreker mellom",
    "'{1}' has no name": "«{1}» har ikke noe navn",
    "'{1}' has no {2}, and none follows from its host or members":
      "«{1}» har ikke noe {2}, og det følger heller ikke av vert eller medlemmer",
    "there is no {1} '{2}'": "det finnes ikke noe {1} «{2}»",
    "there is no colour {1}; the palette has {2}, counted from 0":
      "det finnes ingen farge {1}; paletten har {2}, talt fra 0",
    "full-time equivalents are 0 or more, not {1}": "årsverk er 0 eller mer, ikke {1}",
    "there is neither {1} nor a name": "det er verken oppgitt {1} eller et navn",
    "'{1}' is no {2}, and only {3} are members; another role may fit":
      "«{1}» er ingen {2}, og bare {3} er medlemmer; en annen rolle kan passe",
    "{1} is {2} of {3} already": "{1} er allerede {2} i {3}",
    "{1} has no such row any more: {2}": "{1} har ikke lenger noen slik rad: {2}",
    "{1} is written {2} on those days": "{1} skrives {2} de dagene",
    "the data set has no table 'facts' for what holds from a day on":
      "datasettet har ingen tabell «facts» for det som gjelder fra en dag av",
    "'{1}' is no value of {2}": "«{1}» er ingen verdi for {2}",
    "the {1} of {2} would be both '{3}' and '{4}' on a day": "{1} for {2} ville være både «{3}» og «{4}» samme dag",
    "a merger is of two or more that differ": "en sammenslåing er av to eller flere ulike",
    "{1} is in the plan '{2}' already": "{1} er allerede i planen «{2}»",
    "{1} is not in the plan '{2}'": "{1} er ikke i planen «{2}»",
    "no {1} has the code {2}": "ingen {1} har nummeret {2}",
    "{1}, and does not exist on {2}": "{1}, og finnes ikke {2}",
    "{1} ({2}) exists from {3} only; on {4} there is {5}": "{1} ({2}) finnes først fra {3}; {4} er det {5}",
    "{1}; a membership of it ends by then, so an end is needed":
      "{1}; medlemskapet tar slutt senest da, så sluttdagen trengs",
    "the code {1} is that of {2}": "nummeret {1} tilhører {2}",
    "the table of code changes says that {1} ({2}) became {3} ({4}) on {5}":
      "tabellen over nummerendringer sier at {1} ({2}) ble {3} ({4}) {5}",
    "nothing says what the {1} {2} is called": "det står ikke noe sted hva {1} {2} heter",
    "{1}, and stands in {2} still; nobody has said who goes on there":
      "{1}, og står fortsatt i {2}; ingen har sagt hvem som går videre der",
    "{1} is there on {2}, the day of the data set's codes, and cannot have gone by then":
      "{1} finnes {2}, dagen for datasettets numre, og kan ikke være borte da",
    "nothing says what {1} was divided into": "det står ikke noe sted hva {1} ble delt i",
    "{1} is in {2}; nobody says where {3} goes on": "{1} er i {2}; ingen sier hvor {3} går videre",
    "{1} is in {2}; nobody says where {3} go on": "{1} er i {2}; ingen sier hvor {3} går videre",
    "{1} is the host of {2}, where {3} go on": "{1} er vert for {2}, der {3} går videre",
    "{1} in none": "{1} i ingen",
    "{1} in {2}": "{1} i {2}",
    "the merged {1} were in different places ({2}); say where {3} goes on":
      "de sammenslåtte {1} var på ulike steder ({2}); si hvor {3} går videre",
    "{1} is a member of {2}{3}, and can be in one at a time":
      "{1} er medlem av {2}{3}, og kan være med i ett om gangen",
    "; a change of role says that it becomes something else": "; et bytte av rolle sier at den blir noe annet",
    "{1} is {2} of {3}{4} already{5}": "{1} er allerede {2} i {3}{4}{5}",
    "; it was so{1}": "; den var det{1}",
    " on {1}": " {1}",
    "{1} takes no part in {2}{3}{4}": "{1} er ikke med i {2}{3}{4}",
    "{1} stands in {2} more than once at the time": "{1} står mer enn én gang i {2} da",
    "{1} is in {2} from {3}; the end {4} is not after that": "{1} er i {2} fra {3}; slutten {4} er ikke etter det",
    "{1} left {2} on {3}, and the next membership begins on {4}: a hole between them is taken for a mistake unless it is said to be meant":
      "{1} gikk ut av {2} {3}, og det neste medlemskapet begynner {4}: et hull mellom dem regnes som en feil om det ikke sies at det er ment",
    "{1} was founded in {2}": "{1} ble stiftet {2}",
    "{1} ended on {2}": "{1} ble avsluttet {2}",
    "{1} ends on {2}; a membership ends by then": "{1} avsluttes {2}; et medlemskap tar slutt senest da",
    "{1} was founded in {2} and cannot end on {3}": "{1} ble stiftet {2} og kan ikke avsluttes {3}",
    "{1} is recorded as joining {2} on {3}, after the end": "{1} er ført inn i {2} fra {3}, etter slutten",
    "{1} is in {2} from {3}, before the founding": "{1} er i {2} fra {3}, før stiftelsen",
    "{1} is the host of {2}, and would be no member on {3}": "{1} er vert for {2}, og ville ikke være medlem {3}",
    " from {1}": " fra {1}",
    "{1} until {2}": "{1} til {2}",
    "{1} says that it is": "{1} sier at det er ment",
    "{1} names the one, {2} says none": "{1} nevner det, {2} sier ingen",
    "samkart register territory says it": "samkart register territory sier det",
    "{1} names each part, as code=name": "{1} oppgir hver del, som nummer=navn",
    "say {1}": "si {1}",
    "{1} names it, as {2}": "{1} oppgir den, som {2}",
    "{1} names it": "{1} oppgir det",
    "{1} gives one": "{1} oppgir et",
    "{1} gives it": "{1} oppgir den",
    "{1} gives another": "{1} oppgir en annen",
    "samkart register change with {1} names another": "samkart register change med {1} oppgir en annen",
    "samkart register move takes it from the one to the other":
      "samkart register move flytter den fra det ene til det andre",
  ]
}
