/** The same choice with this one in or out, in the order of all that can be chosen. */
export const toggled = <Choice>(all: readonly Choice[], chosen: readonly Choice[], one: Choice): Choice[] =>
  all.filter((choice) => chosen.includes(choice) !== (choice === one));
