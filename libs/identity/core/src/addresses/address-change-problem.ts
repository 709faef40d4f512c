import { addressProblem, type AddressProblem } from '../domain/mail-address';

export type AddressChangeProblem = AddressProblem | 'AddressIsYours';

/** What is wrong with an address, in the spelling of `mailAddressOf`, for whoever has another now; undefined where nothing is. */
export const addressChangeProblem = (wanted: string, now: string | undefined): AddressChangeProblem | undefined =>
  wanted === now ? 'AddressIsYours' : addressProblem(wanted);
