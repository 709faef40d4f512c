import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import type { RegisteredKind } from '@academy/gql';
import {
  organisationNameOf,
  organisationNumberOf,
  registrationFaults,
  type RegisteredKind as Kind,
  type RegistrationProblem,
} from '@academy/identity/core';
import {
  Button,
  Card,
  ErrorCard,
  ErrorSummary,
  Notice,
  Section,
  Select,
  TextArea,
  TextField,
  useIdempotencyKey,
  useToast,
} from '@academy/ui';
import { useRegistrationProblems, useRegistrationRefusals } from '../refusals/use-registration-refusals';
import { useNumberHints, useOrganisationKinds } from '../words/use-organisation-kinds';
import { registerOrganisation, registrationsQuery } from './api';

interface Asked {
  name: string;
  kind: RegisteredKind;
  number: string;
  note: string;
}
const fields = ['name', 'number', 'note'] as const;

const kindsInCore: Record<RegisteredKind, Kind> = { SCHOOL: 'school', COMPANY: 'company', BOARD: 'board' };

/** The rules of the academy itself, before anything is sent. */
function errorsOf({ name, kind, number, note }: Asked) {
  const facts = { name: organisationNameOf(name), kind: kindsInCore[kind], number: organisationNumberOf(number), note };
  return Object.fromEntries(
    registrationFaults(facts).map(({ path, problem }) => [String(path[0]), { type: problem.kind }]),
  );
}

/** Asks the academy to let an organisation in. */
export function RegistrationForm() {
  const { t } = useLingui();
  const kinds = useOrganisationKinds();
  const hints = useNumberHints();
  const words = useRegistrationProblems();
  const why = useRegistrationRefusals();
  const { register, handleSubmit, formState, control, reset, setError } = useForm<Asked>({
    defaultValues: { name: '', kind: 'SCHOOL', number: '', note: '' },
    shouldFocusError: false,
    resolver: (values) => {
      const errors = errorsOf(values);
      return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
    },
  });
  const kind = useWatch({ control, name: 'kind' });
  const { mutate, isPending, data, error } = useRegister(reset, (field, type) => setError(field, { type }));
  const message = (field: (typeof fields)[number]) => words[formState.errors[field]?.type as RegistrationProblem];
  const faults = fields.flatMap((field) => (message(field) ? [{ field, message: message(field) }] : []));
  const isRefused = data && data.__typename !== 'RegistrationsChanged' && data.__typename !== 'InvalidInput';
  return (
    <Section title={t`Over de organisatie`}>
      <Card>
        <form
          className="alb-form"
          noValidate
          onSubmit={(event) => void handleSubmit((asked) => !isPending && mutate(asked))(event)}
        >
          <ErrorSummary attempt={formState.submitCount} faults={faults} />
          <TextField
            id="name"
            label={t`Naam`}
            autoComplete="organization"
            error={message('name')}
            {...register('name')}
          />
          <Select
            id="kind"
            label={t`Wat is het?`}
            options={(['SCHOOL', 'COMPANY', 'BOARD'] as const).map((value) => ({ value, label: kinds[value] }))}
            {...register('kind')}
          />
          <TextField
            id="number"
            label={t`Nummer`}
            hint={hints[kind]}
            autoComplete="off"
            error={message('number')}
            {...register('number')}
          />
          <TextArea
            id="note"
            label={t`Wie ben je er, en hoe kunnen we dat nagaan?`}
            hint={t`Bijvoorbeeld je functie, en het telefoonnummer van de receptie. Alleen beheerders van de academie lezen dit.`}
            rows={4}
            maxLength={1000}
            error={message('note')}
            {...register('note')}
          />
          {isRefused && (
            <Notice kind="error" live>
              {why(data)}
            </Notice>
          )}
          {error && <ErrorCard title={t`Versturen lukte niet`} error={error} />}
          <Button type="submit" pending={isPending}>
            <Trans>Meld de organisatie aan</Trans>
          </Button>
        </form>
      </Card>
    </Section>
  );
}

function useRegister(reset: () => void, onFault: (field: keyof Asked, problem: string) => void) {
  const { t } = useLingui();
  const cache = useQueryClient();
  const toast = useToast();
  const keyOf = useIdempotencyKey();
  return useMutation({
    mutationFn: (asked: Asked) => registerOrganisation({ id: keyOf(asked), ...asked }),
    onSuccess: (answer, { name }) => {
      if (answer.__typename === 'InvalidInput')
        for (const { field, problem } of answer.faults) onFault(field as keyof Asked, problem);
      if (answer.__typename !== 'RegistrationsChanged') return;
      cache.setQueryData(registrationsQuery.queryKey, answer.registrations);
      reset();
      toast(t`Aangemeld: ${name}`);
    },
  });
}
