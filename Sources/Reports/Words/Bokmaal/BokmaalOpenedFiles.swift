extension Bokmaal {
  /// What is said of data sets and files while they are opened and moved, by the English sentences.
  static let openedFiles: [String: String] = [
    "type": "slag", "features": "objekter", "null shapes": "uten form", "vertices": "punkter", "rings": "ringer",
    "bounds": "ramme", "reference system": "referansesystem", "encoding": "tegnkoding", "area": "areal",
    "fields": "felter", "problems": "merknader", "not known": "ikke kjent",
    "none, since there are no attributes": "ingen, siden det ikke er noen attributter",
    "{1} (square {2}, planar)": "{1} (kvadrat av {2}, i planet)",
    "no reference system is stated": "ikke noe referansesystem er oppgitt",
    "{1}; sums count them repaired, an area of {2}; samkart convert --repair writes them so":
      "{1}; summer teller dem reparert, et areal på {2}; samkart convert --repair skriver dem slik",
    "{1}; samkart convert --repair writes them so": "{1}; samkart convert --repair skriver dem slik",
    "samkart convert --repair would make these borders one: {1}":
      "samkart convert --repair ville gjort disse grensene til én: {1}",
    "1 border could not be made one without moving anything farther":
      "1 grense kunne ikke bli én uten å flytte noe lenger",
    "{1} borders could not be made one without moving anything farther":
      "{1} grenser kunne ikke bli én uten å flytte noe lenger",
    "there is no room for a temporary folder": "det er ikke plass til en midlertidig mappe",
    "{1}; {2} {3} chooses the other": "{1}; {2} {3} velger det andre",
    "{1}: no reference system is stated; {2}": "{1}: ikke noe referansesystem er oppgitt; {2}",
    "say what the coordinates mean with {1}": "si hva koordinatene betyr, med {1}",
    "state the right one in a .prj with the same name beside the file":
      "oppgi det rette i en .prj med samme navn ved siden av filen",
    "state the right one in a copy of it, as samkart convert --assign-crs EPSG:25833 does":
      "oppgi det rette i en kopi av den, som samkart convert --assign-crs EPSG:25833 gjør",
    "is packed; unpack it first, and give the file that comes out":
      "er pakket; pakk den ut først, og gi filen som kommer ut",
    "nothing in it lies within the map, so that no water is drawn":
      "ingenting i den ligger på kartet, så det tegnes ikke noe hav",
    "nothing in it lies within the map, so that no water is drawn; with east and north the other way round it would":
      "ingenting i den ligger på kartet, så det tegnes ikke noe hav; med øst og nord byttet om ville det gjort det",
    "left out 1 area that is the units themselves": "utelot 1 flate som er enhetene selv",
    "left out {1} areas that are the units themselves": "utelot {1} flater som er enhetene selv",
    "{1} % of the land that the map is of lies in larger areas of it, so that coasts there count as borders":
      "{1} % av landet kartet er om, ligger i større flater i den, så kysten der regnes som grense",
    "there are no regions '{1}'; {2}, and a CSV with municipality and region does as well":
      "det finnes ingen regioner «{1}»; {2}, og en CSV med municipality og region går også",
    "there is {1}": "det finnes {1}", "the data set has none": "datasettet har ingen",
    "no municipality lies in any region of '{1}'": "ingen kommune ligger i noen region i «{1}»",
    "no code in the column {1} is {2} with a region": "intet nummer i kolonnen {1} er {2} med en region",
    "no column holds the codes of the municipalities; it is usually called municipality":
      "ingen kolonne har kommunenumrene; den heter vanligvis municipality",
    "no column says which region a municipality lies in; name one as {1}:COLUMN":
      "ingen kolonne sier hvilken region en kommune ligger i; nevn en som {1}:KOLONNE",
    "the data set has no commuting of {1}; {2}": "datasettet har ingen pendling fra {1}; {2}",
    "it does not say of which year its commuting is": "det sier ikke hvilket år pendlingen er fra",
    "it has {1}": "det har {1}",
    "1 membership has no recorded start: known from {1}, and counted on {2} as well":
      "1 medlemskap har ingen oppført begynnelse: kjent fra {1}, og regnet med {2} også",
    "{1} memberships have no recorded start: known from {2}, and counted on {3} as well":
      "{1} medlemskap har ingen oppført begynnelse: kjent fra {2}, og regnet med {3} også",
    "{1}/datapackage.json: there is no resource 'boundaries', which maps need":
      "{1}/datapackage.json: det finnes ingen ressurs «boundaries», som kart trenger",
    "no datum shift from {1} to {2} is known here; points may be off by hundreds of metres":
      "her er ikke noe datumskifte fra {1} til {2} kjent; punkter kan være hundrevis av meter feil",
    "the register is known to {1}, and {2} is shown as if nothing had changed since":
      "registeret er kjent til {1}, og {2} er vist som om ingenting er endret siden",
    "nobody has recorded who was in {1} on {2}: those counted as outside may have been":
      "ingen har registrert hvem som var med i {1} {2}: de som er talt som utenfor, kan ha vært med",
    "not read: {1}": "ikke lest: {1}",
    "{1}: {2} is a member of nothing": "{1}: {2} er ikke medlem av noe",
    "{1}: {2} is no member of '{3}'": "{1}: {2} er ikke medlem av «{3}»",
    "there are no proposals": "det er ingen forslag",
    "{1} would be a member of {2} at once; a proposal puts it in one":
      "{1} ville være medlem av {2} samtidig; et forslag setter den i ett",
    "the data set has its texts in {1}, and none in {2}": "datasettet har tekstene på {1}, og ingen på {2}",
    "GeoData holds several data sets; say which with {1}: {2}":
      "GeoData har flere datasett; si hvilket med {1}: {2}",
    "there is no data set here: no {1} in this folder, and none in a folder under GeoData; name one with {2}":
      "her er ikke noe datasett: ingen {1} i denne mappen, og ingen i en mappe under GeoData; nevn et med {2}",
    "1 unit has several polygons that say the same number of people, which counts once: {1}":
      "1 enhet har flere flater som sier det samme folketallet, som telles én gang: {1}",
    "{1} units have several polygons that say the same number of people, which counts once: {2}":
      "{1} enheter har flere flater som sier det samme folketallet, som telles én gang: {2}",
    "{1} {2}: {3} is not a plane in metres; maps and distances need one":
      "{1} {2}: {3} er ikke et plan i meter; det trenger kart og avstander",
    "there are no coordinates": "det er ingen koordinater",
    "bends are left out by a number of metres above 0": "bukter utelates med et antall meter over 0",
    "codes from {1}": "numre fra {1}",
    "a File Geodatabase": "en File Geodatabase", "a connection": "en forbindelse", "a query": "en spørring",
    "nothing of the kind '{1}' was found": "ingenting av slaget «{1}» ble funnet",
  ]
}
