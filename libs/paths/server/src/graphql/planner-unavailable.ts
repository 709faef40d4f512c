/** There is no plan for now: what the teacher has stays, and asking again may do. */
export const plannerUnavailable = () => ({
  __typename: 'PlannerUnavailable',
  message: 'We kunnen je pad nu niet uitrekenen. Er is niets veranderd. Probeer het over een paar minuten opnieuw.',
});

export const noPathYet = () => ({
  __typename: 'NoPathYet',
  message: 'Je hebt nog geen leerpad. Kies eerst een doel.',
});
