export { compare, countOf } from './compare';
export { momentsOf, unevenPauses } from './fault-schedule';
export { Ledger } from './ledger';
export { offerOf, PARTS, QUESTION } from './offer';
export { planOf } from './plan';
export { rowsOf } from './rows';
export { ensureDatabase, startPostgres } from '@academy/platform/embedded-postgres';
export { findRedisServer } from '../../libs/platform/jobs/src/redis-server';
export { addDays, systemClock } from '@academy/kernel';
