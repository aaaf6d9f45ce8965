const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is an id such as requests get: a random UUID, so that nothing can be smuggled into a log with it. */
export const isRequestId = (text: unknown): text is string => typeof text === "string" && uuid.test(text);
