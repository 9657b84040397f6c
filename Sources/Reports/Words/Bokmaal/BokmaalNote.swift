extension Bokmaal {
  func text(_ phrase: NotePhrase) -> String {
    switch phrase {
    case .partTitle: "{part}: {title}"
    case .candidatesNobody: "Ingen står utenfor her."
    case .noteTitle: "{occasion.many} per {day}"
    case .noteLead:
      "Per {day} er {members} av {municipalities} {municipalities:unit} ({share}) {members:medlem|medlemmer} i {collaborations} samarbeid. Der bor {people} av {all} {all:innbygger|innbyggere} ({peopleShare})."
    case .noteLeadMembers:
      "Per {day} har {collaborations:samarbeidet|samarbeidene} {members} {members:medlem|medlemmer} med {people} {people:innbygger|innbyggere}."
    case .noteLeadNone:
      "Per {day} er {municipalities:{unit.the_one} ikke|ingen av {municipalities} {unit.many}} medlem i noe samarbeid."
    case .noteWeak: "ingen nær nok; sterkest pendling har {name} ({why})"
    case .noteTurned: "{name} er større enn samarbeidet, som heller kunne samle seg om {name}"
    case .noteOutside:
      "Utenfor står {outsiders} {outsiders:unit} med {outsidePeople} {outsidePeople:innbygger|innbyggere}: {names}."
    case .noteNobodyOutside: "Ingen står utenfor."
    case .noteLeadUnknown:
      "{municipalities:Det er ikke kjent om {unit.the_one} var medlem i noe samarbeid {day}.|Per {day} er {members} av {municipalities} {unit.many} medlemmer i et samarbeid, med {peopleShare} av innbyggerne.}"
    case .noteLeadMembersUnknown:
      "Hvem som var medlem i {collaborations:samarbeidet|samarbeidene} {day}, er ikke kjent for alle."
    case .noteOnRecord:
      "{recorded} er ført opp som {recorded:medlem|medlemmer}, {unsure} av dem uten registrert start."
    case .noteNotOnRecord:
      "Ikke noe medlemskap er ført inn for {outsiders} {outsiders:unit} med {outsidePeople} {outsidePeople:innbygger|innbyggere}: {names}."
    case .noteMembersHeading: "Samarbeidene og medlemmene"
    case .noteMembersTitle: "Samarbeid med medlemmer her"
    case .noteMembersHere: "Medlemmer her"
    case .noteCount: "Antall"
    case .notePartOfAll: "{part} av {all}"
    case .noteMembersNote:
      "«n av m»: samarbeidet har m medlemmer, og n av dem er her. Innbyggere og årsverk er for hele samarbeidet."
    case .noteOutsidersHeading: "Utenfor, og hva de kunne bli med i"
    case .noteBest: "Nærmeste samarbeid"
    case .noteWhy: "Hvorfor"
    case .noteOthers: "Andre mulige"
    case .noteBestNote:
      "Nærmest er samarbeidet med sterkest pendling til eller fra når den er minst {limit}, så felles bo- og arbeidsmarked, grense på land, felles senter og avstand over vann. Pendling under grensen teller ikke. Om noen vil, sier tallene ingenting om."
    case .noteProposalsHeading: "Forslagene"
    case .noteChangesTitle: "Samarbeid som endres, før → etter"
    case .noteAroundHeading: "Planer, invitasjoner og annet samarbeid"
    case .historyTitle: "Hva som er kjent gjennom tid:"
    case .historyRole: "{role}"
    case .historySince: "{role} fra {since}"
    case .historyUntil: "{role} til {until}"
    case .historyBetween: "{role} fra {since} til {until}"
    case .historyTold: "{text} ({when})"
    case .alternativesTitle: "Andre samarbeid, det nærmeste først:"
    case .emptiedHeading: "Uten medlemmer etterpå:"
    case .noteTitleProposals: "{title}, og hva forslagene ville endre"
    case .countedWhole: "{names} er delt fra {day}, men regnes udelt her, etter den delen som har beholdt navnet."
    case .enteredSince: "Det som er endret i samarbeidene etter {day}, er ført inn siden."
    case .knownThen: "Per {day}: {text}"
    }
  }
}
