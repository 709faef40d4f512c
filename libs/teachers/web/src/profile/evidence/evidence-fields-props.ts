import type { Framework } from '../keeping/api';
import type { FormFaults } from '../keeping/faults';
import type { EvidenceDraft } from './evidence-draft';

export interface EvidenceFieldsProps {
  framework: Framework;
  draft: EvidenceDraft;
  faults: FormFaults['at'];
  onChange: (change: Partial<EvidenceDraft>) => void;
}
