import { useMutation } from '@tanstack/react-query';
import Papa from 'papaparse';
import { useState } from 'react';
import { LONGEST_LIST, readInvitees, type ListFault } from '@academy/identity/core';
import type { Language } from '@academy/gql';
import { useWorkplace } from '@academy/ui';
import { invitePeople, type Invited } from './api';
import { asRead, peopleIn, withAnswers, type WeighedInvitee } from './weighed-list';

/** A file that was read, and tried out at the academy: nothing of it is sent. */
export interface TriedList {
  readonly fault?: ListFault;
  /** Why it could not be tried. */
  readonly refusal?: Exclude<Invited, { __typename: 'InvitationsSent' | 'InvitationsWeighed' }>;
  readonly lines: readonly WeighedInvitee[];
}

/** UTF-8 has four bytes for a character at most: a file beyond that is not even read. */
const isTooBig = ({ size }: File): boolean => size > 4 * LONGEST_LIST;

async function readFile(file: File): Promise<TriedList> {
  if (isTooBig(file)) return { fault: { kind: 'ListTooLong' }, lines: [] };
  const list = readInvitees(await file.text(), (csv, how) => Papa.parse<string[]>(csv, how));
  return list.kind === 'Read' ? { lines: asRead(list.lines) } : { fault: list, lines: [] };
}

/** A list of people from a file: read here, tried out at the academy, and changed by what it says later. */
export function useList() {
  const { id: organisation } = useWorkplace();
  const [list, setList] = useState<TriedList>();
  const choose = useMutation({
    mutationFn: async ({ file, language }: { file: File; language: Language }): Promise<TriedList> => {
      const read = await readFile(file);
      const people = peopleIn(read.lines);
      if (people.length === 0) return read;
      const answer = await invitePeople({ organisation, people, language, trial: true });
      if (answer.__typename === 'InvitationsWeighed') return { lines: withAnswers(read.lines, answer.lines) };
      return answer.__typename === 'InvitationsSent' ? read : { refusal: answer, lines: [] };
    },
    onSuccess: setList,
  });
  return { list, setList, choose };
}
