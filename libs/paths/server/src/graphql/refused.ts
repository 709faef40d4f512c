import { named } from '@academy/sdl';

/** What is wrong and what to do, in Dutch. Where there is no plan for now, what the teacher has stays. */
const messages = {
  NotAllowed: 'Dit hoort niet bij je account.',
  NoPathYet: 'Je hebt nog geen leerpad. Kies eerst een doel.',
  RouteNotFound: 'Deze loopbaanroute bestaat niet (meer). Kies een andere.',
  PlannerUnavailable:
    'We kunnen je pad nu niet uitrekenen. Er is niets veranderd. Probeer het over een paar minuten opnieuw.',
  PathOutdated: 'Er is intussen iets veranderd, dus dit klopt niet meer. Er is niets aangepast. Bekijk het nog eens.',
  ProposalOutdated: 'Dit pad is niet meer van nu, want er is intussen iets veranderd. Bekijk je pad nog eens.',
  TooManyOpenObjections: 'Je wacht al op veel antwoorden. Wacht op een antwoord, of trek er eerst een in.',
  StepNotInPath: 'Deze stap zit niet (meer) in je leerpad.',
  ObjectionNotFound: 'Dit bezwaar is er niet (meer).',
  ObjectionAlreadyAnswered: 'Op dit bezwaar is al geantwoord.',
};

/** A refusal about a path or an objection with its words; one without words does not compile. */
export const refused = <Refusal extends { readonly kind: keyof typeof messages }>(refusal: Refusal) => ({
  ...named(refusal),
  message: messages[refusal.kind],
});
