import { table } from '@academy/platform/postgres';
import type { FrameworkContent } from './framework-content';

export interface FrameworkRow {
  version: string;
  content: FrameworkContent;
  publishedAt: Date;
}

export const FrameworkTable = table<FrameworkRow>({
  name: 'Framework',
  schema: 'competences',
  tableName: 'framework',
  columns: {
    version: { type: 'text', primary: true, primaryKeyConstraintName: 'framework_pk' },
    content: { type: 'jsonb' },
    publishedAt: { type: 'timestamptz', name: 'published_at', default: () => 'now()' },
  },
  personal: 'none',
});

export const competencesTables = [FrameworkTable];
