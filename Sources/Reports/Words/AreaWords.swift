extension MapWords {
  /// What maps say of a part of the country.
  static let areas: [Language: [MapPhrase: String]] = [
    .nb: [
      .areaTitle: "{area}: {title}",
      .figureAreaTitle: "{area}: samarbeidene per {day}",
      .figureAreaAlternative:
        "Kart over {area}: {collaborations} samarbeid med farge og nummer. {members} av {municipalities} "
        + "kommuner er med.",
      .legendPart: "(n\u{A0}av\u{A0}m) n av de m medlemmene vises her; resten er utenfor {area}",
      .legendArea: "Grense for {area}",
      .legendContext: "Lysere farge: utenfor {area}",
    ],
    .nn: [
      .areaTitle: "{area}: {title}",
      .figureAreaTitle: "{area}: samarbeida per {day}",
      .figureAreaAlternative:
        "Kart over {area}: {collaborations} samarbeid med farge og nummer. {members} av {municipalities} "
        + "kommunar er med.",
      .legendPart: "(n\u{A0}av\u{A0}m) n av dei m medlemmene er viste her; resten er utanfor {area}",
      .legendArea: "Grense for {area}",
      .legendContext: "Lysare farge: utanfor {area}",
    ],
    .en: [
      .areaTitle: "{area}: {title}",
      .figureAreaTitle: "{area}: the collaborations as of {day}",
      .figureAreaAlternative:
        "Map of {area}: {collaborations} collaborations with colour and number. {members} of {municipalities} "
        + "municipalities take part.",
      .legendPart: "(n\u{A0}of\u{A0}m) n of the m members are shown here; the rest lie outside {area}",
      .legendArea: "Border of {area}",
      .legendContext: "Paler colours: outside {area}",
    ],
  ]
}
