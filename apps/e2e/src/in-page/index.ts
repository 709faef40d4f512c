export * from './dutch';
export * from './looks';
export * from './translation';
