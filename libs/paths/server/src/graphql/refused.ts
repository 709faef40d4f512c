import { named } from '@academy/sdl';
import { t } from '@lingui/core/macro';

/** What is wrong and what to do, in the language that is spoken. Where there is no plan for now, what the teacher has stays. */
const messages = () => ({
  NotAllowed: t`Dit hoort niet bij je account.`,
  NoPathYet: t`Je hebt nog geen leerpad. Kies eerst een doel.`,
  RouteNotFound: t`Deze loopbaanroute bestaat niet (meer). Kies een andere.`,
  PlannerUnavailable: t`We kunnen je pad nu niet uitrekenen. Er is niets veranderd. Probeer het over een paar minuten opnieuw.`,
  PathOutdated: t`Er is intussen iets veranderd, dus dit klopt niet meer. Er is niets aangepast. Bekijk het nog eens.`,
  ProposalOutdated: t`Dit pad is niet meer van nu, want er is intussen iets veranderd. Bekijk je pad nog eens.`,
  TooManyOpenObjections: t`Je wacht al op veel antwoorden. Wacht op een antwoord, of trek er eerst een in.`,
  StepNotInPath: t`Deze stap zit niet (meer) in je leerpad.`,
  ObjectionNotFound: t`Dit bezwaar is er niet (meer).`,
  ObjectionAlreadyAnswered: t`Op dit bezwaar is al geantwoord.`,
});

/** A refusal about a path or an objection with its words; one without words does not compile. */
export const refused = <Refusal extends { readonly kind: keyof ReturnType<typeof messages> }>(refusal: Refusal) => ({
  ...named(refusal),
  message: messages()[refusal.kind],
});
