/** What cannot be done here, in one sentence for the person who typed the command. */
export class Refusal extends Error {}
