import { personCommand } from '@/lib/cli/person';

/** Someone who edits the fair. */
export const organizerCommand = personCommand('organizer');
