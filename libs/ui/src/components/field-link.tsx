export interface FieldFault {
  /** Id of the field. */
  field: string;
  message: string;
}

/** What is wrong with a field, as a way to it: a press takes the focus there. */
export function FieldLink({ field, message }: FieldFault) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(field)?.focus();
      }}
    >
      {message}
    </a>
  );
}
