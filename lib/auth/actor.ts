/** The roles of people who sign in; exhibitors come with a later issue. */
export const ROLES = ['owner', 'organizer'] as const;
export type Role = (typeof ROLES)[number];

/** Whoever asks for something: a signed-in person, the command line, or nobody known. */
export type Actor =
  | { kind: 'account'; id: string; name: string; role: Role }
  | { kind: 'system'; name: string }
  | { kind: 'visitor' };

export const VISITOR: Actor = { kind: 'visitor' };

export const isRole = (value: string): value is Role =>
  (ROLES as readonly string[]).includes(value);
