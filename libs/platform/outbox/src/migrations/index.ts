import { Platform1795500000000 } from './1795500000000-platform';
import { Schedule1795605000000 } from './1795605000000-schedule';
import { DeliveriesAgain1795800800000 } from './1795800800000-deliveries-again';
import { SentTogether1795802210000 } from './1795802210000-sent-together';
import { RowSecurity1795804200000 } from './1795804200000-row-security';
import { ActingOrganisation1795807000000 } from './1795807000000-acting-organisation';
import { OwnNews1795809300000 } from './1795809300000-own-news';
import { FailingDeliveries1795809998000 } from './1795809998000-failing-deliveries';

export const platformMigrations = [
  Platform1795500000000,
  Schedule1795605000000,
  DeliveriesAgain1795800800000,
  SentTogether1795802210000,
  RowSecurity1795804200000,
  ActingOrganisation1795807000000,
  OwnNews1795809300000,
  FailingDeliveries1795809998000,
];
