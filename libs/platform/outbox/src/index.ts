export { causeOf, once } from './once';
export { Hears, type Hearer, type Hearing } from './hears';
export { publish } from './publish';
export { currentRequestId, withRequestId } from './request-context';
export { platformTables, type DeliveryRow, type OutboxRow } from './tables';
export { Platform1795500000000 } from './migrations/1795500000000-platform';
export { HearerDiscovery, refuseUnheard, type Hearers } from './hearers';
export { JobRuntime, type RuntimeOptions } from './runtime';
