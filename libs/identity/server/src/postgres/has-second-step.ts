/** SQL for what someone shows besides their password; `account` is the row of whom. */
export const hasCodeApp = (account: string): string =>
  `EXISTS (SELECT 1 FROM identity.code_app c WHERE c.account_id = ${account}.id AND c.is_on)`;

export const hasPasskey = (account: string): string =>
  `EXISTS (SELECT 1 FROM identity.passkey p WHERE p.account_id = ${account}.id)`;

/** SQL for whether more is asked of someone than a password. */
export const hasSecondStep = (account: string): string => `(${hasCodeApp(account)} OR ${hasPasskey(account)})`;
