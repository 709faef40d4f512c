/** There is no plan for now: what the teacher has stays, and asking again may do. */
export const plannerUnavailable = () => ({
  __typename: 'PlannerUnavailable',
  message: 'We kunnen je pad nu niet uitrekenen. Er is niets veranderd. Probeer het over een paar minuten opnieuw.',
});

export const noPathYet = () => ({
  __typename: 'NoPathYet',
  message: 'Je hebt nog geen leerpad. Kies eerst een doel.',
});

/** What was shown is not of now any more, so nothing was changed. */
export const pathOutdated = () => ({
  __typename: 'PathOutdated',
  message: 'Er is intussen iets veranderd, dus dit klopt niet meer. Er is niets aangepast. Bekijk het nog eens.',
});
