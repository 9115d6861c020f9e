import { personCommand } from '@/lib/cli/person';

/** Someone who may do everything, also say who may. */
export const ownerCommand = personCommand('owner');
