/** Pages of teachers that signing in may lead back to. */
const ours = /^\/(classes|my-sets|my-documents|account)(\/[A-Za-z0-9_-]+)*$/;

/** Where signing in leads: the page that asked for it, or a teacher's home. Nothing else that an address may say. */
export const pathAfter = (to: string | undefined): string => (to !== undefined && ours.test(to) ? to : "/classes");
