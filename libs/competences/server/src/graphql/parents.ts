/** What any context hands over for a competence; the framework knows the rest. */
export interface CompetenceParent {
  readonly id: string;
}
