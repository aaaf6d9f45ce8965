/** The words of the two options. */
export const stemWords = { true: "True", false: "False" };
