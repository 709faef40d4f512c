export { IdentityModule } from './identity.module';
export { importAccounts, type AccountImport } from './import-accounts';
export { AccountTable, identityTables } from './postgres/tables';
export { Identity1795500100000 } from './migrations/1795500100000-identity';
export { KnownBrowsers1795800600000 } from './migrations/1795800600000-known-browsers';
export { UsedKeys1795800400000 } from './migrations/1795800400000-used-keys';
