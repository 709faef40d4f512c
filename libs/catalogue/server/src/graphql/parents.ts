/** What any context hands over for a module; the catalogue knows the rest. */
export interface ModuleParent {
  readonly slug: string;
}

/** What any context hands over for an edition; the catalogue and enrolment know the rest. */
export interface EditionParent {
  readonly id: string;
}
