extension MapWords {
  /// What maps say of what is planned and who owns.
  static let marks: [Language: [MapPhrase: String]] = [
    .nb: [
      .notDrawn: "{label}: ikke tegnet inn",
      .legendPlanned: "Planlagt samarbeid ({names})",
      .legendOwner: "Eier i samarbeid {numbers} uten å være medlem",
      .plannedNameless: "{names} er planlagt, men kommunene er ikke navngitt.",
      .planned: "Planlagt",
      .owners: "Eiere uten å være medlem",
      .ownerOf: "eier i {name}, ikke medlem",
    ],
    .nn: [
      .notDrawn: "{label}: ikkje teikna inn",
      .legendPlanned: "Planlagt samarbeid ({names})",
      .legendOwner: "Eigar i samarbeid {numbers} utan å vere medlem",
      .plannedNameless: "{names} er planlagt, men kommunane er ikkje namngjevne.",
      .planned: "Planlagt",
      .owners: "Eigarar utan å vere medlem",
      .ownerOf: "eigar i {name}, ikkje medlem",
    ],
    .en: [
      .notDrawn: "{label}: not drawn",
      .legendPlanned: "Planned collaboration ({names})",
      .legendOwner: "Owner in collaboration {numbers} without being a member",
      .plannedNameless: "{names} is planned, but its municipalities are not named.",
      .planned: "Planned",
      .owners: "Owners without being members",
      .ownerOf: "owner in {name}, not a member",
    ],
  ]
}
