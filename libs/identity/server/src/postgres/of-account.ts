/** The foreign key of what goes with an account, in `accountId`; each has a name of its own. */
export const ofAccount = (name: string) => ({
  ...{ name, target: 'Account', columnNames: ['accountId'], referencedColumnNames: ['id'] },
  onDelete: 'CASCADE' as const,
});
