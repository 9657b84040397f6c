/// What the command line says of itself in Norwegian bokmål, by the English sentences.
let bokmaalHelp: [String: String] = [
  bokmaalCommandHelp, bokmaalOptionHelp, bokmaalRegisterHelp, bokmaalRegisterListHelp, bokmaalJournalHelp,
  bokmaalParserHelp, bokmaalFileHelp,
  bokmaalAnalysisHelp, bokmaalDrawingHelp,
].reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }
