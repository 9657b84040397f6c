/// What the other commands say of themselves in Norwegian bokmål, by the English sentences.
let bokmaalCommandHelp: [String: String] = [
  "text or json.":
    "text eller json.",
  "Say nothing but failures.":
    "Si ikke annet enn feil.",
  "Maps, tables and audits of collaborations between municipalities.":
    "Kart, tabeller og kontroll av samarbeid mellom kommuner.",
  """
  Reads municipality shapefiles and a dated register of collaborations, and writes what follows from them.
  The data set is a folder with a datapackage.json: that of --data, or the folder that one stands in, or else the
  only one under GeoData.

  Example:
    samkart report
  """:
    """
  Leser kommunegrenser og et datert register over samarbeid, og skriver det som følger av dem. Datasettet er en mappe med
  datapackage.json: den i --data, eller mappen en står i, eller ellers den eneste under GeoData.

  Eksempel:
    samkart report
  """,
]
